/** npm run backup: a copy of the directory while it is in use. */
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import Database from 'better-sqlite3';
import { readConfig } from '../server/config.ts';
import { UnfitFileError, verifyDirectoryFile } from './database/verify-file.ts';

const HELP = `Usage: npm run backup -- OUT [--force]

Copies the directory (NETFINDER_DATABASE) to the file OUT, also while the service runs and writes: OUT holds everything
that was acknowledged before the command began, as of one moment. OUT appears only when it is complete and checked.

  --force   overwrite OUT

Exit code: 0 written, 2 the command could not run.`;

/** Writes a checked copy of one moment. Throws UnfitFileError when the original is damaged. */
export function backUp(path: string, out: string): void {
  if (!existsSync(path)) throw new UnfitFileError(`there is no directory at ${path}`);
  const draft = `${out}.${process.pid}.part`;
  try {
    const database = new Database(path, { readonly: true, fileMustExist: true });
    try {
      // One read transaction: writers go on, and none of what they write meanwhile is half in the copy.
      database.prepare('VACUUM INTO ?').run(draft);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new UnfitFileError(`${path} cannot be copied (${reason})`, { cause });
    } finally {
      database.close();
    }
    verifyDirectoryFile(draft);
    syncFile(draft);
    renameSync(draft, out);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Puts a file's bytes on the disk, so that a power cut does not take them back. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  fsyncSync(file);
  closeSync(file);
}

function run(args: string[]): void {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { force: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const [out, ...more] = positionals;
  if (out === undefined || more.length > 0) throw new UnfitFileError('name one file to write; see --help');
  if (existsSync(out) && !values.force) throw new UnfitFileError(`${out} exists; --force overwrites it`);
  backUp(readConfig(process.env).databasePath, out);
  console.log(`Backup: ${out} (${statSync(out).size} bytes)`);
}

if (process.argv[1] === import.meta.filename) {
  try {
    run(process.argv.slice(2));
  } catch (error) {
    console.error(`backup: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 2;
  }
}
