import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import type { Console } from './command-line.ts';
import { openTarget, targetOf } from './open-target.ts';

export const STATS_HELP = `Usage: npm run directory -- stats [--target file|d1-local|d1-remote]

Prints how many listings of each kind there are, how well they are known, and which batches were imported.

Exit code: 0, or 2 when the command could not run.`;

/** Prints the figures of the directory. */
export async function statsCommand(args: string[], console: Console): Promise<number> {
  const { values } = parseArgs({ args, options: { target: { type: 'string' } } });
  const { engine, close } = await openTarget(targetOf(values.target), { mayCreate: false });
  try {
    const { db } = engine;
    const { rows: kinds } = await sql<Record<string, string | number>>`
      SELECT kind, count(*) AS listings, count(DISTINCT country) AS countries,
        sum(card -> 'location' <> 'null') AS located, sum(document ->> 'confirmedOn' IS NOT NULL) AS confirmed,
        sum(document ->> 'lastEvidence' IS NULL) AS undated, sum(origin <> 'files') AS imported
      FROM listing GROUP BY kind ORDER BY kind`.execute(db);
    const { version } = await db.selectFrom('directory_version').select('version').executeTakeFirstOrThrow();
    const tombstones = await db
      .selectFrom('tombstone')
      .select((build) => build.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    const { rows: batches } = await sql<Record<string, string | number>>`
      SELECT id, state, published_at, version,
        (SELECT count(*) FROM import_change WHERE batch = import_batch.id) AS listings
      FROM import_batch ORDER BY published_at`.execute(db);
    console.print(`directory version ${version}, ${tombstones.count} listings removed`);
    for (const { kind, ...figures } of kinds) console.print(`${kind}: ${figuresLine(figures)}`);
    for (const { id, state, published_at: at, version: of, listings } of batches) {
      console.print(`batch ${id}: ${state}, ${listings} listings, published ${at} as version ${of}`);
    }
    return 0;
  } finally {
    await close();
  }
}

const figuresLine = (figures: Record<string, string | number>) =>
  Object.entries(figures)
    .map(([name, value]) => `${value} ${name}`)
    .join(', ');
