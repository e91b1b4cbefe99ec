import type Database from 'better-sqlite3';
import { typoHashes } from '../../server/places/typo-keys.ts';

export type Spelling = { key: string; grade: number; population: number };

/** Alphabets whose words are long enough for a letter more or less to be a slip. */
const ALPHABETIC = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]+$/u;
const TWO_SLIPS_FROM = 1_000;
const OTHER_NAMES_FROM = 15_000;
const OTHER_NAMES_TWO_SLIPS_FROM = 100_000;
/** Places so large that their half-typed, misspelt names are completed: "Hambrug" for Hamburg while typing "hambr". */
const STARTS_FROM = 200_000;
const START_LENGTHS = [5, 6, 7];
const MOST_SPELLINGS = 2 ** 21;

/** Writes the spellings that slips are forgiven for, and their deletion neighborhoods. Gives the number of rows. */
export function writeTypos(database: Database.Database, spellings: Iterable<Spelling>): number {
  const largest = new Map<string, { slips: 1 | 2; population: number }>();
  for (const { key, grade, population } of spellings) {
    if (key.length < 4 || !ALPHABETIC.test(key)) continue;
    if (grade > 0 && population < OTHER_NAMES_FROM) continue;
    const slips = population >= (grade > 0 ? OTHER_NAMES_TWO_SLIPS_FROM : TWO_SLIPS_FROM) ? 2 : 1;
    const known = largest.get(key);
    largest.set(key, {
      slips: slips === 2 || known?.slips === 2 ? 2 : 1,
      population: Math.max(population, known?.population ?? 0),
    });
  }
  if (largest.size >= MOST_SPELLINGS) throw new Error(`${largest.size} spellings: more than typo rows can number`);
  const insertSpelling = database.prepare('INSERT INTO spelling (id, key, weight) VALUES (?, ?, ?)');
  const rows: number[] = [];
  let id = 0;
  for (const [key, { slips, population }] of largest) {
    insertSpelling.run(id, key, population);
    const hashes = new Set(typoHashes(key, slips));
    if (population >= STARTS_FROM) {
      for (const length of START_LENGTHS) {
        if (length < key.length) for (const hash of typoHashes(key.slice(0, length), 1)) hashes.add(hash);
      }
    }
    // Hash and number in one double, so that millions of rows sort fast and go into the table in its own order.
    for (const hash of hashes) rows.push(hash * MOST_SPELLINGS + id);
    id++;
  }
  const sorted = Float64Array.from(rows).sort();
  const insert = database.prepare('INSERT INTO typo (hash, spelling) VALUES (?, ?)');
  for (const row of sorted) {
    const hash = Math.floor(row / MOST_SPELLINGS);
    insert.run(hash, row - hash * MOST_SPELLINGS);
  }
  return sorted.length;
}
