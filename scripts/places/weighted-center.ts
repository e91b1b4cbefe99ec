import type { Coordinates } from '../../server/geo/coordinates.ts';

const RADIANS = Math.PI / 180;

/** The middle of points on the sphere, each counting by its weight: right over ±180° and at the poles. */
export function weightedCenter(points: (Coordinates & { weight: number })[]): Coordinates {
  let x = 0;
  let y = 0;
  let z = 0;
  for (const { latitude, longitude, weight } of points) {
    const ring = Math.cos(latitude * RADIANS) * weight;
    x += ring * Math.cos(longitude * RADIANS);
    y += ring * Math.sin(longitude * RADIANS);
    z += Math.sin(latitude * RADIANS) * weight;
  }
  const round = (radians: number) => Math.round((radians / RADIANS) * 1e5) / 1e5;
  return { latitude: round(Math.atan2(z, Math.hypot(x, y))), longitude: round(Math.atan2(y, x)) };
}
