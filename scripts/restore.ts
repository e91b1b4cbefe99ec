/** npm run restore: puts a backup in the place of the directory. */
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import Database from 'better-sqlite3';
import { readConfig } from '../server/config.ts';
import { syncFile } from './backup.ts';
import { UnfitFileError, verifyDirectoryFile } from './database/verify-file.ts';

const HELP = `Usage: npm run restore -- FILE

Puts a backup in the place of the directory (NETFINDER_DATABASE). Stop the service first: the command refuses while
anything has the directory open. A damaged FILE is refused. The directory that was there is kept beside it.

Exit code: 0 restored, 2 the command could not run; then nothing changed.`;

/** Puts a checked copy of `file` at `path`; gives where the old file went, or null when there was none. */
export function restore(file: string, path: string, now: Date): string | null {
  if (!existsSync(file)) throw new UnfitFileError(`there is no file ${file}`);
  verifyDirectoryFile(file);
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.part`;
  try {
    copyFileSync(file, draft);
    verifyDirectoryFile(draft);
    syncFile(draft);
    const aside = existsSync(path) ? putAside(path, now) : null;
    renameSync(draft, path);
    return aside;
  } finally {
    rmSync(draft, { force: true });
  }
}

function putAside(path: string, now: Date): string {
  refuseWhileOpen(path);
  const aside = `${path}.before-${now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-')}`;
  if (existsSync(aside)) throw new UnfitFileError(`${aside} exists; move it away`);
  // A damaged file may still have its log: it belongs to the old file and would spoil the new one.
  for (const suffix of ['', '-wal', '-shm']) if (existsSync(path + suffix)) renameSync(path + suffix, aside + suffix);
  return aside;
}

/** Leaving WAL mode needs the file for oneself; it also brings the log home into the one file that is put aside. */
function refuseWhileOpen(path: string): void {
  try {
    const database = new Database(path, { timeout: 0 });
    try {
      database.pragma('journal_mode = DELETE');
    } finally {
      database.close();
    }
  } catch (error) {
    const isBusy = error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
    if (isBusy) throw new UnfitFileError(`${path} is in use; stop the service first`, { cause: error });
    // Too damaged to open: nothing can be using it well, and it is only moved.
  }
}

function run(args: string[]): void {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h', default: false } },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UnfitFileError('name one file; see --help');
  const { databasePath } = readConfig(process.env);
  const aside = restore(file, databasePath, new Date());
  console.log(`Restored: ${databasePath} from ${file}${aside ? `; the old file is ${aside}` : ''}`);
}

if (process.argv[1] === import.meta.filename) {
  try {
    run(process.argv.slice(2));
  } catch (error) {
    console.error(`restore: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 2;
  }
}
