import type { Engine } from '../../database/engine.ts';
import type { Geography } from '../check-listings.ts';
import { listingSchema } from '../listing.ts';
import { publishListings, type Wanted } from './publish-listings.ts';
import { readStoredDirectory } from './stored-directory.ts';

export type UndoOutcome =
  | { kind: 'undone'; restored: number; removed: number }
  | { kind: 'unknown' }
  | { kind: 'already-undone' }
  /** Changed or removed since, or needed by a later listing: undoing would lose that. */
  | { kind: 'changed-since'; ids: string[] };

/** Puts every listing of a batch back as it was before, or does nothing. Throws StaleImportError. */
export async function undoImport(
  engine: Engine,
  batch: string,
  { now, townOf }: { now: Date; townOf: Geography['townOf'] },
): Promise<UndoOutcome> {
  const { db } = engine;
  const stored = await readStoredDirectory(engine);
  const found = await db.selectFrom('import_batch').select('state').where('id', '=', batch).executeTakeFirst();
  if (!found) return { kind: 'unknown' };
  if (found.state === 'undone') return { kind: 'already-undone' };
  const changes = await db
    .selectFrom('import_change')
    .select(['id', 'before_document', 'before_origin', 'after_document'])
    .where('batch', '=', batch)
    .orderBy('id')
    .execute();

  const wanted = new Map(
    changes.map(({ id, before_document: document, before_origin: origin }) => [
      id,
      { listing: document === null ? null : listingSchema.parse(JSON.parse(document)), origin: origin ?? 'files' },
    ]),
  );
  const changedSince = changes.filter(({ id, after_document: document }) => {
    const row = stored.rows.get(id);
    return row?.document !== document || row?.origin !== batch;
  });
  const ids = [...changedSince.map(({ id }) => id), ...orphans(stored.rows.keys(), stored, wanted)];
  if (ids.length > 0) return { kind: 'changed-since', ids: ids.sort() };
  // A space: no batch that a person names can be called so.
  await publishListings(engine, stored, wanted, { batch: `undo ${batch}`, undoes: batch, now, townOf });
  const removed = changes.filter(({ before_document: document }) => document === null).length;
  return { kind: 'undone', restored: changes.length - removed, removed };
}

/** Specialists listed since at a center that would go. */
function orphans(
  ids: Iterable<string>,
  stored: Awaited<ReturnType<typeof readStoredDirectory>>,
  wanted: Wanted,
): string[] {
  return [...ids].filter((id) => {
    const center = wanted.has(id) ? wanted.get(id)?.listing?.practicesAt : stored.listing(id)?.practicesAt;
    return center != null && wanted.get(center)?.listing === null;
  });
}
