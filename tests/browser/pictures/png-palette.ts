import { crc32, deflateSync } from 'node:zlib';

/** A picture in memory, four bytes (red, green, blue, alpha) a pixel. */
export type Picture = { width: number; height: number; data: Uint8Array };

/** Text is gray in many steps that nobody sees: so many colors are kept, the rest goes to the nearest of them. */
const COLORS = 16;

/** A PNG of at most 16 colors: a fifth of what a browser writes, and plain areas keep their exact color. */
export function encodePalette({ width, height, data }: Picture): Buffer {
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const palette = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([color]) => color);
  const kept = palette.slice(0, COLORS);
  const indexOf = new Map(palette.map((color, index) => [color, index < COLORS ? index : nearest(kept, color)]));
  // Two pixels a byte; each row begins with its filter, which is none.
  const stride = Math.ceil(width / 2) + 1;
  const rows = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const index = indexOf.get(pixels[y * width + x] ?? 0) ?? 0;
      const at = y * stride + 1 + (x >> 1);
      rows[at] = (rows[at] ?? 0) | (x % 2 === 0 ? index << 4 : index);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([4, 3], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(kept.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Pixels are read as little-endian words: red is the lowest byte. */
const channels = (color: number) => [color & 255, (color >> 8) & 255, (color >> 16) & 255];

function nearest(palette: readonly number[], color: number): number {
  const wanted = channels(color);
  const distances = palette.map((held) =>
    channels(held).reduce((sum, value, index) => sum + (value - (wanted[index] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(body.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
