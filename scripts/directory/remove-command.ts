import { parseArgs } from 'node:util';
import { utcDay } from '../../server/directory/index-holder.ts';
import { removeListing } from '../../server/directory/remove-listing.ts';
import { type Console, UsageError } from './command-line.ts';
import { openTarget, targetOf } from './open-target.ts';

export const REMOVE_HELP = `Usage: npm run directory -- remove ID --for-good [--target file|d1-local|d1-remote]

Takes a listing out at the wish of the person or group: gone from every answer and feed at once, and neither an import
nor a rebuild brings it back, also not under another id with the same name in the same country. This has no undo.
Delete its file under data/listings as well, where it has one.

Exit code: 0 removed, 2 the command could not run.`;

/** Removes a listing for good and gives the exit code. */
export async function removeCommand(args: string[], console: Console): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { 'for-good': { type: 'boolean', default: false }, target: { type: 'string' } },
  });
  const [id, ...more] = positionals;
  if (id === undefined || more.length > 0) throw new UsageError('name one listing; see --help');
  if (!values['for-good']) throw new UsageError('this cannot be undone: say --for-good');
  const { engine, close } = await openTarget(targetOf(values.target), { mayCreate: false });
  try {
    const outcome = await removeListing(engine, id, utcDay(new Date()));
    if (outcome.kind === 'unknown') throw new UsageError(`there is no listing ${id}`);
    if (outcome.kind === 'has-specialists') {
      throw new UsageError(`specialists practice at ${id}; remove them first: ${outcome.ids.join(', ')}`);
    }
    console.print(`Removed: ${id}`);
    return 0;
  } finally {
    await close();
  }
}
