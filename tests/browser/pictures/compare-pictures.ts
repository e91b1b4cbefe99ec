import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { encodePalette } from './png-palette.ts';

/** How much may differ. Text is drawn a little differently by another version of the browser. */
export type Tolerance = { threshold: number; share: number };
export const SAME_BROWSER: Tolerance = { threshold: 0.04, share: 0.0002 };
export const OTHER_BROWSER: Tolerance = { threshold: 0.3, share: 0.01 };

export type Difference = { words: string; picture: Buffer };

/** The picture as it is kept: few colors, small file. */
export function keptForm(screenshot: Buffer): Buffer {
  return encodePalette(PNG.sync.read(screenshot));
}

/** What differs between two kept pictures, with a picture of it; null when they are the same. */
export function differenceOf(before: Buffer, now: Buffer, { threshold, share }: Tolerance): Difference | null {
  if (before.equals(now)) return null;
  const [was, is] = [PNG.sync.read(before), PNG.sync.read(now)];
  if (was.width !== is.width || was.height !== is.height) {
    return { words: `${was.width}×${was.height} became ${is.width}×${is.height}`, picture: now };
  }
  const drawn = new PNG({ width: is.width, height: is.height });
  const count = pixelmatch(was.data, is.data, drawn.data, is.width, is.height, { threshold });
  if (count <= share * is.width * is.height) return null;
  return { words: `${count} of ${is.width * is.height} pixels`, picture: PNG.sync.write(drawn) };
}
