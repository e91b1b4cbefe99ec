import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { applyImport } from '../../server/directory/import/apply-import.ts';
import type { Entry } from '../../server/directory/import/entry.ts';
import { planImport } from '../../server/directory/import/plan-import.ts';
import { readStoredDirectory } from '../../server/directory/import/stored-directory.ts';
import { utcDay } from '../../server/directory/index-holder.ts';
import { openGeography } from '../geography.ts';
import { type Console, progressLine, UsageError } from './command-line.ts';
import { openTarget, targetOf } from './open-target.ts';
import { printPlan } from './print-plan.ts';
import { readCsv } from './read-csv.ts';
import { readJsonl } from './read-jsonl.ts';

export const IMPORT_HELP = `Usage: npm run directory -- import FILE… [options]

Reads listings from CSV (UTF-8, commas or semicolons, with a header row as /export/listings.csv has it) or JSON Lines
files and publishes what is new or changed as one batch that can be undone. A column or key that is not there leaves the field as it is; an empty
cell or null means unknown. A listing without an id gets one from its country, town and name.

  --dry-run             say what would happen, write nothing
  --batch ID            the batch's name (default: the moment, like 20261124-120000)
  --take ID             overwrite this listing although its owner confirmed it, or bring it back; repeatable
  --accept-suspicious   publish also what looks wrong: a point in another country, a likely duplicate
  --target TARGET       file (default), d1-local or d1-remote

Exit code: 0 all is done, 1 something was held back, 2 a file is bad or the command could not run; then nothing changed.`;

/** A name of a batch: also a word for a shell, and never one of ours with a space. */
const BATCH = /^[a-z0-9][a-z0-9._-]{0,63}$/i;

/** Runs the import and gives the exit code. */
export async function importCommand(args: string[], console: Console): Promise<number> {
  const { values, positionals: files } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      batch: { type: 'string' },
      take: { type: 'string', multiple: true, default: [] },
      'accept-suspicious': { type: 'boolean', default: false },
      target: { type: 'string' },
    },
  });
  const target = targetOf(values.target);
  const now = new Date();
  const batch = values.batch ?? now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-');
  if (files.length === 0) throw new UsageError('name at least one file; see --help');
  if (!BATCH.test(batch) || batch === 'files') {
    throw new UsageError(`--batch: letters, digits, "." "_" and "-", and not "files": ${batch}`);
  }
  const entries: Entry[] = [];
  for (const file of files) entries.push(...(await readEntries(file)));
  console.note(`Read ${entries.length} listings from ${files.length === 1 ? files[0] : `${files.length} files`}`);

  const { engine, close } = await openTarget(target, { mayCreate: !values['dry-run'] });
  try {
    const geography = openGeography();
    const stored = await readStoredDirectory(engine);
    console.note(`Comparing with the ${stored.rows.size} listings of the directory`);
    const options = {
      today: utcDay(now),
      take: new Set(values.take),
      acceptSuspicious: values['accept-suspicious'],
      progress: progressLine(console, 'Compared'),
    };
    const plan = await planImport(engine, stored, entries, geography, options);
    const heldBack = plan.conflicts.length + plan.suspicious.length > 0 ? 1 : 0;
    printPlan(plan, console, { everything: values['dry-run'] });
    if (values['dry-run']) {
      console.note('A dry run: nothing was written');
      return heldBack;
    }
    const progress = progressLine(console, 'Staged');
    const outcome = await applyImport(engine, stored, plan, { batch, now, townOf: geography.townOf, progress });
    if (outcome.kind === 'batch-exists') throw new UsageError(`--batch: there is a batch ${batch} already`);
    if (outcome.kind === 'nothing') console.note('Nothing to write');
    else {
      const followed = outcome.followed > 0 ? `; ${outcome.followed} specialists follow their centers` : '';
      console.note(`Published as batch ${batch}${followed}. To take it back: npm run directory -- undo ${batch}`);
    }
    return heldBack;
  } finally {
    await close();
  }
}

async function readEntries(file: string): Promise<Entry[]> {
  const type = extname(file).toLowerCase();
  if (type === '.csv') return readCsv(file);
  if (type === '.jsonl' || type === '.ndjson') return readJsonl(file);
  throw new UsageError(`${file}: must end in .csv or .jsonl`);
}
