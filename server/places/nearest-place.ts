import { sql } from 'kysely';
import type { Coordinates } from '../geo/coordinates.ts';
import { distanceKm } from '../geo/distance.ts';
import { cellsAround } from './cells.ts';
import type { Place } from './place.ts';
import { PLACE_COLUMNS, type PlaceRow, toPlace } from './place-rows.ts';
import type { PlacesDatabase } from './tables.ts';

/** Rings tried one after the other, km: most points have a town in the first. */
const RINGS_KM = [15, 60, 300];
/** A city names a point that is nearer to one of its villages: 1.5 km for each decimal order of inhabitants. */
const KM_PER_ORDER = 1.5;
const LARGEST_ORDER = 5;

/** The place to name a point by: the nearest, larger ones a little favored; undefined when none is within 300 km. */
export async function nearestPlace(db: PlacesDatabase, point: Coordinates): Promise<Place | undefined> {
  for (const ring of RINGS_KM) {
    const { rows } = await sql<PlaceRow>`
      SELECT ${PLACE_COLUMNS} FROM json_each(${JSON.stringify(cellsAround(point, ring))}) k
      CROSS JOIN place p ON p.cell = k.value`.execute(db);
    let best: { row: PlaceRow; away: number } | undefined;
    for (const row of rows) {
      const distance = distanceKm(point, row);
      if (distance > ring) continue;
      const away = distance - KM_PER_ORDER * orderOf(row.population);
      if (!best || away < best.away) best = { row, away };
    }
    if (best) return toPlace(best.row);
  }
  return undefined;
}

/** 0 up to 500 inhabitants, 3 at half a million. */
function orderOf(population: number): number {
  return Math.min(LARGEST_ORDER, Math.max(0, Math.log10(Math.max(population, 1) / 500)));
}
