import type { Engine } from '../database/engine.ts';
import type { Listing } from './listing.ts';
import { suppressionWrites } from './suppression.ts';

export type RemoveOutcome =
  | { kind: 'removed' }
  | { kind: 'unknown' }
  /** A center where these specialists practice: their cards name it, so they go first. */
  | { kind: 'has-specialists'; ids: string[] };

/**
 * Takes a listing out for good, in one batch: gone from every answer, a tombstone for the feed, a suppression for
 * imports and rebuilds, and nothing left of it in the records of imports. `day` is YYYY-MM-DD.
 */
export async function removeListing(engine: Engine, id: string, day: string): Promise<RemoveOutcome> {
  const { db } = engine;
  const row = await db.selectFrom('listing').select(['ordinal', 'document']).where('id', '=', id).executeTakeFirst();
  if (!row) return { kind: 'unknown' };
  const specialists = await db
    .selectFrom('listing')
    .select('id')
    .where('practices_at', '=', id)
    .orderBy('id')
    .execute();
  if (specialists.length > 0) return { kind: 'has-specialists', ids: specialists.map((specialist) => specialist.id) };
  const { version } = await db.selectFrom('directory_version').select('version').executeTakeFirstOrThrow();
  const tombstone = { removed_on: day, merged_into: null, changed_in: version + 1 };
  await engine.batch([
    ...(await suppressionWrites(engine, JSON.parse(row.document) as Listing, day)),
    db.deleteFrom('listing_text').where('rowid', '=', row.ordinal).compile(),
    db.deleteFrom('listing').where('id', '=', id).compile(),
    db.deleteFrom('import_change').where('id', '=', id).compile(),
    db
      .insertInto('tombstone')
      .values({ id, ...tombstone })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(tombstone))
      .compile(),
    db
      .updateTable('directory_version')
      .set({ version: version + 1 })
      .compile(),
  ]);
  return { kind: 'removed' };
}
