import type { Engine } from '../database/engine.ts';
import type { Listing } from './listing.ts';
import { suppressionWrites } from './suppression.ts';

/**
 * Takes a listing out for good, in one batch: gone from every answer, a tombstone for the feed, a suppression for
 * imports and rebuilds, and nothing left of it in the records of imports. Gives false when there is no such listing.
 */
export async function removeListing(engine: Engine, id: string, day: string): Promise<boolean> {
  const { db } = engine;
  const row = await db.selectFrom('listing').select(['ordinal', 'document']).where('id', '=', id).executeTakeFirst();
  if (!row) return false;
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
  return true;
}
