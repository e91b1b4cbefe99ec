import { parseArgs } from 'node:util';
import { undoImport } from '../../server/directory/import/undo-import.ts';
import { openTownLookup, type TownLookup } from '../town-lookup.ts';
import { type Console, UsageError } from './command-line.ts';
import { openTarget, targetOf } from './open-target.ts';

export const UNDO_HELP = `Usage: npm run directory -- undo BATCH [--target file|d1-local|d1-remote]

Puts every listing of an imported batch back as it was before, as one change. Refuses, and names the listings, where
one was changed since. "npm run directory -- stats" names the batches.

Exit code: 0 undone, 1 refused, 2 the command could not run.`;

/** Undoes a batch and gives the exit code. */
export async function undoCommand(args: string[], console: Console): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { target: { type: 'string' } } });
  const [batch, ...more] = positionals;
  if (batch === undefined || more.length > 0) throw new UsageError('name one batch; see --help');
  const { engine, close } = await openTarget(targetOf(values.target), { mayCreate: false });
  try {
    // Read only when there is something to put back: it takes a second or two.
    let towns: TownLookup | undefined;
    const townOf: TownLookup['townOf'] = (listing) => {
      towns ??= openTownLookup();
      return towns.townOf(listing);
    };
    const outcome = await undoImport(engine, batch, { now: new Date(), townOf });
    switch (outcome.kind) {
      case 'undone':
        console.print(`Batch ${batch} is undone: ${outcome.restored} listings as before, ${outcome.removed} taken out`);
        return 0;
      case 'unknown':
        throw new UsageError(`there is no batch ${batch}`);
      case 'already-undone':
        throw new UsageError(`batch ${batch} is already undone`);
      case 'changed-since':
        console.print(`Batch ${batch} is not undone. Changed since, or needed by a later listing:`);
        for (const id of outcome.ids) console.print(`  ${id}`);
        return 1;
    }
  } finally {
    await close();
  }
}
