import type { DirectoryIndex } from '../../../directory/index-holder.ts';
import type { Coordinates } from '../../../geo/coordinates.ts';
import { distanceKm } from '../../../geo/distance.ts';
import { isIn } from '../../../nearest/bitset.ts';
import { within } from '../../../nearest/nearest-index.ts';
import { RefusedSearch } from './refused-search.ts';
import type { Entry } from './resource-index.ts';

/** `km` null: no limit, nearest first. */
export type Near = { origin: Coordinates; km: number | null };

/** UCUM units in km. */
const UNITS: Record<string, number> = { km: 1, m: 0.001, '[mi_i]': 1.609344 };
const NUMBER = /^[+-]?\d{1,7}(?:\.\d{1,20})?$/;

/** Reads latitude|longitude|distance|unit. @throws RefusedSearch */
export function parseNear(value: string): Near {
  const refuse = (rule: string): never => {
    throw new RefusedSearch('near', rule);
  };
  const [latitudeText = '', longitudeText = '', distanceText = '', unit = '', ...rest] = value.split('|');
  if (rest.length > 0) refuse('latitude|longitude|distance|unit');
  if (!NUMBER.test(latitudeText) || !NUMBER.test(longitudeText)) refuse('latitude and longitude in decimal degrees');
  const origin = { latitude: Number(latitudeText), longitude: Number(longitudeText) };
  if (Math.abs(origin.latitude) > 90) refuse('latitude from -90 to 90');
  if (Math.abs(origin.longitude) > 180) refuse('longitude from -180 to 180');
  const kmPerUnit = UNITS[unit === '' ? 'km' : unit] ?? refuse('unit km, m or [mi_i]');
  if (distanceText === '') return unit === '' ? { origin, km: null } : refuse('a unit without a distance');
  if (!NUMBER.test(distanceText) || Number(distanceText) < 0) refuse('distance as a number from 0');
  return { origin, km: Number(distanceText) * kmPerUnit };
}

/** The distance in km of an entry from the nearest of the asked places that it is near enough to; undefined: from none. */
export function distanceTest(nears: readonly Near[], directory: DirectoryIndex): (entry: Entry) => number | undefined {
  const areas = nears.map(({ origin, km }) => ({
    origin,
    positions: km === null ? directory.nearest.located : within(directory.nearest, origin, km),
  }));
  return ({ ordinal, point }) => {
    const position = directory.positions.get(ordinal);
    if (position === undefined || !point) return undefined;
    const distances = areas
      .filter(({ positions }) => isIn(positions, position))
      .map(({ origin }) => distanceKm(origin, point));
    return distances.length > 0 ? Math.min(...distances) : undefined;
  };
}
