import type { Card } from '../../server/directory/card.ts';
import type { Listing } from '../../server/directory/listing.ts';
import { cardBase } from '../../server/directory/listing-rows.ts';
import { nothingAsked } from '../../server/pages/nothing-asked.ts';
import type { View } from '../../server/pages/view.ts';
import { FACET_NAMES, type Facets, type SearchAnswer } from '../../server/search/answer.ts';
import { presentCard } from '../../server/search/present.ts';
import { readSearchQuery, type SearchQuery } from '../../server/search/search-query.ts';
import { textFor } from '../../server/text/text.ts';
import { placed } from '../listings.ts';

export const LONDON = {
  id: '2643743',
  name: 'London',
  region: 'England',
  country: 'GB',
  latitude: 51.5,
  longitude: -0.13,
  kind: 'city' as const,
  population: 1,
};

/** A view of English pages on 24 November 2026, with a web build. */
export function makeView(given: Partial<View> = {}): View {
  return {
    text: textFor('en'),
    reader: { language: 'en', languages: ['en'], today: '2026-11-24' },
    assets: { pathOf: (entry) => `/assets/${entry}`, hasBasemap: true },
    baseUrl: 'https://finder.example',
    path: '/search',
    lang: null,
    ...given,
  };
}

export function makeQuery(parameters: string): SearchQuery {
  const read = readSearchQuery(new URLSearchParams(parameters));
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.query;
}

/** A card of today from a listing with only what is given. */
export function makeCard(
  given: Partial<Listing> & Pick<Listing, 'id'>,
  asked: { query?: SearchQuery; distanceKm?: number | null; point?: [number, number] | null } = {},
): Card {
  const base = cardBase(placed(given, asked.point ?? null));
  return presentCard(base, makeView().reader, {
    query: asked.query ?? nothingAsked(),
    distanceKm: asked.distanceKm ?? null,
  });
}

/** An answer to these parameters: empty but for what is given. */
export function makeAnswer(parameters: string, given: Partial<SearchAnswer> = {}): SearchAnswer {
  const facets = Object.fromEntries(FACET_NAMES.map((name) => [name, {}])) as Facets;
  return {
    query: makeQuery(parameters),
    understood: [],
    place: null,
    choices: [],
    notice: null,
    total: given.results?.length ?? 0,
    relaxed: [],
    facets,
    results: [],
    unstatedTotal: given.unstated?.length ?? 0,
    unstated: [],
    groups: [],
    links: { self: `/search?${parameters}`, next: null },
    ...given,
  };
}
