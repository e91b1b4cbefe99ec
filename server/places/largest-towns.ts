import { sql } from 'kysely';
import type { Place } from './place.ts';
import { PLACE_COLUMNS, type PlaceRow, toPlace } from './place-rows.ts';
import type { PlacesDatabase } from './tables.ts';

/** The largest town of each country, in the order of the countries: what a country is chosen by. */
export async function largestTowns(db: PlacesDatabase, countries: readonly string[]): Promise<Place[]> {
  const { rows } = await sql<PlaceRow>`
    SELECT ${PLACE_COLUMNS} FROM json_each(${JSON.stringify(countries)}) k
    CROSS JOIN place p ON p.id = (
      SELECT id FROM place WHERE kind = 'city' AND country = k.value ORDER BY population DESC LIMIT 1
    ) ORDER BY k.key`.execute(db);
  return rows.map((row) => toPlace(row));
}
