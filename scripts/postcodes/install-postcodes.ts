import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import Database from 'better-sqlite3';
import { writePostcodes } from '../places/write-postcodes.ts';
import { DownloadError, downloadPostcodes, GEONAMES_POSTAL, unpackPostcodes } from './fetch-postcodes.ts';
import { parsePostcodes } from './parse-postcodes.ts';

type Progress = (line: string) => void;
export type InstallOptions = {
  /** The gazetteer file. */
  path: string;
  baseUrl?: string;
  /** A downloaded .zip or .txt instead of a download; then one country. */
  file?: string;
  stallMs?: number;
  progress?: Progress;
  /** UTC day, YYYY-MM-DD. */
  today?: string;
};

/**
 * Replaces the postcodes of each country by those of GeoNames' file, one transaction a country. The file is read and
 * checked whole before the gazetteer is touched.
 * @throws DownloadError, PostcodeFileError; then that country has what it had.
 */
export async function installPostcodes(countries: readonly string[], options: InstallOptions): Promise<void> {
  for (const country of countries) await installCountry(country, options);
}

async function installCountry(country: string, options: InstallOptions): Promise<void> {
  const file = options.file ?? `${country}.zip`;
  const bytes = options.file ? readFileSync(options.file) : await downloadPostcodes(country, options);
  const text = unpackPostcodes(bytes, basename(file), country);
  const rows = parsePostcodes(text, basename(file).replace(/\.zip$/i, '.txt'), country);
  const source = options.file ? basename(options.file) : new URL(`${country}.zip`, GEONAMES_POSTAL).href;
  const codes = inPlaces(options.path, (database) =>
    database.transaction(() => {
      recordAttempts(database, [country], null, options.today);
      return writePostcodes(database, country, source, rows);
    })(),
  );
  options.progress?.(`Postcodes: ${country} ${codes} installed`);
}

/**
 * For the first start: tries once to download the postcodes that are not here. Without a network it says so in one
 * line and goes on; countries already tried are not tried again. Gives the countries installed.
 */
export async function tryPostcodes(countries: readonly string[], options: InstallOptions): Promise<string[]> {
  const pending = inPlaces(options.path, (database) => {
    const done = database.prepare('SELECT country FROM postcode_country UNION SELECT country FROM postcode_attempt');
    const known = new Set(done.pluck().all());
    return countries.filter((country) => !known.has(country));
  });
  const installed: string[] = [];
  for (const [index, country] of pending.entries()) {
    try {
      await installCountry(country, options);
      installed.push(country);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const isOffline = error instanceof DownloadError && installed.length === 0;
      const failed = isOffline ? pending.slice(index) : [country];
      inPlaces(options.path, (database) => recordAttempts(database, failed, reason, options.today));
      if (isOffline) {
        options.progress?.(
          `Postcodes of ${failed.length} countries were not downloaded (${reason}); later: npm run places -- postcodes ${failed.slice(0, 3).join(' ')} …`,
        );
        break;
      }
      options.progress?.(`Postcodes of ${country} were not installed: ${reason}`);
    }
  }
  return installed;
}

/** Countries with postcodes, how many, and where they came from. */
export function listPostcodes(path: string): { country: string; source: string; postcodes: number }[] {
  return inPlaces(
    path,
    (database) =>
      database.prepare('SELECT country, source, postcodes FROM postcode_country ORDER BY country').all() as {
        country: string;
        source: string;
        postcodes: number;
      }[],
  );
}

function recordAttempts(
  database: Database.Database,
  countries: string[],
  failure: string | null,
  today?: string,
): void {
  const insert = database.prepare(
    'INSERT OR REPLACE INTO postcode_attempt (country, attempted_on, failure) VALUES (?, ?, ?)',
  );
  for (const country of countries) insert.run(country, today ?? new Date().toISOString().slice(0, 10), failure);
}

function inPlaces<Result>(path: string, work: (database: Database.Database) => Result): Result {
  const database = new Database(path, { fileMustExist: true });
  try {
    database.pragma('synchronous = FULL');
    // Readers are shut out only while the pages are written: nothing spills to the file before.
    database.pragma('cache_size = -400000');
    database.pragma('busy_timeout = 5000');
    return work(database);
  } finally {
    database.close();
  }
}
