import { type CompiledQuery, sql } from 'kysely';
import type { Engine } from '../database/engine.ts';
import { cardBase, indexRow, type PlacedListing, searchableText } from './listing-rows.ts';

/** Raise when a derived column changes its meaning: every row is then written again. */
const DERIVATION = 1;

/** Rows a statement; each goes in as JSON, so that no engine's limit on bound parameters matters. */
const ROWS_A_STATEMENT = 50;

export type BuildSummary = { added: number; changed: number; removed: number; same: number };

/**
 * Brings the listings of the directory in step with the given ones, in one batch; `fold` gives a text's plain form.
 * An unchanged listing keeps its row and ordinal, and with nothing to change not even the version moves.
 */
export async function buildDirectory(
  engine: Engine,
  listings: readonly PlacedListing[],
  fold: (text: string) => string,
): Promise<BuildSummary> {
  const stored = await engine.db.selectFrom('listing').select(['ordinal', 'id', 'content_hash', 'revision']).execute();
  const known = new Map(stored.map((row) => [row.id, row]));
  const summary: BuildSummary = { added: 0, changed: 0, removed: 0, same: 0 };
  const { version } = await engine.db.selectFrom('directory_version').select('version').executeTakeFirstOrThrow();
  let nextOrdinal = stored.reduce((highest, row) => Math.max(highest, row.ordinal), 0) + 1;

  const rows: DirectoryRow[] = [];
  for (const placed of listings) {
    const row = await directoryRow(placed, fold);
    const before = known.get(row.id);
    known.delete(row.id);
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
    });
  }
  const gone = [...known.values()].map((row) => row.ordinal);
  summary.removed = gone.length;
  if (rows.length === 0 && gone.length === 0) return summary;

  const rewritten = [...gone, ...rows.map((row) => row.ordinal)];
  const writes: CompiledQuery[] = [
    sql`DELETE FROM listing_text WHERE rowid IN (SELECT value FROM json_each(${JSON.stringify(rewritten)}))`,
    sql`DELETE FROM listing WHERE ordinal IN (SELECT value FROM json_each(${JSON.stringify(rewritten)}))`,
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

type DirectoryRow = Awaited<ReturnType<typeof directoryRow>> & {
  ordinal: number;
  revision: number;
  changedIn: number;
};

async function directoryRow(placed: PlacedListing, fold: (text: string) => string) {
  const { listing } = placed;
  const text = searchableText(placed);
  const derived = {
    document: JSON.stringify(listing),
    card: JSON.stringify(cardBase(placed)),
    indexRow: JSON.stringify(indexRow(placed)),
    textName: fold(text.name),
    textOrganization: fold(text.organization),
    textPlace: fold(text.place),
    textBody: fold(text.body),
  };
  return {
    id: listing.id,
    kind: listing.kind,
    name: listing.name,
    nameSort: fold(listing.name),
    country: listing.country,
    practicesAt: listing.practicesAt,
    status: listing.status,
    contentHash: await sha256(`${DERIVATION}\n${Object.values(derived).join('\n')}`),
    ...derived,
  };
}

function insertRows(engine: Engine, rows: readonly DirectoryRow[]): CompiledQuery[] {
  const json = JSON.stringify(rows);
  return [
    sql`INSERT INTO listing
          (ordinal, id, kind, name, name_sort, country, practices_at, status, document, content_hash, card, index_row, revision, changed_in)
        SELECT value ->> 'ordinal', value ->> 'id', value ->> 'kind', value ->> 'name', value ->> 'nameSort',
          value ->> 'country', value ->> 'practicesAt', value ->> 'status', value ->> 'document', value ->> 'contentHash',
          value ->> 'card', value ->> 'indexRow', value ->> 'revision', value ->> 'changedIn'
        FROM json_each(${json})`,
    sql`INSERT INTO listing_text (rowid, name, organization, place, body)
        SELECT value ->> 'ordinal', value ->> 'textName', value ->> 'textOrganization', value ->> 'textPlace', value ->> 'textBody'
        FROM json_each(${json})`,
  ].map((query) => query.compile(engine.db));
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
