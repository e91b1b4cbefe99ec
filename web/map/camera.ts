import { LngLatBounds } from 'maplibre-gl';
import type { Bounds } from './bounds.ts';

// No streets are drawn: closer than this there is nothing more to see.
export const MAX_ZOOM = 11;

/** Pixels kept free around what is shown. */
export const PADDING = 56;

/** Our box as the map library wants it; east may exceed 180. */
export function lngLatBounds({ west, south, east, north }: Bounds): LngLatBounds {
  return new LngLatBounds([west, south], [east, north]);
}
