import { parseArgs } from 'node:util';
import { findStoredProblems } from '../../server/directory/check-stored.ts';
import { openGeography } from '../geography.ts';
import type { Console } from './command-line.ts';
import { openTarget, targetOf } from './open-target.ts';

export const CHECK_HELP = `Usage: npm run directory -- check [--target file|d1-local|d1-remote]

Checks every listing of the directory, wherever it came from: the schema, phones, dates, centers, points, and that
each row is what its listing gives. Prints one line for each problem.

Exit code: 0 nothing wrong, 1 problems found, 2 the command could not run.`;

/** Checks the directory and gives the exit code. */
export async function checkCommand(args: string[], console: Console): Promise<number> {
  const { values } = parseArgs({ args, options: { target: { type: 'string' } } });
  const { engine, close } = await openTarget(targetOf(values.target), { mayCreate: false });
  try {
    const { checked, problems } = await findStoredProblems(engine, openGeography());
    for (const { id, field, rule } of problems) console.print([id, field, rule].filter(Boolean).join(': '));
    console.note(
      `${checked} listings checked: ${problems.length === 0 ? 'nothing wrong' : `${problems.length} problems`}`,
    );
    return problems.length === 0 ? 0 : 1;
  } finally {
    await close();
  }
}
