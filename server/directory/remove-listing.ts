import { type CompiledQuery, sql } from 'kysely';
import type { Engine } from '../database/engine.ts';
import type { Listing } from './listing.ts';
import { suppressionWrites } from './suppression.ts';

/**
 * The writes that take a listing out for good: gone from every answer, a tombstone for the feed, a suppression for
 * imports and rebuilds, and nothing left of it in the records of imports. `day` is YYYY-MM-DD.
 */
export async function removalWrites(engine: Engine, listing: Listing, day: string): Promise<CompiledQuery[]> {
  const records = engine.db.deleteFrom('import_change').where('id', '=', listing.id).compile();
  return [...(await suppressionWrites(engine, listing, day)), ...takeOutWrites(engine, listing.id, day), records];
}

/** The writes that take a listing out of every answer with a tombstone for the feed; it may come back. */
export function takeOutWrites({ db }: Engine, id: string, day: string): CompiledQuery[] {
  return [
    sql`UPDATE directory_version SET version = version + 1`.compile(db),
    sql`DELETE FROM listing_text WHERE rowid = (SELECT ordinal FROM listing WHERE id = ${id})`.compile(db),
    db.deleteFrom('listing').where('id', '=', id).compile(),
    sql`INSERT INTO tombstone (id, removed_on, merged_into, changed_in)
        SELECT ${id}, ${day}, NULL, version FROM directory_version WHERE true
        ON CONFLICT (id) DO UPDATE SET removed_on = excluded.removed_on, merged_into = NULL, changed_in = excluded.changed_in`.compile(
      db,
    ),
  ];
}

export type RemoveOutcome =
  | { kind: 'removed' }
  | { kind: 'unknown' }
  /** A center where these specialists practice: their cards name it, so they go first. */
  | { kind: 'has-specialists'; ids: string[] };

/** Takes a listing out for good, in one batch. `day` is YYYY-MM-DD. */
export async function removeListing(engine: Engine, id: string, day: string): Promise<RemoveOutcome> {
  const { db } = engine;
  const row = await db.selectFrom('listing').select('document').where('id', '=', id).executeTakeFirst();
  if (!row) return { kind: 'unknown' };
  const specialists = await db
    .selectFrom('listing')
    .select('id')
    .where('practices_at', '=', id)
    .orderBy('id')
    .execute();
  if (specialists.length > 0) return { kind: 'has-specialists', ids: specialists.map((specialist) => specialist.id) };
  await engine.batch(await removalWrites(engine, JSON.parse(row.document) as Listing, day));
  return { kind: 'removed' };
}
