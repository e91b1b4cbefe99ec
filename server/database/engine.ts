import type { CompiledQuery, Kysely } from 'kysely';
import type { DirectoryTables } from './tables.ts';

/**
 * The port to the directory, the same on better-sqlite3 and D1. Features read through `db` and return writes;
 * a use case hands all its writes to one `batch`, which happens wholly or not at all.
 */
export type Engine = {
  db: Kysely<DirectoryTables>;
  /** All or nothing, in order. Throws the first failure, then nothing was written; BusyError when another holds the lock. */
  batch(writes: readonly CompiledQuery[]): Promise<void>;
};

/** Another process held the write lock for longer than we wait. Nothing was written; try again later. */
export class BusyError extends Error {
  override name = 'BusyError';
}

/** The database file cannot be trusted. `message` is one line for the person who runs the service. */
export class DamagedDatabaseError extends Error {
  override name = 'DamagedDatabaseError';
}
