import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');
/** What the pages looked like when somebody last looked at them and found them good. */
export const KEPT = join(ROOT, 'tests/browser/screenshots');
/** What they look like now, where it differs, and the difference. */
export const SEEN = join(ROOT, 'var/screenshots');
const LAYOUT = 'layout.json';

/** `chromium`: the version that drew them; `boxes`: the layout by name and width. */
export type Layout = { chromium: string; boxes: Record<string, string[]> };

export function readLayout(): Layout {
  const path = join(KEPT, LAYOUT);
  if (!existsSync(path)) return { chromium: 'none', boxes: {} };
  return JSON.parse(readFileSync(path, 'utf8')) as Layout;
}

/** One part a line, so that a change reads well. */
export function writeLayout(layout: Layout): void {
  writeFileSync(join(KEPT, LAYOUT), `${JSON.stringify(layout, null, 1)}\n`);
}

/** The kept picture, or null when there is none yet. */
export function readKept(file: string): Buffer | null {
  const path = join(KEPT, file);
  return existsSync(path) ? readFileSync(path) : null;
}

export const keptFiles = (): string[] => (existsSync(KEPT) ? readdirSync(KEPT).filter((file) => file !== LAYOUT) : []);

export function writePicture(folder: string, file: string, bytes: Buffer): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, file);
  writeFileSync(path, bytes);
  return path;
}

export function emptyFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}
