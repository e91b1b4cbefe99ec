import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { launchBrowser } from '../tests/browser/finder-site.ts';

const STATIC = join(import.meta.dirname, '../web/static');
const [TEAL, PAPER, INK] = ['#0b5f5b', '#fffdf9', '#1d2b2b'];

const font = (weight: number) => {
  const path = createRequire(import.meta.url).resolve(
    `@fontsource/noto-sans/files/noto-sans-latin-${weight}-normal.woff2`,
  );
  const data = readFileSync(path).toString('base64');
  return `@font-face{font-family:N;font-weight:${weight};src:url(data:font/woff2;base64,${data})}`;
};

const STRIPES = 'M6 25 12 7h4l-6 18zM14 25l6-18h4l-6 18zM22 25l4-12v9l-1 3z';

/** The icon fills its square: phones cut it to their own shape, so the sign keeps to the middle. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${TEAL}"/>
<path transform="translate(4.8 4.8) scale(.7)" d="${STRIPES}" fill="#fff"/></svg>`;

const SHARE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630"><style>${font(400)}${font(600)}text{font-family:N}</style>
<defs><pattern id="zebra" width="48" height="24" patternUnits="userSpaceOnUse" patternTransform="skewX(-24)"><rect width="24" height="24" fill="${INK}"/></pattern></defs>
<rect width="1200" height="630" fill="${PAPER}"/><rect y="606" width="1200" height="24" fill="url(#zebra)"/>
<rect x="96" y="96" width="112" height="112" rx="21" fill="${TEAL}"/><path transform="translate(96 96) scale(3.5)" d="${STRIPES}" fill="#fff"/>
<text x="240" y="178" font-size="72" font-weight="600" fill="${INK}">NET Finder</text>
<text font-size="56" font-weight="600" fill="${TEAL}"><tspan x="96" y="338">Neuroendocrine tumors:</tspan><tspan x="96" y="414">centers, specialists, support groups</tspan></text>
<text x="96" y="506" font-size="38" fill="#465453">Nearest first. Every fact with its source and date.</text></svg>`;

const IMAGES = [
  { file: 'icon-192.png', svg: ICON, width: 192, height: 192 },
  { file: 'icon-512.png', svg: ICON, width: 512, height: 512 },
  { file: 'share.png', svg: SHARE, width: 1200, height: 630 },
];

/** Draws the pictures that must be PNG, for home screens and previews of links. Run by hand; the files are kept in git. */
async function drawImages(): Promise<void> {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  for (const { file, svg, width, height } of IMAGES) {
    const pixels = await page.evaluate(
      async ([drawing, wide, high]) => {
        const image = new Image(wide, high);
        image.src = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
        await image.decode();
        const context = Object.assign(document.createElement('canvas'), { width: wide, height: high }).getContext('2d');
        context?.drawImage(image, 0, 0, wide, high);
        const { data = [] } = context?.getImageData(0, 0, wide, high) ?? {};
        // Three bits less of each channel: the edges of letters need no more, and a palette holds them all.
        return Array.from(data, (value) => Math.min(255, Math.round(value / 8) * 8));
      },
      [svg, width, height] as const,
    );
    writeFileSync(join(STATIC, file), paletteImage(pixels, width));
  }
  await browser.close();
}

/** A PNG with at most 256 colors from RGBA values: flat pictures take a third of the bytes of a screenshot. */
function paletteImage(pixels: readonly number[], width: number): Buffer {
  const height = pixels.length / 4 / width;
  const palette = new Map<string, number>();
  const rows = Array.from({ length: height }, (_, y) => {
    const row = Buffer.alloc(width + 1);
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const color = pixels.slice(at, at + 3).join();
      if (!palette.has(color)) palette.set(color, palette.size);
      row[x + 1] = palette.get(color) ?? 0;
    }
    return row;
  });
  if (palette.size > 256) throw new Error(`${palette.size} colors are too many for a palette`);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, colors from a palette.
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from([...palette.keys()].flatMap((color) => color.split(',').map(Number)))),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), content]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}

await drawImages();
