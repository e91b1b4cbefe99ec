import { sql } from 'kysely';
import { placeKey } from './fold.ts';
import type { PlacesDatabase } from './tables.ts';

/** A country (admin1 ''), a region (admin2 '') or a district, as a word that says which of several towns is meant. */
export type Area = { key: string; country: string; admin1: string; admin2: string };

/** Every area with one of these keys. */
export async function findAreas(db: PlacesDatabase, keys: readonly string[]): Promise<Area[]> {
  if (keys.length === 0) return [];
  const { rows } = await sql<Area>`
    SELECT a.key, a.country, a.admin1, a.admin2 FROM json_each(${JSON.stringify(keys)}) k
    CROSS JOIN area a ON a.key = k.value`.execute(db);
  return rows;
}

type Located = { country: string; admin1: string | null; admin2: string | null; region: string | null };

/** Whether a place lies in an area; a postcode, which has no admin codes of GeoNames, by its region's name. */
export function isInArea(place: Located, area: Area): boolean {
  if (place.country !== area.country) return false;
  if (area.admin1 === '') return true;
  if (place.admin1 === null) return area.admin2 === '' && place.region !== null && placeKey(place.region) === area.key;
  if (place.admin1 !== area.admin1) return false;
  return area.admin2 === '' || place.admin2 === area.admin2;
}

/** Whether a place lies in one of the areas meant by each of the words. */
export function isInAll(place: Located, meanings: readonly Area[][]): boolean {
  return meanings.every((areas) => areas.some((area) => isInArea(place, area)));
}
