import type { Card } from '../directory/card.ts';
import type { Place } from '../places/place.ts';
import type { SearchQuery } from './search-query.ts';

/** How words of the search text were read. */
export type Understood = {
  text: string;
  as: 'disease' | 'site' | 'service' | 'specialty' | 'kind' | 'format' | 'place' | 'name' | 'symptom' | 'unknown';
  /** The code the words became; for a place its id; null where they set no filter. */
  code: string | null;
};

export const FACET_NAMES = [
  'kind',
  'service',
  'site',
  'specialty',
  'scheme',
  'language',
  'format',
  'access',
  'country',
  'reference',
] as const;
export type FacetName = (typeof FACET_NAMES)[number];

/** Counts by code; codes with no listing are left out. Each facet is computed under all other filters. */
export type Facets = Record<FacetName, Record<string, number>>;

/** A filter that was given up because nothing was left, and why, in the reader's language. */
export type Relaxed = { filter: string; value: string; reason: string };

/** What a search answers: the JSON delivery sends it as it is, the pages draw it. */
export type SearchAnswer = {
  query: SearchQuery;
  understood: Understood[];
  place: Place | null;
  /** Place taken: the alternatives. Place ambiguous: the 2–8 to choose from, and results are empty. */
  choices: Place[];
  /** A sentence in the reader's language: an unknown place, a postcode taken for one country. */
  notice: string | null;
  total: number;
  relaxed: Relaxed[];
  facets: Facets;
  results: Card[];
  unstatedTotal: number;
  /** Nearest that contradict nothing but do not say what was asked. At most `limit`, on the first page only. */
  unstated: Card[];
  /** Nearest local, national and online support groups, whatever was asked. */
  groups: Card[];
  links: { self: string; next: string | null };
};
