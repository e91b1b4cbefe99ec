import { sql } from 'kysely';
import type { Engine } from '../../../database/engine.ts';
import type { DirectoryRecord } from '../directory-record.ts';

/** The records of some rows of the store, or of all, in one statement; rows that are gone are left out. */
export async function readRecords(
  engine: Engine,
  ordinals: readonly number[] | 'all',
  today: string,
): Promise<{ ordinal: number; record: DirectoryRecord }[]> {
  const all = engine.db
    .selectFrom('listing')
    .leftJoin('version_time', 'version_time.version', 'listing.changed_in')
    .select(['ordinal', 'document', 'card', 'written_at']);
  const some =
    ordinals === 'all'
      ? all
      : all.where('ordinal', 'in', sql<number>`(SELECT value FROM json_each(${JSON.stringify(ordinals)}))`);
  const rows = await some.execute();
  return rows.map(({ ordinal, document, card, written_at }) => ({
    ordinal,
    record: { listing: JSON.parse(document), card: JSON.parse(card), lastUpdated: written_at, today },
  }));
}
