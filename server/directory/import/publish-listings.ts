import { type CompiledQuery, sql } from 'kysely';
import type { Engine } from '../../database/engine.ts';
import { fold } from '../../places/fold.ts';
import type { Geography } from '../check-listings.ts';
import { type DirectoryRow, derivedRow, insertRowsFrom } from '../directory-row.ts';
import type { Listing } from '../listing.ts';
import { placeListing } from '../place-listings.ts';
import type { StoredDirectory } from './stored-directory.ts';

/** The directory changed between reading and publishing. Nothing was published; start again. */
export class StaleImportError extends Error {
  override name = 'StaleImportError';
}

/** How a listing shall be: null takes it away. `origin` as in the listing table. */
export type Wanted = ReadonlyMap<string, { listing: Listing | null; origin: string }>;

export type Publication = {
  /** The name under which the rows are staged and the batch is kept. */
  batch: string;
  /** The batch that this one takes back: it becomes undone, and this one leaves no trace. */
  undoes?: string;
  now: Date;
  townOf: Geography['townOf'];
  progress?: (staged: number, total: number) => void;
};

/** Both bounds keep a statement well below D1's 2 MB for a bound text. */
const STAGED_ROWS = 50;
const STAGED_LENGTH = 500_000;

/**
 * Writes listings as one version of the directory: stages their rows in short batches, then publishes all in one.
 * Specialists who are not among them follow their centers. Gives how many rows followed.
 * @throws StaleImportError when the directory is no longer the one in `stored`.
 */
export async function publishListings(
  engine: Engine,
  stored: StoredDirectory,
  wanted: Wanted,
  { batch, undoes, now, townOf, progress = () => {} }: Publication,
): Promise<{ followed: number }> {
  const staged = await stagedChanges(stored, wanted, batch, townOf);
  await engine.batch([clearStaged(engine)]);
  let done = 0;
  for (const rows of chunksOf(staged)) {
    await engine.batch([insertStaged(engine, rows)]);
    done += rows.length;
    progress(done, staged.length);
  }
  try {
    await engine.batch(publication(engine, { batch, undoes, now, version: stored.version, count: staged.length }));
  } catch (error) {
    const { version } = await engine.db.selectFrom('directory_version').select('version').executeTakeFirstOrThrow();
    if (version === stored.version) throw error;
    const published = await engine.db.selectFrom('import_batch').select('version').where('id', '=', batch).execute();
    // Ours after all: the batch was written and only its acknowledgment was lost.
    if (published[0]?.version === stored.version + 1) throw error;
    throw new StaleImportError('the directory changed meanwhile; nothing was written, run the command again', {
      cause: error,
    });
  }
  return { followed: staged.filter(({ id }) => !wanted.has(id)).length };
}

type StagedChange = {
  batch: string;
  id: string;
  beforeDocument: string | null;
  beforeOrigin: string | null;
  afterDocument: string | null;
  row: string | null;
};

async function stagedChanges(
  stored: StoredDirectory,
  wanted: Wanted,
  batch: string,
  townOf: Geography['townOf'],
): Promise<StagedChange[]> {
  const byId = (id: string): Listing | undefined => {
    const change = wanted.get(id);
    return change ? (change.listing ?? undefined) : stored.listing(id);
  };
  let nextOrdinal = [...stored.rows.values()].reduce((highest, { ordinal }) => Math.max(highest, ordinal), 0) + 1;
  const staged: StagedChange[] = [];
  const stage = async (id: string, listing: Listing | null, origin: string) => {
    const before = stored.rows.get(id);
    const derived = listing && (await derivedRow(placeListing(listing, byId, townOf), fold));
    if (derived && before?.contentHash === derived.contentHash && before.origin === origin) return;
    const row: DirectoryRow | null = derived && {
      ...derived,
      ordinal: before?.ordinal ?? nextOrdinal++,
      revision: (before?.revision ?? 0) + 1,
      changedIn: stored.version + 1,
      origin,
    };
    staged.push({
      batch,
      id,
      beforeDocument: before?.document ?? null,
      beforeOrigin: before?.origin ?? null,
      afterDocument: derived?.document ?? null,
      row: row && JSON.stringify(row),
    });
  };
  for (const [id, { listing, origin }] of wanted) await stage(id, listing, origin);
  for (const { id, origin } of stored.rows.values()) {
    const listing = stored.listing(id);
    if (wanted.has(id) || !listing?.practicesAt || !wanted.has(listing.practicesAt)) continue;
    await stage(id, listing, origin);
  }
  return staged;
}

function* chunksOf(staged: readonly StagedChange[]): Generator<StagedChange[]> {
  let chunk: StagedChange[] = [];
  let length = 0;
  for (const change of staged) {
    const size = (change.row?.length ?? 0) + (change.beforeDocument?.length ?? 0);
    if (chunk.length > 0 && (chunk.length === STAGED_ROWS || length + size > STAGED_LENGTH)) {
      yield chunk;
      chunk = [];
      length = 0;
    }
    chunk.push(change);
    length += size;
  }
  if (chunk.length > 0) yield chunk;
}

/** What an import that was cut short left behind. Another that is under way then finds its rows gone, and publishes nothing. */
function clearStaged({ db }: Engine): CompiledQuery {
  return db.deleteFrom('import_change').where('batch', 'not in', db.selectFrom('import_batch').select('id')).compile();
}

function insertStaged({ db }: Engine, rows: readonly StagedChange[]): CompiledQuery {
  return sql`INSERT INTO import_change (batch, id, before_document, before_origin, after_document, staged_row)
      SELECT value ->> 'batch', value ->> 'id', value ->> 'beforeDocument', value ->> 'beforeOrigin',
        value ->> 'afterDocument', value ->> 'row'
      FROM json_each(${JSON.stringify(rows)})`.compile(db);
}

type Conditions = { batch: string; undoes: string | undefined; now: Date; version: number; count: number };

/** All of it set-based, so that it takes the same few statements for one row and for ten thousand. */
function publication(engine: Engine, { batch, undoes, now, version, count }: Conditions): CompiledQuery[] {
  const { db } = engine;
  const ids = sql`SELECT id FROM import_change WHERE batch = ${batch}`;
  const written = sql`(SELECT staged_row AS value FROM import_change WHERE batch = ${batch} AND staged_row IS NOT NULL)`;
  const compiled = (...queries: ReturnType<typeof sql>[]) => queries.map((query) => query.compile(db));
  return [
    ...compiled(
      sql`INSERT INTO import_batch (id, state, published_at, version) VALUES (${batch}, CASE
          WHEN (SELECT version FROM directory_version) = ${version}
            AND (SELECT count(*) FROM import_change WHERE batch = ${batch}) = ${count}
          THEN 'published' ELSE 'stale' END, ${now.toISOString()}, ${version + 1})`,
      sql`DELETE FROM listing_text WHERE rowid IN (SELECT ordinal FROM listing WHERE id IN (${ids}))`,
      sql`DELETE FROM listing WHERE id IN (${ids})`,
    ),
    ...insertRowsFrom(engine, written),
    ...compiled(
      sql`DELETE FROM tombstone WHERE id IN (${ids} AND staged_row IS NOT NULL)`,
      sql`INSERT INTO tombstone (id, removed_on, merged_into, changed_in)
          SELECT id, ${now.toISOString().slice(0, 10)}, NULL, ${version + 1}
          FROM import_change WHERE batch = ${batch} AND staged_row IS NULL`,
      // Rows that only followed their center are no change of the batch.
      sql`DELETE FROM import_change WHERE batch = ${batch} AND before_document = after_document
          AND (SELECT origin FROM listing WHERE listing.id = import_change.id) = before_origin`,
      sql`UPDATE import_change SET staged_row = NULL WHERE batch = ${batch}`,
    ),
    ...(undoes === undefined
      ? []
      : compiled(
          sql`UPDATE import_batch SET state = 'undone' WHERE id = ${undoes}`,
          sql`DELETE FROM import_change WHERE batch = ${batch}`,
          sql`DELETE FROM import_batch WHERE id = ${batch}`,
        )),
    ...compiled(sql`UPDATE directory_version SET version = ${version + 1} WHERE id = 1`),
  ];
}
