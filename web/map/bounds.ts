import type { Position } from './results.ts';

/** Degrees; east may exceed 180 so that west ≤ east always, as a map wants it. */
export type Bounds = { west: number; south: number; east: number; north: number };

/** The smallest box around the points, over the antimeridian where that is the shorter way. */
export function boundsOf(points: Position[]): Bounds | null {
  if (points.length === 0) return null;
  const longitudes = points.map((point) => point.longitude).sort((a, b) => a - b);
  const latitudes = points.map((point) => point.latitude);
  // The widest gap between neighbors is the part of the circle left out.
  let gap = (longitudes[0] as number) + 360 - (longitudes.at(-1) as number);
  let start = 0;
  for (let i = 1; i < longitudes.length; i++) {
    const width = (longitudes[i] as number) - (longitudes[i - 1] as number);
    if (width > gap) {
      gap = width;
      start = i;
    }
  }
  const west = longitudes[start] as number;
  return { west, east: west + 360 - gap, south: Math.min(...latitudes), north: Math.max(...latitudes) };
}

/** Whether a point lies in the box, also over the antimeridian. */
export function isInside({ west, south, east, north }: Bounds, { longitude, latitude }: Position): boolean {
  const eastward = (((longitude - west) % 360) + 360) % 360;
  return eastward <= east - west && latitude >= south && latitude <= north;
}

/** The `bbox` parameter of a search, "west,south,east,north" with west > east over the antimeridian; null if absent. */
export function parseBbox(value: string | null): Bounds | null {
  const parts = (value ?? '').split(',').map(Number);
  const [west, south, east, north] = parts;
  if (parts.length !== 4 || parts.some(Number.isNaN)) return null;
  return {
    west: west as number,
    south: south as number,
    east: (east as number) + ((west as number) > (east as number) ? 360 : 0),
    north: north as number,
  };
}
