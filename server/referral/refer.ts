import type { Card } from '../directory/card.ts';
import { findListings } from '../directory/find-listings.ts';
import type { Listing } from '../directory/listing.ts';
import type { Place } from '../places/place.ts';
import type { SearchAnswer } from '../search/answer.ts';
import { search } from '../search/search.ts';
import { readSearchQuery, type SearchQuery } from '../search/search-query.ts';
import type { Services } from '../services.ts';
import type { Reader } from '../text/languages.ts';
import { type Candidate, groupByRoute, type RouteGroup } from './by-route.ts';
import { type Capability, capabilitiesOf, type Line, linesFor } from './case-features.ts';
import { type Grade, gradeOf } from './ki67.ts';
import { usefulGroups } from './patient-support.ts';
import type { ReferralQuestion } from './referral-question.ts';

/** The nearest so many are looked at; whoever states a rare capability is looked for besides. */
const LOOKED_AT = 100;
const MOST_RARE = 3;

export type Referral =
  | { kind: 'choose-place'; choices: Place[] }
  | { kind: 'unknown-place'; notice: string | null }
  | {
      kind: 'answer';
      place: Place;
      /** Other places that the words may mean. */
      alternatives: Place[];
      notice: string | null;
      grade: Grade;
      lines: Line[];
      asked: Capability[];
      routes: RouteGroup[];
      /** How many of the looked-at centers state something of it. */
      total: number;
      silent: Candidate[];
      /** The whole entries of the shown centers, by id. */
      listings: ReadonlyMap<string, Listing>;
      groups: Card[];
    };

/**
 * What to ask for in a case, and the centers that state it, by way in. Two statements on the directory, three at most
 * for each capability that nobody among the nearest states.
 */
export async function findReferral(services: Services, question: ReferralQuestion, reader: Reader): Promise<Referral> {
  const { lines, asked } = askedBy(question);
  const codes = asked.flatMap(({ kind, code }) => (kind === 'service' ? [code] : []));
  const { near, place, site } = question;
  const where = place === undefined ? { near: near ?? '' } : { place };
  const first = await search(services, centers({ ...where, site, service: codes }), reader);
  if (first.place === null) {
    return first.choices.length > 0
      ? { kind: 'choose-place', choices: first.choices }
      : { kind: 'unknown-place', notice: first.notice };
  }
  const found = new Map(cardsOf(first).map((card) => [card.id, card]));
  const missing = codes.filter((code) => ![...found.values()].some((card) => card.services.includes(code)));
  const here = first.place.id === null ? pointOf(first.place) : { place: first.place.id };
  for (const code of missing) {
    const rare = await search(services, centers({ ...here, site, service: [code] }, MOST_RARE), reader);
    for (const card of cardsOf(rare)) if (card.services.includes(code)) found.set(card.id, card);
  }
  const nearestFirst = [...found.values()].sort(
    (a, b) => (a.distanceKm ?? Number.POSITIVE_INFINITY) - (b.distanceKm ?? Number.POSITIVE_INFINITY),
  );
  const { routes, total, silent } = groupByRoute(nearestFirst, asked, site);
  const shown = [...routes.flatMap(({ candidates }) => candidates), ...silent].map(({ card }) => card.id);
  const listings = await findListings(services, shown);
  return {
    kind: 'answer',
    place: first.place,
    alternatives: first.choices.filter(({ id }) => id !== first.place?.id),
    notice: first.notice,
    grade: gradeOf(site, question.ki67, question.differentiation),
    lines,
    asked,
    routes,
    total,
    silent,
    listings: new Map(listings.map(({ listing }) => [listing.id, listing])),
    groups: usefulGroups(first.groups, first.place.country),
  };
}

/** Who names what is needed and nothing of the case asks for that alone. */
function askedBy(question: ReferralQuestion): { lines: Line[]; asked: Capability[] } {
  const { service, ki67, differentiation, features } = { ...question, features: question.feature };
  const needOnly = service !== null && ki67 === null && differentiation === null && features.length === 0;
  const lines = needOnly ? [] : linesFor({ ...question, features });
  const need = service === null ? [] : [{ askFor: [{ kind: 'service' as const, code: service }] }];
  return { lines, asked: capabilitiesOf([...need, ...lines]) };
}

type Asked = {
  near?: string;
  place?: string;
  lat?: number;
  lon?: number;
  site: ReferralQuestion['site'];
  service: SearchQuery['service'];
};

function centers({ site, service, ...where }: Asked, limit = LOOKED_AT): SearchQuery {
  const read = readSearchQuery(new URLSearchParams({ kind: 'center', limit: String(limit) }));
  if ('problems' in read) throw new Error('a search for centers must be readable');
  return { ...read.query, ...where, site: site === null ? [] : [site], service };
}

function cardsOf({ results, unstated }: SearchAnswer): Card[] {
  return [...results, ...unstated];
}

function pointOf({ latitude, longitude }: Place): { lat: number; lon: number } {
  return { lat: latitude, lon: longitude };
}
