import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Miniflare } from 'miniflare';
import { fillPlaces } from '../scripts/places/fill-places.ts';
import { readCities } from '../scripts/places/read-cities.ts';
import { type D1Binding, openD1 } from '../server/database/d1.ts';
import { openReadOnly } from '../server/database/sqlite.ts';
import type { PlacesDatabase, PlacesTables } from '../server/places/tables.ts';
import { TEST_PLACES } from './directory-database.ts';

export type OpenPlaces = { db: PlacesDatabase; close(): Promise<void> };

/** The gazetteer of the tests, read-only. */
export async function openTestPlaces(): Promise<OpenPlaces> {
  const { db, close } = openReadOnly<PlacesTables>(TEST_PLACES);
  return { db, close: async () => close() };
}

/** The same in workerd's D1, whose file is replaced by a copy of ours. */
export async function openTestPlacesD1(): Promise<OpenPlaces> {
  const folder = mkdtempSync(join(tmpdir(), 'net-finder-places-d1-'));
  const options = {
    modules: true,
    script: 'export default { fetch() { return new Response() } }',
    d1Databases: { PLACES: 'places' },
    d1Persist: folder,
  } as const;
  const first = new Miniflare(options);
  await (await first.getD1Database('PLACES')).prepare('CREATE TABLE first (id INTEGER)').run();
  await first.dispose();
  const files = join(folder, 'miniflare-D1DatabaseObject');
  const name = readdirSync(files).find((each) => each.endsWith('.sqlite') && each !== 'metadata.sqlite');
  if (!name) throw new Error(`no D1 file in ${files}`);
  for (const suffix of ['-wal', '-shm']) rmSync(join(files, name + suffix), { force: true });
  copyFileSync(TEST_PLACES, join(files, name));
  const miniflare = new Miniflare(options);
  const binding = (await miniflare.getD1Database('PLACES')) as unknown as D1Binding;
  return {
    db: openD1<PlacesTables>(binding),
    close: async () => {
      await miniflare.dispose();
      rmSync(folder, { recursive: true });
    },
  };
}

/** A gazetteer of the large cities and the given small ones, for tests that write to it. */
export function buildSmallPlaces(path: string, alsoNames: readonly string[] = []): void {
  const cities = [...readCities()].filter(({ population, name }) => population >= 300_000 || alsoNames.includes(name));
  const database = new Database(path);
  fillPlaces(database, { fingerprint: 'test', cities });
  database.close();
}

/** Copies a gazetteer without the postcodes that were installed on this machine: the tests ask about their absence. */
export function copyBarePlaces(from: string, to: string): void {
  copyFileSync(from, to);
  const database = new Database(to);
  database.exec(`
    DELETE FROM place WHERE id IN (SELECT place FROM postcode WHERE country NOT IN ('US', 'CA'));
    DELETE FROM postcode WHERE country NOT IN ('US', 'CA');
    DELETE FROM postcode_country WHERE country NOT IN ('US', 'CA');`);
  database.close();
}
