import { existsSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** A folder of published schemas beside the project (or in STANDARDS_FOLDER); undefined on machines without it. */
export function standardsFolder(name: string): string | undefined {
  const given = process.env.STANDARDS_FOLDER;
  const parents = given ? [given] : [join(ROOT, '../shared/standards'), join(ROOT, '../../shared/standards')];
  return parents.map((parent) => join(parent, name)).find(existsSync);
}
