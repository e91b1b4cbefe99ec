import { sql } from 'kysely';
import type { Card, CardBase } from '../directory/card.ts';
import type { DirectoryIndex } from '../directory/index-holder.ts';
import { distanceKm } from '../geo/distance.ts';
import { type Bitset, countOf, countShared, isIn } from '../nearest/bitset.ts';
import { countByCode } from '../nearest/nearest-index.ts';
import type { Services } from '../services.ts';
import type { Reader } from '../text/languages.ts';
import { FACET_NAMES, type Facets, type SearchAnswer } from './answer.ts';
import { type Filter, type FilterName, filtersOf, matching, referenceCenters, unstatedOf } from './filters.ts';
import { attachedGroups, type GroupHit } from './groups.ts';
import { searchLinks } from './links.ts';
import { noticeSentence, relaxedSentences } from './notices.ts';
import { type Hit, inOrder, type Order } from './order.ts';
import type { Origin } from './origin.ts';
import { presentCard } from './present.ts';
import { readQuestion } from './question.ts';
import { relax } from './relax.ts';
import type { SearchQuery } from './search-query.ts';
import { afterTheirCenter } from './with-center.ts';

/** The question cannot be answered as asked; each problem names the parameter and the rule. */
export class SearchQueryError extends Error {
  override name = 'SearchQueryError';
  readonly problems: { path: string; message: string }[];
  constructor(problems: { path: string; message: string }[]) {
    super(problems.map(({ path, message }) => `${path}: ${message}`).join('; '));
    this.problems = problems;
  }
}

/**
 * Answers a search: nearest first and however far, with reasons, totals and facets, what does not say, and the support
 * groups that go with every answer. `path` is the address the links lead to. At most two statements on the directory
 * once its index is loaded.
 * @throws SearchQueryError for `within` or `sort=distance` without a place.
 */
export async function search(
  services: Services,
  asked: SearchQuery,
  reader: Reader,
  path = '/search',
): Promise<SearchAnswer> {
  const index = await services.index.current();
  const question = await readQuestion(services, index, asked, reader);
  const { query, origin } = question;
  refuseWithoutPlace(query, origin);

  const open = origin.kind === 'place' || origin.kind === 'none';
  const point = origin.kind === 'place' ? origin.place : origin.kind === 'none' ? origin.middle : null;
  const textMatches = question.text?.matches.set ?? null;
  const relaxed = relax(index, open ? filtersOf(index, query, point, textMatches) : []);
  const { filters } = relaxed;
  const results = open ? matching(index, filters) : null;
  const unstated = open ? unstatedOf(index, filters) : null;

  const order = orderOf(query, origin, point, question.text?.matches.ranks, reader);
  const skip = query.cursor ?? 0;
  const hits = results ? inOrder(index, results, order, query.limit, skip) : [];
  const silent =
    unstated && skip === 0 ? leadByCenter(index, inOrder(index, unstated, order, query.limit, 0), query) : [];
  const groups = attachedGroups(
    index,
    {
      origin: point,
      country: origin.kind === 'place' ? origin.place.country : (query.country[0] ?? null),
      language: reader.language,
      sites: query.site,
    },
    [...hits, ...silent].map((hit) => hit.position),
  );

  const cards = await readCards(services, index, [...hits, ...silent, ...groups]);
  const kept = { ...query, ...withoutGivenUp(relaxed.givenUp) };
  const present = (hit: Hit & Partial<GroupHit>): Card[] => {
    const base = cards.get(hit.position);
    // Removed by another process since the index was read: gone at once, and from the totals within a second.
    if (!base) return [];
    const km = hit.distanceKm ?? (point && base.location ? distanceKm(point, base.location) : null);
    const card = presentCard(base, reader, {
      query: kept,
      distanceKm: km,
      ...(hit.because ? { because: hit.because } : {}),
      text: hit.because ? null : textReason(question.text, relaxed.givenUp, hit.position),
    });
    return [card];
  };
  const total = results ? countOf(results) : 0;
  return {
    query,
    understood: question.understood,
    place: origin.kind === 'place' ? origin.place : null,
    choices: origin.kind === 'place' ? origin.alternatives : origin.kind === 'choose' ? origin.choices : [],
    notice: noticeSentence(origin, query, reader),
    total,
    relaxed: relaxedSentences(relaxed.givenUp, query, question.text?.words ?? '', reader),
    facets: facetsOf(index, results && { filters, results }, query),
    results: order.by === 'distance' ? afterTheirCenter(hits.flatMap(present)) : hits.flatMap(present),
    unstatedTotal: unstated ? countOf(unstated) : 0,
    unstated: silent.flatMap(present),
    groups: groups.flatMap(present),
    links: searchLinks(path, query, origin, skip + query.limit < total ? skip + query.limit : null),
  };
}

function refuseWithoutPlace(query: SearchQuery, origin: Origin): void {
  if (origin.kind !== 'none') return;
  const problems: { path: string; message: string }[] = [];
  if (query.within !== undefined)
    problems.push({ path: 'within', message: 'needs a place: near, place, or lat and lon' });
  if (query.sort === 'distance' && !origin.middle) {
    problems.push({ path: 'sort', message: 'distance needs a place: near, place, or lat and lon' });
  }
  if (problems.length > 0) throw new SearchQueryError(problems);
}

function orderOf(
  query: SearchQuery,
  origin: Origin,
  point: { latitude: number; longitude: number } | null,
  ranks: ReadonlyMap<number, number> | undefined,
  reader: Reader,
): Order {
  const sort = query.sort ?? (point ? 'distance' : query.q !== undefined ? 'relevance' : 'name');
  if (sort === 'distance' && point) {
    const country = origin.kind === 'place' ? origin.place.country : null;
    return { by: 'distance', origin: point, country, language: reader.language };
  }
  return sort === 'relevance' ? { by: 'relevance', ranks: ranks ?? new Map() } : { by: 'name' };
}

/** Among the nearest that do not say, specialists whose center lists every asked service come first. */
function leadByCenter(index: DirectoryIndex, hits: Hit[], query: SearchQuery): Hit[] {
  const carriers = index.nearest.axes.get('centerService');
  const leads = ({ position }: Hit) =>
    query.service.length > 0 &&
    query.service.every((code) => {
      const set = carriers?.get(code);
      return set !== undefined && isIn(set, position);
    });
  return [...hits.filter(leads), ...hits.filter((hit) => !leads(hit))];
}

/** The stored cards of some positions, in one statement. */
async function readCards(
  services: Services,
  index: DirectoryIndex,
  hits: readonly Hit[],
): Promise<Map<number, CardBase>> {
  if (hits.length === 0) return new Map();
  const ordinals = JSON.stringify(hits.map((hit) => index.ordinals[hit.position]));
  const { rows } = await sql<{ ordinal: number; card: string }>`
    SELECT ordinal, card FROM listing WHERE ordinal IN (SELECT value FROM json_each(${ordinals}))`.execute(
    services.engine.db,
  );
  return new Map(rows.map((row) => [index.positions.get(row.ordinal) as number, JSON.parse(row.card) as CardBase]));
}

function textReason(
  text: { words: string; matches: { ranks: ReadonlyMap<number, number> } } | null,
  givenUp: readonly FilterName[],
  position: number,
): string | null {
  return text && !givenUp.includes('text') && text.matches.ranks.has(position) ? text.words : null;
}

/** What was given up is no longer asked of a card. */
function withoutGivenUp(givenUp: readonly FilterName[]): Partial<SearchQuery> {
  const listed = givenUp.filter((name) => !['within', 'bbox', 'reference', 'text', 'kind'].includes(name));
  return Object.fromEntries(listed.map((name) => [name, []]));
}

/** Each facet under all other filters; `reference` counts reference centers. Nothing without an open question. */
function facetsOf(
  index: DirectoryIndex,
  open: { filters: readonly Filter[]; results: Bitset } | null,
  query: SearchQuery,
): Facets {
  // Most facets have no filter of their own: all others are then all there are.
  const underOthers = (name: (typeof FACET_NAMES)[number]) =>
    open?.filters.some((filter) => filter.name === name)
      ? matching(index, open.filters, name)
      : (open?.results ?? null);
  const count = (name: (typeof FACET_NAMES)[number]) => {
    const set = underOthers(name);
    return set ? countByCode(index.nearest, name, set) : {};
  };
  const facets = Object.fromEntries(FACET_NAMES.map((name) => [name, count(name)])) as Facets;
  const set = underOthers('reference');
  const centers = set ? countShared(referenceCenters(index, query), set) : 0;
  facets.reference = centers === 0 ? {} : { 1: centers };
  return facets;
}
