import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import type { Coordinates } from './coordinates.ts';
import { alpha2OfNumber } from './country-codes.ts';
import { EARTH_RADIUS_KM } from './distance.ts';

/** Outlines of the countries, each polygon with its box so that most are passed over without a look. */
export type CountryShapes = ReadonlyMap<string, readonly Shape[]>;
type Shape = { rings: Position[][]; west: number; south: number; east: number; north: number };

/** Natural Earth draws these as part of another country, or without an ISO number. */
const DRAWN_WITHIN: Record<string, string> = {
  BQ: 'NL',
  CC: 'AU',
  CX: 'AU',
  GF: 'FR',
  GP: 'FR',
  MQ: 'FR',
  RE: 'FR',
  SJ: 'NO',
  YT: 'FR',
};
const CODE_BY_NAME: Record<string, string> = {
  Baikonur: 'KZ',
  'Cyprus U.N. Buffer Zone': 'CY',
  Kosovo: 'XK',
  'N. Cyprus': 'CY',
  Somaliland: 'SO',
};

/** Shapes by ISO 3166-1 alpha-2 from the features of world-atlas, whose ids are ISO numbers. */
export function countryShapes(features: readonly Feature[]): CountryShapes {
  const shapes = new Map<string, Shape[]>();
  for (const { id, geometry, properties } of features) {
    const code = id === undefined ? CODE_BY_NAME[properties?.name] : alpha2OfNumber(String(id));
    if (code === undefined || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) continue;
    shapes.set(code, [...(shapes.get(code) ?? []), ...polygonsOf(geometry).map(shapeOf)]);
  }
  return shapes;
}

/** Alpha-2 code of the country whose outline holds a point; undefined at sea. */
export function countryOfPoint(point: Coordinates, countries: CountryShapes): string | undefined {
  for (const [code, shapes] of countries) if (isWithin(point, shapes)) return code;
  return undefined;
}

/** Whether a point lies in a country, or at most `toleranceKm` outside: generalized coasts cut off harbors. */
export function isInCountry(point: Coordinates, country: string, countries: CountryShapes, toleranceKm = 3): boolean {
  const shapes = countries.get(country) ?? countries.get(DRAWN_WITHIN[country] ?? '') ?? [];
  if (isWithin(point, shapes)) return true;
  return turnsOf(point).some((turned) => shapes.some((shape) => isNear(shape, turned, toleranceKm)));
}

const isWithin = (point: Coordinates, shapes: readonly Shape[]) =>
  turnsOf(point).some((turned) => shapes.some((shape) => holds(shape, turned)));

function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function shapeOf(polygon: Position[][]): Shape {
  const rings = polygon.map(unwrap);
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [longitude = 0, latitude = 0] of rings[0] ?? []) {
    box.west = Math.min(box.west, longitude);
    box.east = Math.max(box.east, longitude);
    box.south = Math.min(box.south, latitude);
    box.north = Math.max(box.north, latitude);
  }
  return { rings, ...box };
}

/** world-atlas sews rings together over the antimeridian: longitudes run on past ±180 so that no edge spans the map. */
function unwrap(ring: Position[]): Position[] {
  let turn = 0;
  return ring.map(([longitude = 0, latitude = 0], i) => {
    const step = i === 0 ? 0 : longitude - (ring[i - 1]?.[0] ?? 0);
    if (step > 180) turn -= 360;
    else if (step < -180) turn += 360;
    return [longitude + turn, latitude];
  });
}

/** A point's longitude in every turn in which an unwrapped ring may meet it. */
const turnsOf = ({ latitude, longitude }: Coordinates): Coordinates[] =>
  [0, 360, -360].map((turn) => ({ latitude, longitude: longitude + turn }));

/** Even-odd rule over all rings, so that holes (Lesotho in South Africa) are outside. */
function holds(shape: Shape, { latitude, longitude }: Coordinates): boolean {
  if (latitude < shape.south || latitude > shape.north || longitude < shape.west || longitude > shape.east)
    return false;
  let isInside = false;
  for (const [[x1, y1], [x2, y2]] of edgesOf(shape)) {
    if (y1 > latitude !== y2 > latitude && longitude < ((x2 - x1) * (latitude - y1)) / (y2 - y1) + x1) {
      isInside = !isInside;
    }
  }
  return isInside;
}

/** Within a few km the Earth is flat enough to measure to each edge on a plane that touches it at the point. */
function isNear(shape: Shape, { latitude, longitude }: Coordinates, km: number): boolean {
  const kmPerDegree = (EARTH_RADIUS_KM * Math.PI) / 180;
  const scale = Math.max(0.01, Math.cos((latitude * Math.PI) / 180)) * kmPerDegree;
  const reachX = km / scale;
  const reachY = km / kmPerDegree;
  if (latitude < shape.south - reachY || latitude > shape.north + reachY) return false;
  if (longitude < shape.west - reachX || longitude > shape.east + reachX) return false;
  for (const [[x1, y1], [x2, y2]] of edgesOf(shape)) {
    const ax = (x1 - longitude) * scale;
    const ay = (y1 - latitude) * kmPerDegree;
    const dx = (x2 - x1) * scale;
    const dy = (y2 - y1) * kmPerDegree;
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
    if (Math.hypot(ax + along * dx, ay + along * dy) <= km) return true;
  }
  return false;
}

function* edgesOf({ rings }: Shape): Generator<[[number, number], [number, number]]> {
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      yield [ring[i - 1] as [number, number], ring[i] as [number, number]];
    }
  }
}
