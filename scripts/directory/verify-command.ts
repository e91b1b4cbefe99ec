import { parseArgs } from 'node:util';
import { verifyEvents } from '../../server/submissions/events.ts';
import type { Console } from './command-line.ts';
import { openTarget, targetOf } from './open-target.ts';

export const VERIFY_HELP = `Usage: npm run directory -- verify [--target file|d1-local|d1-remote]

Goes through the record of who did what to the directory: every row, its link to the row before, and what is kept of
its values. Prints one line for each row that was changed, is missing or does not follow. Values that were erased on
request are counted and are no problem.

Exit code: 0 nothing wrong, 1 problems found, 2 the command could not run.`;

/** Verifies the record of events and gives the exit code. */
export async function verifyCommand(args: string[], console: Console): Promise<number> {
  const { values } = parseArgs({ args, options: { target: { type: 'string' } } });
  const { engine, close } = await openTarget(targetOf(values.target), { mayCreate: false });
  try {
    const { events, erased, problems } = await verifyEvents({ engine });
    for (const problem of problems) console.print(problem);
    const found = problems.length === 0 ? 'nothing wrong' : `${problems.length} problems`;
    console.print(`${events} events verified, payload erased in ${erased}: ${found}`);
    return problems.length === 0 ? 0 : 1;
  } finally {
    await close();
  }
}
