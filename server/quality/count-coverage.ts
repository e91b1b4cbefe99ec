import type { DirectoryIndex } from '../directory/index-holder.ts';
import { intersect } from '../nearest/bitset.ts';
import { countByCode, having, nearest } from '../nearest/nearest-index.ts';
import type { Place } from '../places/place.ts';
import type { DirectoryFigures, FarCity } from './figures.ts';

/** A city so far from every listed center lies far from all. */
const FAR_KM = 300;
/** Inhabitants of the cities that are asked for. */
export const LARGE_CITY = 500_000;

/**
 * Which countries and which of these cities have no listed center near. Measured in a straight line, across borders, to
 * the centers that the default search shows.
 */
export function countCoverage(
  { nearest: index, searchable }: DirectoryIndex,
  cities: readonly Place[],
): Pick<DirectoryFigures, 'countries' | 'far'> {
  const centers = intersect(having(index, 'kind', 'center'), searchable);
  const countries = new Map<string, { cities: number; far: FarCity[] }>();
  for (const city of cities) {
    if (city.country === null) continue;
    const country = countries.get(city.country) ?? { cities: 0, far: [] };
    countries.set(city.country, country);
    country.cities++;
    const [found] = nearest(index, city, centers, 1);
    if (found && found.distanceKm <= FAR_KM) continue;
    const { id, name, population } = city;
    country.far.push({ id, name, population, nearestKm: found ? Math.round(found.distanceKm) : null });
  }
  const known = new Set([...Object.keys(countByCode(index, 'country', searchable)), ...countries.keys()]);
  const withCenter = new Set(Object.keys(countByCode(index, 'country', centers)));
  const far = [...countries].filter(([, { far }]) => far.length > 0).map(([country, rest]) => ({ country, ...rest }));
  return {
    countries: { total: known.size, withoutCenter: [...known].filter((code) => !withCenter.has(code)).sort() },
    far: {
      km: FAR_KM,
      population: LARGE_CITY,
      cities: cities.length,
      far: far.reduce((sum, country) => sum + country.far.length, 0),
      countries: far.sort((a, b) => b.far.length - a.far.length || (a.country < b.country ? -1 : 1)),
    },
  };
}
