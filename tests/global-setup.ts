import { mkdirSync, rmSync } from 'node:fs';
import { ensureDirectory } from '../scripts/build-directory.ts';
import { ensurePlaces } from '../scripts/places/ensure-places.ts';
import { TEST_DIRECTORY, TEST_PLACES } from './directory-database.ts';
import { copyBarePlaces } from './places-database.ts';

/** Where `npm start` builds it too: 20 seconds that need not be spent twice. */
const BUILT_PLACES = 'var/places.sqlite';

/** The gazetteer and a directory of the real listings, once for all test files. */
export default async function setup(): Promise<void> {
  mkdirSync('var/test', { recursive: true });
  await ensurePlaces({ path: BUILT_PLACES });
  copyBarePlaces(BUILT_PLACES, TEST_PLACES);
  // Anew: a directory built upon an older one has rows of two versions.
  for (const suffix of ['', '-wal', '-shm']) rmSync(TEST_DIRECTORY + suffix, { force: true });
  await ensureDirectory({ path: TEST_DIRECTORY, progress: () => {} });
}
