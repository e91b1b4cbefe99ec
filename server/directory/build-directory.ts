import { type CompiledQuery, sql } from 'kysely';
import type { Engine } from '../database/engine.ts';
import { type DirectoryRow, derivedRow, insertRows } from './directory-row.ts';
import { utcDay } from './index-holder.ts';
import type { Listing } from './listing.ts';
import type { PlacedListing } from './listing-rows.ts';
import { readSuppressions } from './suppression.ts';

const ROWS_A_STATEMENT = 50;

/** `kept`: imported since, so that the file no longer counts. `suppressed`: removed for good. */
export type BuildSummary = {
  added: number;
  changed: number;
  removed: number;
  same: number;
  kept: number;
  suppressed: number;
};

/** Listings that an import wrote: a build must place the others by them, and leaves them as they are. */
export async function importedListings({ db }: Pick<Engine, 'db'>): Promise<Listing[]> {
  const rows = await db.selectFrom('listing').select('document').where('origin', '<>', 'files').orderBy('id').execute();
  return rows.map(({ document }) => JSON.parse(document) as Listing);
}

/**
 * Brings the listings of the directory in step with the given ones, in one batch; `fold` gives a text's plain form.
 * An unchanged listing keeps its row and ordinal, and with nothing to change not even the version moves. Imported
 * listings stay; one of them that is given with other facts (an older file) is passed over.
 */
export async function buildDirectory(
  engine: Engine,
  listings: readonly PlacedListing[],
  fold: (text: string) => string,
  today: string = utcDay(new Date()),
): Promise<BuildSummary> {
  const stored = await engine.db
    .selectFrom('listing')
    .select(['ordinal', 'id', 'content_hash', 'revision', 'origin'])
    .execute();
  const known = new Map(stored.map((row) => [row.id, row]));
  const imported = new Map((await importedListings(engine)).map((listing) => [listing.id, JSON.stringify(listing)]));
  const merged = await engine.db.selectFrom('tombstone').select('id').where('merged_into', 'is not', null).execute();
  const gone = new Set(merged.map(({ id }) => id));
  const suppressions = await readSuppressions(engine);
  const summary: BuildSummary = { added: 0, changed: 0, removed: 0, same: 0, kept: 0, suppressed: 0 };
  const { version } = await engine.db.selectFrom('directory_version').select('version').executeTakeFirstOrThrow();
  let nextOrdinal = stored.reduce((highest, row) => Math.max(highest, row.ordinal), 0) + 1;

  const rows: DirectoryRow[] = [];
  for (const placed of listings) {
    const { id } = placed.listing;
    const before = known.get(id);
    if (gone.has(id) || (await suppressions.holds(placed.listing))) {
      summary.suppressed++;
      continue;
    }
    known.delete(id);
    const importedAs = imported.get(id);
    if (importedAs !== undefined && importedAs !== JSON.stringify(placed.listing)) {
      summary.kept++;
      continue;
    }
    const row = await derivedRow(placed, fold);
    if (before?.content_hash === row.contentHash) {
      summary.same++;
      continue;
    }
    summary[before ? 'changed' : 'added']++;
    rows.push({
      ...row,
      ordinal: before?.ordinal ?? nextOrdinal++,
      revision: (before?.revision ?? 0) + 1,
      changedIn: version + 1,
      origin: before?.origin ?? 'files',
    });
  }
  const removed = [...known.values()].filter(({ origin }) => origin === 'files');
  summary.removed = removed.length;
  if (rows.length === 0 && removed.length === 0) return summary;

  const rewritten = JSON.stringify([...removed, ...rows].map((row) => row.ordinal));
  const written = JSON.stringify(rows.map(({ id }) => id));
  const writes: CompiledQuery[] = [
    sql`DELETE FROM listing_text WHERE rowid IN (SELECT value FROM json_each(${rewritten}))`,
    sql`DELETE FROM listing WHERE ordinal IN (SELECT value FROM json_each(${rewritten}))`,
    sql`DELETE FROM tombstone WHERE id IN (SELECT value FROM json_each(${written}))`,
    // Readers of the feed drop what is gone.
    sql`INSERT INTO tombstone (id, removed_on, merged_into, changed_in)
        SELECT value, ${today}, NULL, ${version + 1} FROM json_each(${JSON.stringify(removed.map(({ id }) => id))})
        WHERE true ON CONFLICT (id) DO NOTHING`,
  ].map((query) => query.compile(engine.db));
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
    writes.push(...insertRows(engine, rows.slice(start, start + ROWS_A_STATEMENT)));
  }
  writes.push(
    engine.db
      .updateTable('directory_version')
      .set({ version: version + 1 })
      .where('id', '=', 1)
      .compile(),
  );
  await engine.batch(writes);
  return summary;
}
