import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ListingFile } from '../server/directory/check-listings.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const LISTINGS_FOLDER = join(ROOT, 'data/listings');

/** A file that is not JSON; the message names it. */
export class UnreadableListingError extends Error {
  override name = 'UnreadableListingError';
}

/** Every listing file under a folder, by name, its path relative to the project. Throws UnreadableListingError. */
export function readListingFiles(folder = LISTINGS_FOLDER): ListingFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const path = join(folder, name);
      const file = relative(ROOT, path).replaceAll('\\', '/');
      try {
        return { file, content: JSON.parse(readFileSync(path, 'utf8')) as unknown };
      } catch (cause) {
        throw new UnreadableListingError(`${file}: not JSON: ${cause instanceof Error ? cause.message : cause}`, {
          cause,
        });
      }
    });
}
