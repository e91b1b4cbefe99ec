import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';

const SCHEMA = join(import.meta.dirname, '../../server/database/migrations-places/0001_places.sql');

/** Makes the gazetteer's tables in an empty database. */
export function createTables(database: Database.Database): void {
  database.exec(readFileSync(SCHEMA, 'utf8'));
}

/** The files that decide what a build gives, besides the packages. */
export const BUILDER_FILES = [
  SCHEMA,
  import.meta.dirname,
  join(import.meta.dirname, '../../server/places/fold.ts'),
  join(import.meta.dirname, '../../server/places/typo-keys.ts'),
  join(import.meta.dirname, '../../server/places/cells.ts'),
];
