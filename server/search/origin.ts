import type { DirectoryIndex } from '../directory/index-holder.ts';
import { middleOf, roundCoordinates } from '../geo/coordinates.ts';
import { findPlace, findPlaceById, nearestPlace } from '../places/find-places.ts';
import type { Place, PlaceNotice, PlaceOutcome } from '../places/place.ts';
import type { Services } from '../services.ts';
import type { Reader } from '../text/languages.ts';
import type { SearchQuery } from './search-query.ts';

/** Where distances are measured from. `linkPlace`: what a shared link names instead of coordinates. */
export type Origin =
  | { kind: 'place'; place: Place; alternatives: Place[]; notice: PlaceNotice | null; linkPlace: Place | null }
  | { kind: 'choose'; choices: Place[]; notice: PlaceNotice | null }
  | { kind: 'unknown'; text: string; notice: PlaceNotice | null }
  /** No place was given; with a box, distance is from its middle. */
  | { kind: 'none'; middle: { latitude: number; longitude: number } | null };

/** The place of a query by its parameters alone: `place`, then `lat`+`lon`, then `near`. */
export async function findOrigin(
  services: Services,
  index: DirectoryIndex,
  query: SearchQuery,
  reader: Reader,
): Promise<Origin> {
  if (query.place !== undefined) {
    const place = await findPlaceById(services.places, query.place);
    return place ? taken(place) : { kind: 'unknown', text: query.place, notice: null };
  }
  if (query.lat !== undefined && query.lon !== undefined) return pointOrigin(services, query.lat, query.lon);
  if (query.near !== undefined) {
    const point = readPoint(query.near);
    if (point) return pointOrigin(services, point.latitude, point.longitude);
    return fromOutcome(await lookUp(services, index, query.near, reader), query.near);
  }
  return { kind: 'none', middle: query.bbox ? middleOf(query.bbox) : null };
}

/** Looks a text up in the gazetteer for this reader. */
export function lookUp(services: Services, index: DirectoryIndex, text: string, reader: Reader): Promise<PlaceOutcome> {
  const directoryCountries = [...(index.nearest.axes.get('country')?.keys() ?? [])];
  return findPlace(services.places, text, { languages: reader.languages, directoryCountries });
}

export function fromOutcome(outcome: PlaceOutcome, text: string): Origin {
  switch (outcome.kind) {
    case 'found':
      return { ...taken(outcome.place), alternatives: outcome.alternatives, notice: outcome.notice };
    case 'ambiguous':
      return { kind: 'choose', choices: outcome.choices, notice: outcome.notice };
    case 'unknown':
      return { kind: 'unknown', text, notice: outcome.notice };
  }
}

function taken(place: Place) {
  return { kind: 'place' as const, place, alternatives: [], notice: null, linkPlace: place };
}

async function pointOrigin(services: Services, latitude: number, longitude: number): Promise<Origin> {
  const near = (await nearestPlace(services.places, { latitude, longitude })) ?? null;
  const rounded = roundCoordinates({ latitude, longitude });
  const place: Place = {
    id: null,
    name: `${rounded.latitude}, ${rounded.longitude}`,
    region: near?.region ?? null,
    country: near?.country ?? null,
    latitude,
    longitude,
    kind: 'point',
    population: null,
  };
  return { kind: 'place', place, alternatives: [], notice: null, linkPlace: near };
}

/** "48.86, 2.35" as degrees; undefined when the text is no pair of numbers in range. */
function readPoint(text: string): { latitude: number; longitude: number } | undefined {
  const pair = /^\s*(-?\d{1,3}(?:\.\d{1,12})?)\s*,\s*(-?\d{1,3}(?:\.\d{1,12})?)\s*$/.exec(text);
  if (!pair) return undefined;
  const [latitude, longitude] = [Number(pair[1]), Number(pair[2])];
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined;
}
