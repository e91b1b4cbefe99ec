import { parseArgs } from 'node:util';
import { returnToFiles } from '../../server/directory/return-to-files.ts';
import { openGeography } from '../geography.ts';
import { LISTINGS_FOLDER } from '../listing-files.ts';
import type { Console } from './command-line.ts';
import { carryOut, planExportBack } from './export-back.ts';
import { openTarget, targetOf } from './open-target.ts';

export const EXPORT_BACK_HELP = `Usage: npm run directory -- export-back [options]

Writes what reviewers approved into the listing files, and deletes the files of listings that were erased. Whoever
was erased is never written. The files then stand for these listings again: commit them, for the next build takes them
from there. A listing that breaks a rule of listing files is held back and named.

  --dry-run         say what would happen, write nothing
  --folder FOLDER   where the files lie (default data/listings)
  --target TARGET   file (default), d1-local or d1-remote

Exit code: 0 all is done, 1 something was held back, 2 the command could not run.`;

/** Writes approved changes back into files and gives the exit code. */
export async function exportBackCommand(args: string[], console: Console): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      'dry-run': { type: 'boolean', default: false },
      folder: { type: 'string', default: LISTINGS_FOLDER },
      target: { type: 'string' },
    },
  });
  const { engine, close } = await openTarget(targetOf(values.target), { mayCreate: false });
  try {
    const plan = await planExportBack(engine, values.folder, openGeography());
    for (const { kind, file } of plan.steps) console.print(`${kind} ${file}`);
    for (const line of plan.heldBack) console.print(`held back ${line}`);
    const heldBack = plan.heldBack.length > 0 ? 1 : 0;
    if (values['dry-run']) {
      console.note('A dry run: nothing was written');
      return heldBack;
    }
    carryOut(plan, values.folder);
    await returnToFiles(engine, plan.returning);
    const changes = plan.steps.filter(({ kind }) => kind !== 'same').length;
    console.note(`${changes} files written or deleted, ${plan.returning.length} listings stand in their files again`);
    return heldBack;
  } finally {
    await close();
  }
}
