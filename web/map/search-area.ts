import type { Bounds } from './bounds.ts';

// A box replaces the place that was asked for, and the page of the old results.
const DROPPED = ['place', 'near', 'lat', 'lon', 'cursor', 'within', 'bbox'];

/** The same search in the shown part of the map: `bbox=west,south,east,north`, two decimals. */
export function searchAreaUrl(address: string, bounds: Bounds): string {
  const url = new URL(address);
  for (const name of DROPPED) url.searchParams.delete(name);
  // Without a place there is nothing to sort by distance from.
  if (url.searchParams.get('sort') === 'distance') url.searchParams.delete('sort');
  const whole = bounds.east - bounds.west >= 360;
  const west = whole ? -180 : wrap(bounds.west);
  const east = whole ? 180 : wrap(bounds.east);
  const south = Math.max(-90, bounds.south);
  const north = Math.min(90, bounds.north);
  const bbox = [west, south, east, north].map((degrees) => Number(degrees.toFixed(2)) + 0).join(',');
  const rest = url.searchParams.toString();
  // Commas stay readable; URLSearchParams would escape them.
  url.search = `${rest}${rest ? '&' : ''}bbox=${bbox}`;
  url.hash = '';
  return url.href;
}

/** Into -180..180; a box over the antimeridian ends up with west > east. */
function wrap(longitude: number): number {
  if (longitude >= -180 && longitude <= 180) return longitude;
  return ((((longitude + 180) % 360) + 360) % 360) - 180;
}
