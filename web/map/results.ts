import type { Card } from '../../server/api/contract.ts';

/** One result as the GeoJSON of a search gives it; longitude first in `geometry`. */
export type ResultFeature = {
  type: 'Feature';
  id: string;
  geometry: { type: 'Point'; coordinates: [longitude: number, latitude: number] } | null;
  properties: {
    id: string;
    kind: Card['kind'];
    name: string;
    city: string | null;
    /** Place in the list, from 1. */
    number: number | null;
    precision: 'building' | 'postcode' | 'city' | null;
    distanceKm: number | null;
    url: string;
    isReferenceCenter: boolean;
    /** For a specialist: the id of the center they practice at. */
    practicesAt?: string | null;
  };
};

export type Position = { longitude: number; latitude: number };

/** A result with a place on the map. */
export type Pin = Position & ResultFeature['properties'] & { number: number };

/** Reads the results of the list. Throws when the answer is no feature collection. */
export async function loadPins(address: string): Promise<Pin[]> {
  const response = await fetch(address, { headers: { accept: 'application/geo+json' } });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  const { features } = (await response.json()) as { features: ResultFeature[] };
  return features.flatMap((feature, index) => {
    if (!feature.geometry) return [];
    const [longitude, latitude] = feature.geometry.coordinates;
    const { properties } = feature;
    return [{ ...properties, longitude, latitude, number: properties.number ?? index + 1 }];
  });
}

/** Reads `data-origin`, "lat,lon"; null when there is none. */
export function parseOrigin(value: string | undefined): Position | null {
  const parts = (value ?? '').split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  const [latitude = Number.NaN, longitude = Number.NaN] = parts;
  return parts.length === 2 && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null;
}
