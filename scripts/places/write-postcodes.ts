import type Database from 'better-sqlite3';
import { distanceKm } from '../../server/geo/distance.ts';
import { placeKey } from '../../server/places/fold.ts';
import { weightedCenter } from './weighted-center.ts';

export type PostcodeRow = {
  /** As written in its country: "10117", "1000-001", "K1A". */
  code: string;
  town: string;
  admin1: string | null;
  region: string | null;
  latitude: number;
  longitude: number;
};

/** Rows of one code within this distance are one place; a code with towns farther apart is several. */
const TOGETHER_KM = 25;
/** Postcode rows are numbered from here, above every city and region. */
export const FIRST_POSTCODE = 100_000_000;

/** Replaces a country's postcodes; the caller holds the transaction. Gives their number. */
export function writePostcodes(
  database: Database.Database,
  country: string,
  source: string,
  rows: Iterable<PostcodeRow>,
): number {
  database.prepare('DELETE FROM place WHERE id IN (SELECT place FROM postcode WHERE country = ?)').run(country);
  database.prepare('DELETE FROM postcode WHERE country = ?').run(country);
  const insertPlace = database.prepare('INSERT INTO place VALUES (?, ?, ?, ?, ?, ?, NULL, ?, ?, ?, 0, NULL)');
  const insertCode = database.prepare('INSERT INTO postcode (code, country, place, towns) VALUES (?, ?, ?, ?)');
  const sizeOf = townSizes(database, country);
  const highest = database.prepare('SELECT max(id) FROM place').pluck().get() as number | null;
  let id = Math.max(FIRST_POSTCODE, (highest ?? 0) + 1);
  let codes = 0;
  for (const [code, group] of groupByCode(rows)) {
    codes++;
    for (const [index, near] of groupByDistance(group).entries()) {
      const towns = [...new Set(near.map(({ town }) => town))];
      const sizes = new Map(towns.map((town) => [town, sizeOf(town)]));
      const [main = ''] = towns.toSorted((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || (a < b ? -1 : 1));
      const first = near.find(({ town }) => town === main) ?? near[0];
      const { latitude, longitude } = weightedCenter(near.map((row) => ({ ...row, weight: 1 })));
      const reference = `${country.toLowerCase()}-${code}${index === 0 ? '' : `-${index + 1}`}`;
      const name = `${first?.code} ${main}`;
      insertPlace.run(id, reference, 'postcode', name, country, first?.admin1, first?.region, latitude, longitude);
      insertCode.run(code, country, id, `|${[...new Set(towns.map(placeKey))].join('|')}|`);
      id++;
    }
  }
  database.prepare('INSERT OR REPLACE INTO postcode_country VALUES (?, ?, ?)').run(country, source, codes);
  return codes;
}

/** A code as it is asked for: lower case, without spaces and hyphens. */
export function postcodeKey(code: string): string {
  return code.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function townSizes(database: Database.Database, country: string): (town: string) => number {
  const find = database
    .prepare(
      'SELECT max(p.population) FROM place_name n JOIN place p ON p.id = n.place WHERE n.key = ? AND p.country = ? AND n.grade < 3',
    )
    .pluck();
  const known = new Map<string, number>();
  return (town) => {
    let size = known.get(town);
    if (size === undefined) {
      size = (find.get(placeKey(town), country) as number | null) ?? 0;
      known.set(town, size);
    }
    return size;
  };
}

function groupByCode(rows: Iterable<PostcodeRow>): Map<string, PostcodeRow[]> {
  const groups = new Map<string, PostcodeRow[]>();
  for (const row of rows) {
    const key = postcodeKey(row.code);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** The largest group first, so that "de-10117" is where most of the code lies. */
function groupByDistance(rows: PostcodeRow[]): PostcodeRow[][] {
  const groups: PostcodeRow[][] = [];
  for (const row of rows) {
    const near = groups.find(([first]) => first && distanceKm(first, row) <= TOGETHER_KM);
    if (near) near.push(row);
    else groups.push([row]);
  }
  return groups.sort((a, b) => b.length - a.length);
}
