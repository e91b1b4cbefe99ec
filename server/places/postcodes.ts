import { sql } from 'kysely';
import { PLACE_COLUMNS, type PlaceRow } from './place-rows.ts';
import type { PostcodeReading } from './postcode-text.ts';
import type { PlacesDatabase } from './tables.ts';

export type PostcodePlace = PlaceRow & { code: string; towns: string };

/** The places of every code of the readings, in all countries whose postcodes are here. */
export async function findPostcodes(
  db: PlacesDatabase,
  readings: readonly PostcodeReading[],
): Promise<PostcodePlace[]> {
  const codes = [...new Set(readings.flatMap((reading) => reading.codes.map(({ code }) => code)))];
  if (codes.length === 0) return [];
  const { rows } = await sql<PostcodePlace>`
    SELECT c.code, c.towns, ${PLACE_COLUMNS} FROM json_each(${JSON.stringify(codes)}) k
    CROSS JOIN postcode c ON c.code = k.value
    CROSS JOIN place p ON p.id = c.place
    ORDER BY p.country, p.reference LIMIT 500`.execute(db);
  return rows;
}

/** Postcodes that start so, in order. */
export async function findPostcodesByStart(db: PlacesDatabase, start: string, limit: number): Promise<PostcodePlace[]> {
  const { rows } = await sql<PostcodePlace>`
    SELECT c.code, c.towns, ${PLACE_COLUMNS} FROM (
      SELECT code, country, place, towns FROM postcode
      WHERE code >= ${start} AND code < ${`${start}\u{10FFFF}`} ORDER BY code LIMIT ${limit}
    ) c CROSS JOIN place p ON p.id = c.place ORDER BY c.code, p.country`.execute(db);
  return rows;
}

/** Countries whose postcodes are in the gazetteer. */
export async function installedPostcodeCountries(db: PlacesDatabase): Promise<string[]> {
  const { rows } = await sql<{ country: string }>`SELECT country FROM postcode_country ORDER BY country`.execute(db);
  return rows.map(({ country }) => country);
}

/** The rows that the fullest matching code of a reading gives, of one country where the code says which. */
export function rowsOfReading(rows: readonly PostcodePlace[], reading: PostcodeReading): PostcodePlace[] {
  for (const { code, country } of reading.codes) {
    const found = rows.filter((row) => row.code === code && (country === null || row.country === country));
    if (found.length > 0) return found;
  }
  return [];
}
