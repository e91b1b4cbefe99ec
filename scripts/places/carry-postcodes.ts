import Database from 'better-sqlite3';
import type { Progress } from './fill-places.ts';
import { FIRST_POSTCODE } from './write-postcodes.ts';

/** Copies installed postcodes and attempts from an older gazetteer, where its tables still have our columns. */
export function carryPostcodes(database: Database.Database, oldPath: string, progress: Progress): void {
  const here = new Set(database.prepare('SELECT country FROM postcode_country').pluck().all());
  let next = Math.max(FIRST_POSTCODE, (database.prepare('SELECT max(id) FROM place').pluck().get() as number) + 1);
  const copy = database.transaction((old: Database.Database) => {
    copyRows(database, old, 'postcode_attempt', 'SELECT country, attempted_on, failure FROM postcode_attempt', []);
    const countries = old.prepare('SELECT country FROM postcode_country').pluck().all() as string[];
    for (const country of countries.filter((each) => !here.has(each))) {
      const ids = new Map<number, number>();
      const renumber = (row: Record<string, unknown>, column: 'id' | 'place') => {
        const id = Number(row[column]);
        if (!ids.has(id)) ids.set(id, next++);
        return { ...row, [column]: ids.get(id) };
      };
      copyRows(
        database,
        old,
        'place',
        'SELECT p.* FROM postcode c JOIN place p ON p.id = c.place WHERE c.country = ?',
        [country],
        (row) => renumber(row, 'id'),
      );
      copyRows(database, old, 'postcode', 'SELECT * FROM postcode WHERE country = ?', [country], (row) =>
        renumber(row, 'place'),
      );
      copyRows(database, old, 'postcode_country', 'SELECT * FROM postcode_country WHERE country = ?', [country]);
      progress(`Places: kept the postcodes of ${country}`);
    }
  });
  try {
    const old = new Database(oldPath, { readonly: true, fileMustExist: true });
    try {
      copy(old);
    } finally {
      old.close();
    }
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error;
    progress(`Places: postcodes of the earlier gazetteer could not be kept (${error.message})`);
  }
}

function copyRows(
  database: Database.Database,
  old: Database.Database,
  table: string,
  query: string,
  values: string[],
  change: (row: Record<string, unknown>) => Record<string, unknown> = (row) => row,
): void {
  for (const found of old.prepare(query).iterate(...values)) {
    const row = change(found as Record<string, unknown>);
    const columns = Object.keys(row);
    database
      .prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`)
      .run(...Object.values(row));
  }
}
