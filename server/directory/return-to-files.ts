import { sql } from 'kysely';
import type { Engine } from '../database/engine.ts';
import type { Listing } from './listing.ts';
import { REVIEWED } from './store-listing.ts';
import { readSuppressions } from './suppression.ts';

/** A reviewed listing at the revision that was read. */
export type ReviewedRow = { listing: Listing; revision: number };

/** Listings that the review loop wrote and no file holds yet, without those that were erased for good. */
export async function reviewedListings(engine: Pick<Engine, 'db'>): Promise<ReviewedRow[]> {
  const rows = await engine.db
    .selectFrom('listing')
    .select(['document', 'revision'])
    .where('origin', '=', REVIEWED)
    .orderBy('id')
    .execute();
  const suppressions = await readSuppressions(engine);
  const reviewed: ReviewedRow[] = [];
  for (const { document, revision } of rows) {
    const listing = JSON.parse(document) as Listing;
    if (!(await suppressions.holds(listing))) reviewed.push({ listing, revision });
  }
  return reviewed;
}

/**
 * Whether the file of a listing is to go: it was taken out for good. A tombstone alone is not enough, a build leaves one
 * for every file that is gone; nor is a suppression, a namesake may be meant.
 */
export async function erasedAmong(engine: Pick<Engine, 'db'>, listings: readonly Listing[]): Promise<Listing[]> {
  const rows = await engine.db.selectFrom('tombstone').select('id').where('merged_into', 'is', null).execute();
  const removed = new Set(rows.map(({ id }) => id));
  const suppressions = await readSuppressions(engine);
  const erased: Listing[] = [];
  for (const listing of listings) {
    if (removed.has(listing.id) && (await suppressions.holds(listing))) erased.push(listing);
  }
  return erased;
}

/** From now on the files stand for these listings. One that was changed since it was read stays with the review loop. */
export async function returnToFiles({ batch, db }: Engine, rows: readonly ReviewedRow[]): Promise<void> {
  if (rows.length === 0) return;
  const seen = JSON.stringify(rows.map(({ listing, revision }) => ({ id: listing.id, revision })));
  await batch([
    sql`UPDATE listing SET origin = 'files' WHERE origin = ${REVIEWED} AND EXISTS (
          SELECT 1 FROM json_each(${seen}) AS seen
          WHERE seen.value ->> 'id' = listing.id AND seen.value ->> 'revision' = listing.revision)`.compile(db),
  ]);
}
