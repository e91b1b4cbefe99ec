import type { Place } from '../../places/place.ts';
import { FACET_NAMES, type Facets, type SearchAnswer } from '../../search/answer.ts';
import { nothingAsked } from '../nothing-asked.ts';

export const LYON: Place = {
  id: '2996944',
  name: 'Lyon',
  region: 'Auvergne-Rhône-Alpes',
  country: 'FR',
  latitude: 45.7485,
  longitude: 4.8467,
  kind: 'city',
  population: null,
};

const NO_FACETS = Object.fromEntries(FACET_NAMES.map((name) => [name, {}])) as Facets;

/** An answer that found nothing, but for what is given. */
export function exampleAnswer(given: Partial<SearchAnswer> = {}): SearchAnswer {
  return {
    query: nothingAsked(),
    understood: [],
    place: null,
    choices: [],
    notice: null,
    total: 0,
    relaxed: [],
    facets: NO_FACETS,
    results: [],
    unstatedTotal: given.unstated?.length ?? 0,
    unstated: [],
    groups: [],
    links: { self: '/search', next: null },
    ...given,
  };
}
