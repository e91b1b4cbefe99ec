import type { FeatureCollection, Point, Polygon } from 'geojson';
import type { Position } from './results.ts';

/** A town's usual reach: a soft area of this size stands for "somewhere in this town". */
export const TOWN_RADIUS_KM = 4;

const KM_A_DEGREE = 111.195;

/** Circles around points, one for each distinct point; longitude first. */
export function townAreas(points: Position[]): FeatureCollection<Polygon> {
  const distinct = new Map(points.map((point) => [`${point.longitude},${point.latitude}`, point]));
  return {
    type: 'FeatureCollection',
    features: [...distinct.values()].map((center) => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Polygon', coordinates: [circle(center)] },
    })),
  };
}

/** Where labels must leave room for pins, `wide` for clusters; longitude first. */
export function pinRoom(points: (Position & { wide: boolean })[]): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: points.map(({ longitude, latitude, wide }) => ({
      type: 'Feature',
      properties: { wide },
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
    })),
  };
}

function circle({ longitude, latitude }: Position): [number, number][] {
  const steps = 64;
  const height = TOWN_RADIUS_KM / KM_A_DEGREE;
  // Near a pole the circle would run around the Earth: no town lies there.
  const width = height / Math.max(0.05, Math.cos((latitude * Math.PI) / 180));
  return Array.from({ length: steps + 1 }, (_, step) => {
    const angle = ((step % steps) / steps) * 2 * Math.PI;
    return [longitude + width * Math.cos(angle), latitude + height * Math.sin(angle)];
  });
}
