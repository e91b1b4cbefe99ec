import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { type CompiledQuery, Kysely, SqliteDialect } from 'kysely';
import { BusyError, DamagedDatabaseError, type Engine } from './engine.ts';
import type { DirectoryTables } from './tables.ts';

/** better-sqlite3 blocks the event loop while it waits for a lock: wait briefly here, and between tries outside it. */
const BUSY_TIMEOUT_MS = 100;
const BUSY_TRIES = 8;
const BUSY_PAUSE_MS = 150;

export type OpenDatabase = { engine: Engine; database: Database.Database; close(): void };

/**
 * Opens (or makes) the directory file for reading and writing; the caller migrates it.
 * @throws DamagedDatabaseError when an existing file fails SQLite's quick_check; the file is left byte-identical.
 */
export function openSqlite(path: string): OpenDatabase {
  if (path !== ':memory:') {
    mkdirSync(dirname(path), { recursive: true });
    if (existsSync(path)) refuseDamaged(path);
  }
  const database = new Database(path);
  database.pragma('journal_mode = WAL');
  // NORMAL acknowledges writes that a power cut then loses.
  database.pragma('synchronous = FULL');
  database.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
  database.pragma('foreign_keys = ON');
  return { engine: sqliteEngine(database), database, close: () => database.close() };
}

/** A read-only Kysely over a derived database file (the gazetteer). Throws when the file is missing. */
export function openReadOnly<Tables>(path: string): { db: Kysely<Tables>; close(): void } {
  const database = new Database(path, { readonly: true, fileMustExist: true });
  return { db: new Kysely<Tables>({ dialect: new SqliteDialect({ database }) }), close: () => database.close() };
}

/** The engine port over an open better-sqlite3 database. */
export function sqliteEngine(database: Database.Database): Engine {
  const db = new Kysely<DirectoryTables>({ dialect: new SqliteDialect({ database }) });
  const runAll = database.transaction((writes: readonly CompiledQuery[]) => {
    for (const write of writes) {
      const statement = database.prepare(write.sql);
      if (statement.reader) statement.all(...write.parameters);
      else statement.run(...write.parameters);
    }
  });
  return {
    db,
    async batch(writes) {
      for (let attempt = 1; ; attempt++) {
        try {
          runAll.immediate(writes);
          return;
        } catch (error) {
          if (!isBusy(error)) throw error;
          if (attempt === BUSY_TRIES)
            throw new BusyError('the database is locked by another process', { cause: error });
          await new Promise((resolve) => setTimeout(resolve, BUSY_PAUSE_MS));
        }
      }
    },
  };
}

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
}

/** Looks through a read-only connection, which never checkpoints and so changes no byte. */
function refuseDamaged(path: string): void {
  try {
    const database = new Database(path, { readonly: true, fileMustExist: true });
    try {
      const verdict = database.pragma('quick_check(1)', { simple: true });
      if (verdict !== 'ok') throw new Error(String(verdict));
    } finally {
      database.close();
    }
  } catch (error) {
    if (isBusy(error)) return;
    const reason = error instanceof Error ? error.message.split('\n')[0] : 'unreadable';
    throw new DamagedDatabaseError(
      `The database ${path} is damaged (${reason}). It was left as it is. Put a backup in its place with npm run restore -- FILE; without one, move it away and npm start builds it anew from data/`,
      { cause: error },
    );
  }
}
