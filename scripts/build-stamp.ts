import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

/** SHA-256 over texts and files; a folder counts with everything in it, by name and content. */
export function hashOf(parts: { texts?: string[]; paths?: string[] }): string {
  const hash = createHash('sha256');
  for (const text of parts.texts ?? []) hash.update(`text\0${text}\0`);
  for (const root of parts.paths ?? []) {
    for (const file of filesUnder(root)) {
      hash.update(`file\0${basename(root)}/${relative(root, file)}\0`);
      hash.update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}

/** Whether the last complete build had this hash. */
export function isBuilt(stampPath: string, hash: string): boolean {
  return existsSync(stampPath) && readFileSync(stampPath, 'utf8') === hash;
}

/** Written last, so that a build cut short is built again. */
export function markBuilt(stampPath: string, hash: string): void {
  mkdirSync(dirname(stampPath), { recursive: true });
  writeFileSync(stampPath, hash);
}

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile())
    .sort();
}
