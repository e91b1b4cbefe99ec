import { sql } from 'kysely';
import type { Place } from './place.ts';
import { PLACE_COLUMNS, type PlaceRow, toPlace } from './place-rows.ts';
import type { PlacesDatabase } from './tables.ts';

/** Every city of the gazetteer with at least so many inhabitants, by country and largest first. One statement. */
export async function largeCities(db: PlacesDatabase, population: number): Promise<Place[]> {
  const { rows } = await sql<PlaceRow>`
    SELECT ${PLACE_COLUMNS} FROM place p
    WHERE p.kind = 'city' AND p.population >= ${population}
    ORDER BY p.country, p.population DESC, p.id`.execute(db);
  return rows.map((row) => toPlace(row));
}
