/** A round dot as a signed distance field (edge at 192), so that one image takes the color of each theme. */
export function dotImage(): { width: number; height: number; data: Uint8ClampedArray<ArrayBuffer> } {
  const size = 24;
  const radius = 7;
  const image = new Uint8ClampedArray(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const inside = radius - Math.hypot(x + 0.5 - size / 2, y + 0.5 - size / 2);
      image[(y * size + x) * 4 + 3] = 192 + inside * 32;
    }
  }
  return { width: size, height: size, data: image };
}

/** Nothing to see; width and height in pixels. */
export function emptyImage(width: number, height: number): ReturnType<typeof dotImage> {
  return { width, height, data: new Uint8ClampedArray(width * height * 4) };
}
