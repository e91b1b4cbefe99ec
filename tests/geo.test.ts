import { expect, it } from 'vitest';
import { isInBox, middleOf, roundCoordinates } from '../server/geo/coordinates.ts';
import { distanceKm } from '../server/geo/distance.ts';

const at = (latitude: number, longitude: number) => ({ latitude, longitude });

// Geodesic distances on WGS 84 (one degree of longitude or latitude; antipodes of the sphere for the last).
it.each([
  ['a degree along the equator', at(0, 10), at(0, 11), 111.32],
  ['a degree along 45° N', at(45, 10), at(45, 11), 78.85],
  ['a degree along 60° N', at(60, 10), at(60, 11), 55.8],
  ['a degree along 70° N', at(70, 10), at(70, 11), 38.19],
  ['over the antimeridian', at(0, 179.5), at(0, -179.5), 111.32],
  ['over the north pole', at(89.5, 0), at(89.5, 180), 111.69],
  ['Berlin to Paris', at(52.52, 13.405), at(48.8566, 2.3522), 879.7],
])('measures %s within 0.6 %%', (_, a, b, km) => {
  expect(Math.abs(distanceKm(a, b) - km) / km).toBeLessThan(0.006);
});

it('is 0 for a point and itself, at 0° too', () => {
  expect(distanceKm(at(0, 0), at(0, 0))).toBe(0);
});

it('finds the middle of a box over the antimeridian', () => {
  expect(middleOf({ west: 170, south: -10, east: -170, north: 10 })).toEqual(at(0, 180));
  expect(middleOf({ west: 178, south: 0, east: -160, north: 2 }).longitude).toBe(-171);
  expect(isInBox(at(0, 0), { west: 170, south: -1, east: -170, north: 1 })).toBe(false);
});

it('rounds to two decimals', () => {
  expect(roundCoordinates(at(48.85661, -0.001))).toEqual(at(48.86, -0));
});
