import type { Pin } from './results.ts';

/** OpenStreetMap's directions to a point that is known closer than its town; else null. */
export function routeAddress({ latitude, longitude, precision }: Pick<Pin, 'latitude' | 'longitude' | 'precision'>) {
  if (precision === null || precision === 'city') return null;
  return `https://www.openstreetmap.org/directions?to=${latitude.toFixed(5)},${longitude.toFixed(5)}`;
}
