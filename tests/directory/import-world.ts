import type { Engine } from '../../server/database/engine.ts';
import type { Geography } from '../../server/directory/check-listings.ts';
import { applyImport } from '../../server/directory/import/apply-import.ts';
import { type PlanOptions, planImport } from '../../server/directory/import/plan-import.ts';
import { readStoredDirectory } from '../../server/directory/import/stored-directory.ts';
import type { Listing } from '../../server/directory/listing.ts';

export const NOW = new Date('2026-11-24T12:00:00Z');
const KIEL = { name: 'Kiel', region: null, latitude: 54.33, longitude: 10.14, population: 1, isMainName: true };

/** Germany is a box, Kiel its only town. */
export const geography: Geography = {
  townOf: ({ city }) => (city === 'Kiel' ? KIEL : undefined),
  isInCountry: ({ latitude, longitude }) => latitude > 47 && latitude < 55 && longitude > 6 && longitude < 15,
};

/** Plans and publishes listings as if from a file with one a line. */
export async function importListings(
  engine: Engine,
  given: readonly (Partial<Listing> & Record<string, unknown>)[],
  { batch = 'a-batch', ...options }: Partial<PlanOptions> & { batch?: string } = {},
) {
  const stored = await readStoredDirectory(engine);
  const entries = given.map((listing, i) => ({ file: 'test.jsonl', line: i + 1, given: listing }));
  const usual = { today: '2026-11-24', take: new Set<string>(), acceptSuspicious: false };
  const plan = await planImport(engine, stored, entries, geography, { ...usual, ...options });
  const outcome = await applyImport(engine, stored, plan, { batch, now: NOW, townOf: geography.townOf });
  const count = { added: plan.added.length, changed: plan.changed.length, same: plan.same };
  return { plan, outcome, count };
}

/** Everything a reader can see, and all that would betray half a publication. */
export async function dump({ db }: Engine) {
  const rows = <T extends 'listing' | 'listing_text' | 'tombstone' | 'import_batch' | 'directory_version'>(table: T) =>
    db
      .selectFrom(table as 'listing')
      .selectAll()
      .execute();
  const listings = await rows('listing');
  return {
    listings: listings.toSorted((a, b) => a.ordinal - b.ordinal),
    texts: await db.selectFrom('listing_text').select(['rowid', 'name', 'place']).orderBy('rowid').execute(),
    tombstones: await rows('tombstone'),
    batches: await rows('import_batch'),
    version: await rows('directory_version'),
  };
}

/** A directory as it is after the migrations: opening another D1 for every test would take a second each. */
export async function empty({ db, batch }: Engine): Promise<void> {
  const tables = ['listing', 'listing_text', 'tombstone', 'import_batch', 'import_change', 'suppression'] as const;
  const version = db.updateTable('directory_version').set({ version: 0 });
  await batch([...tables.map((table) => db.deleteFrom(table).compile()), version.compile()]);
}
