import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';

export const MIGRATIONS_FOLDER = join(import.meta.dirname, 'migrations');

/**
 * Applies the SQL files that the database has not seen, in order of name, each wholly or not at all.
 * The table of applied files is D1's own, so that wrangler and this function can take turns. Gives the names applied.
 */
export function migrate(database: Database.Database, folder: string = MIGRATIONS_FOLDER): string[] {
  database.exec(
    'CREATE TABLE IF NOT EXISTS d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)',
  );
  const seen = new Set(database.prepare('SELECT name FROM d1_migrations').pluck().all());
  const pending = readdirSync(folder)
    .filter((name) => name.endsWith('.sql') && !seen.has(name))
    .sort();
  for (const name of pending) {
    const apply = database.transaction(() => {
      database.exec(readFileSync(join(folder, name), 'utf8'));
      database.prepare('INSERT INTO d1_migrations (name) VALUES (?)').run(name);
    });
    apply.immediate();
  }
  return pending;
}
