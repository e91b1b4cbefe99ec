import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Engine } from '../server/database/engine.ts';
import { sqliteEngine } from '../server/database/sqlite.ts';

const ROOT = join(import.meta.dirname, '..');
export const TEST_DIRECTORY = join(ROOT, 'var/test/directory.sqlite');
export const TEST_PLACES = join(ROOT, 'var/test/places.sqlite');

/** A directory of the real listings in memory: a test may write to it. */
export function openTestDirectory(): { engine: Engine; database: Database.Database; close(): void } {
  const bytes = readFileSync(TEST_DIRECTORY);
  // The header's marks of WAL mode, which a database in memory cannot have.
  bytes.fill(1, 18, 20);
  const database = new Database(bytes);
  return { engine: sqliteEngine(database), database, close: () => database.close() };
}
