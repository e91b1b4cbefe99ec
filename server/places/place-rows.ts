import { sql } from 'kysely';
import type { Place } from './place.ts';
import type { PlacesTables } from './tables.ts';

/** The columns of `place p` that `toPlace` reads. */
export const PLACE_COLUMNS = sql.join(
  [
    'id',
    'reference',
    'kind',
    'name',
    'country',
    'admin1',
    'admin2',
    'region',
    'latitude',
    'longitude',
    'population',
  ].map((column) => sql.ref(`p.${column}`)),
);

export type PlaceRow = Omit<PlacesTables['place'], 'cell'>;

/** A place row as the API shows it; `matchedName` when another name than its own was typed. */
export function toPlace(row: PlaceRow, matchedName?: string | null): Place {
  return {
    id: row.reference,
    name: row.name,
    region: row.kind === 'region' ? null : row.region,
    country: row.country,
    latitude: row.latitude,
    longitude: row.longitude,
    kind: row.kind,
    population: row.population > 0 ? row.population : null,
    ...(matchedName ? { matchedName } : {}),
  };
}
