/** Response shapes of the public API: the only server file that web/ may import, as types. */
import type { Place } from '../places/place.ts';

export type { AccreditationCard, Card } from '../directory/card.ts';
export type { Place } from '../places/place.ts';
export type { Facets, Relaxed, SearchAnswer, Understood } from '../search/answer.ts';

export type PlacesAnswer = { places: Place[] };

/** RFC 9457. */
export type Problem = {
  type: string;
  title: string;
  status: number;
  detail: string;
  errors?: { path: string; message: string }[];
};
