import { readdirSync } from 'node:fs';
import Database from 'better-sqlite3';
import { MIGRATIONS_FOLDER } from '../../server/database/migrate.ts';

/** A file is not what a backup or a restore can work with; the message is one line. */
export class UnfitFileError extends Error {
  override name = 'UnfitFileError';
}

/** Throws UnfitFileError unless the file is an undamaged directory that this program can read. Changes no byte. */
export function verifyDirectoryFile(path: string): void {
  let applied: unknown[];
  try {
    const database = new Database(path, { readonly: true, fileMustExist: true });
    try {
      const verdict = database.pragma('integrity_check(1)', { simple: true });
      if (verdict !== 'ok') throw new Error(String(verdict));
      applied = database.prepare('SELECT name FROM d1_migrations').pluck().all();
      database.prepare('SELECT version FROM directory_version').pluck().get();
    } finally {
      database.close();
    }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
    throw new UnfitFileError(`${path} is damaged or no directory (${reason})`, { cause });
  }
  const known = new Set(readdirSync(MIGRATIONS_FOLDER));
  const foreign = applied.find((name) => !known.has(String(name)));
  if (foreign) throw new UnfitFileError(`${path} is of a newer version of NET Finder (${foreign})`);
}
