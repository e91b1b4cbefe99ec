/** Which tiles exist, one bit each in zoom order: an ocean tile is neither written nor asked for. */
export function tileMask(maxZoom: number): { add(z: number, x: number, y: number): void; toBase64(): string } {
  const bits = new Uint8Array(Math.ceil(firstOf(maxZoom + 1) / 8));
  return {
    add(z, x, y) {
      const index = firstOf(z) + y * 2 ** z + x;
      bits[index >> 3] = (bits[index >> 3] ?? 0) | (1 << (index & 7));
    },
    toBase64: () => Buffer.from(bits).toString('base64'),
  };
}

/** Index of a zoom's first tile: 0, 1, 5, 21 … */
function firstOf(zoom: number): number {
  return (4 ** zoom - 1) / 3;
}
