import { existsSync, rmSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { EXPORT_FORMATS, type ExportFormat } from '../../server/exchange/export/formats.ts';
import { type Console, progressLine, UsageError } from './command-line.ts';
import { openTarget, targetOf } from './open-target.ts';

const FORMATS = Object.keys(EXPORT_FORMATS) as ExportFormat[];

export const EXPORT_HELP = `Usage: npm run directory -- export --format ${FORMATS.join('|')} OUT [options]

Writes the whole directory to the file OUT: the same bytes as the downloads under /export. OUT appears only when it is
complete.

  --force           overwrite OUT
  --target TARGET   file (default), d1-local or d1-remote

Exit code: 0 written, 2 the command could not run.`;

/** Writes the export and gives the exit code. */
export async function exportCommand(args: string[], console: Console): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { format: { type: 'string' }, force: { type: 'boolean', default: false }, target: { type: 'string' } },
  });
  const format = FORMATS.find((name) => name === values.format);
  const [out, ...more] = positionals;
  if (!format) throw new UsageError(`--format: must be one of ${FORMATS.join(', ')}`);
  if (out === undefined || more.length > 0) throw new UsageError('name one file to write; see --help');
  if (existsSync(out) && !values.force) throw new UsageError(`${out} exists; --force overwrites it`);
  const { engine, close } = await openTarget(targetOf(values.target), { mayCreate: false });
  const today = new Date().toISOString().slice(0, 10);
  const draft = `${out}.${process.pid}.part`;
  try {
    const file = await open(draft, 'wx');
    let bytes = 0;
    const progress = progressLine(console, 'Bytes written');
    try {
      for await (const chunk of EXPORT_FORMATS[format].write(engine, today)) {
        bytes += (await file.write(Buffer.from(chunk as string))).bytesWritten;
        progress(bytes, null);
      }
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, out);
    console.note(`Written: ${out} (${bytes} bytes)`);
    return 0;
  } finally {
    rmSync(draft, { force: true });
    await close();
  }
}
