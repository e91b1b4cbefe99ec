import type { Engine } from '../../database/engine.ts';
import type { Geography } from '../check-listings.ts';
import type { ImportPlan } from './plan-import.ts';
import { publishListings } from './publish-listings.ts';
import type { StoredDirectory } from './stored-directory.ts';

export type ApplyOptions = {
  batch: string;
  now: Date;
  townOf: Geography['townOf'];
  progress?: (staged: number, total: number) => void;
};

/** Publishes what a plan adds and changes as one batch; a plan that does neither writes nothing. */
export async function applyImport(
  engine: Engine,
  stored: StoredDirectory,
  plan: ImportPlan,
  options: ApplyOptions,
): Promise<{ kind: 'published'; followed: number } | { kind: 'nothing' } | { kind: 'batch-exists' }> {
  const planned = [...plan.added, ...plan.changed];
  if (planned.length === 0) return { kind: 'nothing' };
  const { batch } = options;
  const known = await engine.db.selectFrom('import_batch').select('id').where('id', '=', batch).executeTakeFirst();
  if (known) return { kind: 'batch-exists' };
  const wanted = new Map(planned.map(({ listing }) => [listing.id, { listing, origin: batch }]));
  return { kind: 'published', ...(await publishListings(engine, stored, wanted, options)) };
}
