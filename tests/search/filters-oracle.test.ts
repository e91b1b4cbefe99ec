import { beforeAll, describe, expect, it } from 'vitest';
import { buildDirectory } from '../../server/directory/build-directory.ts';
import { createIndexHolder, type DirectoryIndex } from '../../server/directory/index-holder.ts';
import type { PlacedListing } from '../../server/directory/listing-rows.ts';
import { ACCESS_ROUTES, FORMATS, KINDS, SERVICES, SITES, SPECIALTIES } from '../../server/directory/vocabulary.ts';
import { distanceKm } from '../../server/geo/distance.ts';
import { countOf, positionsOf } from '../../server/nearest/bitset.ts';
import { countByCode } from '../../server/nearest/nearest-index.ts';
import { fold } from '../../server/places/fold.ts';
import { type Filter, filtersOf, matching, unstatedOf } from '../../server/search/filters.ts';
import { inOrder } from '../../server/search/order.ts';
import { relax } from '../../server/search/relax.ts';
import { readSearchQuery, type SearchQuery } from '../../server/search/search-query.ts';
import { openSqliteEngine } from '../engines.ts';
import { placed } from '../listings.ts';
import { seededRandom } from '../random.ts';

const random = seededRandom(2026);
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
const some = <Item>(items: readonly Item[], share: number): Item[] => items.filter(() => random() < share);
const COUNTRIES = ['DE', 'FR', 'US', 'FJ', 'NO'];
const LANGUAGES = ['de', 'fr', 'en'];

function randomListing(number: number): PlacedListing {
  const kind = pick(['center', 'center', 'support-group'] as const);
  const group = kind === 'support-group';
  const statedServices = some(SERVICES.slice(0, 8), 0.3);
  const point: [number, number] | null =
    random() < 0.2
      ? null
      : random() < 0.1
        ? pick([
            [0, 0],
            [90, 0],
            [-90, 50],
            [12, 180],
            [12, -180],
          ] as [number, number][])
        : [Math.round(random() * 1800 - 900) / 10, Math.round(random() * 3600 - 1800) / 10];
  return placed(
    {
      id: `x-${number}`,
      kind,
      name: `Name ${String(Math.floor(random() * 300)).padStart(3, '0')}`,
      country: group && random() < 0.1 ? null : pick(COUNTRIES),
      services: group
        ? []
        : statedServices.map((code) => ({ code, status: random() < 0.8 ? 'yes' : 'no', sources: [0] })),
      sites: some(SITES.slice(0, 5), 0.25),
      specialties: group ? [] : some(SPECIALTIES.slice(0, 4), 0.3),
      languages: some(LANGUAGES, 0.5),
      formats: group ? some(FORMATS, 0.3) : [],
      access: { routes: group ? [] : some(ACCESS_ROUTES, 0.3), catchment: null, note: null },
      accreditations:
        !group && random() < 0.3
          ? [
              {
                scheme: pick(['enets-coe', 'nci', 'ensat'] as const),
                since: null,
                asOf: pick(['2024', '2013', null]),
                validUntil: null,
                source: 0,
                note: null,
              },
            ]
          : [],
      status: random() < 0.05 ? 'closed' : 'active',
      confirmedOn: random() < 0.1 ? pick(['2026-11-01', '2025-01-01']) : null,
    },
    point,
  );
}

const listings = Array.from({ length: 500 }, (_, number) => randomListing(number));

function randomQuery(): SearchQuery {
  const parameters = new URLSearchParams();
  const add = (name: string, values: readonly string[], chance: number) => {
    if (random() < chance) parameters.append(name, pick(values));
  };
  add('kind', KINDS, 0.3);
  add('service', SERVICES.slice(0, 8), 0.4);
  add('service', SERVICES.slice(0, 8), 0.2);
  add('site', SITES.slice(0, 5), 0.3);
  add('site', SITES.slice(0, 5), 0.2);
  add('specialty', SPECIALTIES.slice(0, 4), 0.15);
  add('format', FORMATS, 0.15);
  add('access', ACCESS_ROUTES, 0.15);
  add('language', LANGUAGES, 0.15);
  add('country', COUNTRIES, 0.2);
  add('reference', ['1'], 0.15);
  add('within', ['500', '3000', '15000'], 0.2);
  add('bbox', ['170,-60,-170,60', '-20,30,40,70'], 0.1);
  const read = readSearchQuery(parameters);
  if (!('query' in read)) throw new Error(JSON.stringify(read));
  return read.query;
}

/** The meaning of each filter, listing by listing, as settled and decided: 'yes', 'unstated' or 'no'. */
function verdicts(
  { listing, location }: PlacedListing,
  query: SearchQuery,
  origin: { latitude: number; longitude: number },
) {
  const group = listing.kind === 'support-group';
  const answers: ('yes' | 'unstated' | 'no')[] = [];
  const anyOf = (asked: readonly string[], stated: readonly string[]) => asked.some((code) => stated.includes(code));
  if (query.kind.length > 0) answers.push(query.kind.includes(listing.kind) ? 'yes' : 'no');
  if (query.country.length > 0) answers.push(query.country.includes(listing.country ?? '') ? 'yes' : 'no');
  if (query.within !== undefined) {
    answers.push(location && distanceKm(origin, location) <= query.within ? 'yes' : 'no');
  }
  if (query.bbox) {
    const { west, south, east, north } = query.bbox;
    const inLongitude = (longitude: number) =>
      west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
    const inside =
      location && location.latitude >= south && location.latitude <= north && inLongitude(location.longitude);
    answers.push(inside ? 'yes' : 'no');
  }
  if (query.reference) {
    const counts = listing.accreditations.some(
      ({ scheme, asOf }) =>
        asOf !== '2013' &&
        (scheme === 'enets-coe' ||
          (scheme === 'ensat' && anyOf(query.site, ['adrenal-pheochromocytoma', 'paraganglioma']))),
    );
    answers.push(counts ? 'yes' : 'no');
  }
  for (const code of query.service) {
    const status = listing.services.find((service) => service.code === code)?.status;
    answers.push(status ?? (group ? 'no' : 'unstated'));
  }
  if (query.site.length > 0) {
    const stated = anyOf(query.site, listing.sites);
    answers.push(stated ? 'yes' : group && listing.sites.length > 0 ? 'no' : 'unstated');
  }
  const closed = (asked: readonly string[], stated: readonly string[], applies: boolean) => {
    if (asked.length === 0) return;
    if (anyOf(asked, stated)) answers.push('yes');
    else answers.push(applies && stated.length === 0 ? 'unstated' : 'no');
  };
  closed(query.specialty, listing.specialties, !group);
  closed(query.format, listing.formats, group);
  closed(query.access, listing.access.routes, !group);
  if (group) closed(query.language, listing.languages, true);
  return answers;
}

const isShown = ({ listing }: PlacedListing) => listing.status !== 'closed' && listing.confirmedOn !== '2025-01-01';

describe('filters, order and facets, against a listing-by-listing reading', () => {
  let index: DirectoryIndex;
  const byOrdinal = new Map<number, PlacedListing>();
  beforeAll(async () => {
    const { engine, close } = await openSqliteEngine();
    await buildDirectory(engine, listings, fold);
    index = await createIndexHolder(engine, () => new Date('2026-11-24T00:00:00Z')).current();
    const rows = await engine.db.selectFrom('listing').select(['ordinal', 'id']).execute();
    for (const row of rows) {
      byOrdinal.set(row.ordinal, listings.find(({ listing }) => listing.id === row.id) as PlacedListing);
    }
    await close();
  });
  const at = (position: number) => byOrdinal.get(index.ordinals[position] as number) as PlacedListing;
  const ids = (positions: Iterable<number>) => [...positions].map((position) => at(position).listing.id).sort();

  it('agrees on 400 random questions from everywhere', () => {
    let nonEmpty = 0;
    for (let round = 0; round < 400; round++) {
      const query = randomQuery();
      const origin = { latitude: random() * 180 - 90, longitude: random() * 360 - 180 };
      const filters = filtersOf(index, query, origin, null);
      const expected = listings.filter(isShown).map((entry) => ({ entry, answers: verdicts(entry, query, origin) }));
      const results = expected.filter(({ answers }) => answers.every((answer) => answer === 'yes'));
      const unstated = expected.filter(
        ({ answers }) => answers.includes('unstated') && answers.every((answer) => answer !== 'no'),
      );
      const set = matching(index, filters);
      expect(ids(positionsOf(set))).toEqual(results.map(({ entry }) => entry.listing.id).sort());
      expect(ids(positionsOf(unstatedOf(index, filters)))).toEqual(
        unstated.map(({ entry }) => entry.listing.id).sort(),
      );

      const byService: Record<string, number> = {};
      for (const entry of listings.filter(isShown)) {
        if (!verdicts(entry, { ...query, service: [] }, origin).every((answer) => answer === 'yes')) continue;
        for (const { code, status } of entry.listing.services) {
          if (status === 'yes') byService[code] = (byService[code] ?? 0) + 1;
        }
      }
      expect(countByCode(index.nearest, 'service', matching(index, filters, 'service'))).toEqual(byService);

      const order = { by: 'distance', origin, country: 'DE', language: 'de' } as const;
      const pages = [0, 1, 8, 200].flatMap((skip, i, all) =>
        inOrder(index, set, order, (all[i + 1] ?? 500) - skip, skip),
      );
      expect(ids(pages.map((hit) => hit.position))).toEqual(ids(positionsOf(set)));
      const distances = pages.map((hit) => hit.distanceKm ?? Number.MAX_VALUE);
      for (let i = 1; i < distances.length; i++) {
        expect(distances[i] as number).toBeGreaterThanOrEqual((distances[i - 1] as number) - 1e-6);
      }
      for (const hit of pages) {
        const { location } = at(hit.position);
        expect(hit.distanceKm).toBe(location ? distanceKm(origin, location) : null);
      }
      const rank = (position: number) => {
        const { listing } = at(position);
        if (listing.country === 'DE') return 0;
        return listing.kind === 'support-group' &&
          listing.formats.includes('online') &&
          listing.languages.includes('de')
          ? 1
          : 2;
      };
      const ranks = pages.filter((hit) => hit.distanceKm === null).map((hit) => rank(hit.position));
      expect(ranks).toEqual([...ranks].sort());
      if (results.length > 0) nonEmpty++;
    }
    expect(nonEmpty).toBeGreaterThan(100);
  });

  it('gives up no filter without need, and never leaves nothing', () => {
    let relaxedRounds = 0;
    for (let round = 0; round < 300; round++) {
      const query: SearchQuery = { ...randomQuery(), kind: [] };
      const origin = { latitude: random() * 180 - 90, longitude: random() * 360 - 180 };
      const filters = filtersOf(index, query, origin, null);
      const { filters: kept, givenUp } = relax(index, filters);
      const left = (some: readonly Filter[]) => countOf(matching(index, some)) + countOf(unstatedOf(index, some));
      expect(left(kept)).toBeGreaterThan(0);
      if (givenUp.length > 0) relaxedRounds++;
      else expect(kept).toEqual(filters);
      for (const name of givenUp) {
        const withIt = filters.filter((filter) => !givenUp.includes(filter.name) || filter.name === name);
        expect(left(withIt)).toBe(0);
      }
    }
    expect(relaxedRounds).toBeGreaterThan(10);
  });
});
