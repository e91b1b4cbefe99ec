import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { Card, SearchAnswer } from '../../server/api/contract.ts';
import { createIndexHolder } from '../../server/directory/index-holder.ts';
import { SCHEMES } from '../../server/directory/schemes.ts';
import { ACCESS_ROUTES, FORMATS, KINDS, SERVICES, SITES, SPECIALTIES } from '../../server/directory/vocabulary.ts';
import { distanceKm } from '../../server/geo/distance.ts';
import { type AppUnderTest, openApp, TEST_NOW } from '../app-under-test.ts';
import { countingEngine } from '../counting-engine.ts';
import { openTestDirectory } from '../directory-database.ts';
import { seededRandom } from '../random.ts';

const LISTINGS = 798;

let opened: AppUnderTest;
beforeAll(() => {
  opened = openApp();
});
afterAll(() => opened.close());

async function ask(parameters: Record<string, string>, language = 'en'): Promise<SearchAnswer> {
  const response = await opened.get(`/api/v1/search?${new URLSearchParams(parameters)}`, {
    'Accept-Language': language,
  });
  expect(response.status).toBe(200);
  return response.json();
}

const ids = (cards: readonly Card[]) => cards.map(({ id }) => id);
const distances = (cards: readonly Card[]) => cards.flatMap((card) => card.distanceKm ?? []);
const ascending = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);

describe('a patient near Lyon who needs PRRT', () => {
  it('gets those who state it, nearest first, across the border', async () => {
    const answer = await ask({ near: 'Lyon', service: 'prrt' });
    expect(answer.place).toMatchObject({ name: 'Lyon', country: 'FR' });
    expect(ids(answer.results).slice(0, 3)).toEqual(['ch-lausanne-chuv', 'fr-montpellier-icm', 'fr-marseille-ipc']);
    expect(distances(answer.results)).toEqual(ascending(distances(answer.results)));
    expect(answer.results.filter((card) => !card.services.includes('prrt'))).toEqual([]);
    expect(answer.results[2]?.reasons).toEqual([
      'Named as ENETS Center of Excellence by an undated source',
      'Named as ERN EURACAN member by an undated source',
      'Lists PRRT',
    ]);
    expect(answer.relaxed).toEqual([]);
  });

  it('is told apart who does not say: specialists of a center that does, then Lyon itself', async () => {
    const { results, unstated, unstatedTotal } = await ask({ near: 'Lyon', service: 'prrt', limit: '100' });
    expect(unstatedTotal).toBeGreaterThan(unstated.length);
    const leads = unstated.filter((card) => card.centerServices.includes('prrt'));
    expect(ids(unstated).slice(0, leads.length)).toEqual(ids(leads));
    const marseille = leads.find(({ id }) => id === 'fr-marseille-patricia-niccoli');
    expect(marseille?.reasons).toContain('Practices at IPC NET Center, Institut Paoli-Calmettes, which lists PRRT');
    const lyon = unstated.find(({ id }) => id === 'fr-lyon-edouard-herriot');
    expect(lyon?.reasons).toContain('Does not say whether it offers PRRT – ask');
    for (const card of unstated) {
      expect(card.notStated).toContain('prrt');
      expect([...card.services, ...card.servicesNo]).not.toContain('prrt');
      expect(ids(results)).not.toContain(card.id);
    }
  });
});

test('"10117 Berlin" is Berlin in Germany, and the Charité leads with its reasons', async () => {
  const { place, results, notice } = await ask({ near: '10117 Berlin' });
  expect(place).toMatchObject({ name: 'Berlin', country: 'DE' });
  expect(notice).toBeNull();
  expect(results[0]).toMatchObject({ id: 'de-berlin-charite', distanceKm: expect.closeTo(2.2, 0) });
  expect(results[0]?.reasons).toContain('Was accredited: ENETS Center of Excellence, 2019; not re-confirmed');
});

test('"carcinoid Fribourg" asks which one, gives online groups meanwhile, and answers the choice', async () => {
  const asked = await ask({ q: 'carcinoid Fribourg' });
  expect(asked.place).toBeNull();
  expect(asked.choices.map(({ country }) => country).sort()).toEqual(['CH', 'DE']);
  expect([asked.total, asked.results, asked.unstated]).toEqual([0, [], []]);
  expect(asked.groups.some(({ formats }) => formats.includes('online'))).toBe(true);
  for (const { id, country } of asked.choices) {
    const answer = await ask({ q: 'carcinoid', place: id as string });
    expect(answer.place).toMatchObject({ id, country });
    expect(answer.total).toBe(LISTINGS);
    expect(answer.results[0]?.distanceKm).toBeLessThan(60);
  }
});

test('"Scobey, MT" is in Montana', async () => {
  const { place, results } = await ask({ near: 'Scobey, MT' });
  expect(place).toMatchObject({ name: 'Scobey', region: 'Montana', country: 'US' });
  expect(results.length).toBeGreaterThan(0);
});

test('the middle of the Pacific has an answer, in order of distance', async () => {
  const { results } = await ask({ lat: '0', lon: '-150', limit: '100' });
  expect(results).toHaveLength(100);
  expect(distances(results)).toHaveLength(100);
  expect(distances(results)).toEqual(ascending(distances(results)));
  expect(results[0]?.distanceKm).toBeGreaterThan(3000);
});

test('a group that meets online in German, in German words', async () => {
  const answer = await ask({ kind: 'support-group', format: 'online', language: 'de', lang: 'de' });
  expect(answer.total).toBeGreaterThan(0);
  for (const card of answer.results) {
    expect(card).toMatchObject({ kind: 'support-group', distanceKm: null });
    expect(card.formats).toContain('online');
    expect(card.languages).toContain('de');
    expect(card.reasons).toContain('Trifft sich online, Sprache: Deutsch');
  }
});

test('every word for the disease gives the same set, and says how it was read', async () => {
  const words = ['carcinoid', 'carcinoide', 'NET', 'NEN', 'neuroendokriner Tumor', 'nueroendocrine'];
  const answers = await Promise.all(words.map((q) => ask({ q, near: 'Lyon', limit: '100' })));
  const [first] = answers;
  for (const [i, answer] of answers.entries()) {
    expect(answer.understood).toEqual([{ text: words[i], as: 'disease', code: null }]);
    expect(answer.total).toBe(first?.total);
    expect(ids(answer.results)).toEqual(ids(first?.results ?? []));
    expect(answer.facets).toEqual(first?.facets);
  }
});

test('every listing can be reached by paging', async () => {
  const inFeed = new Set<string>();
  for (let next: string | null = '/api/v1/listings'; next; ) {
    const page: { listings: { id: string }[]; links: { next: string | null } } = await (await opened.get(next)).json();
    for (const { id } of page.listings) inFeed.add(id);
    next = page.links.next;
  }
  expect(inFeed.size).toBe(LISTINGS);
  const inSearch: string[] = [];
  for (let next: string | null = '/api/v1/search?near=Lyon&limit=100'; next; ) {
    const page: SearchAnswer = await (await opened.get(next)).json();
    inSearch.push(...ids(page.results));
    next = page.links.next;
  }
  expect(inSearch).toHaveLength(LISTINGS);
  expect([...inSearch].sort()).toEqual([...inFeed].sort());
  for (const id of inFeed) expect((await opened.get(`/listings/${id}`)).status, id).toBe(200);
});

describe('statements on the directory, with its version asked for each time', () => {
  const directory = openTestDirectory();
  const { engine, taken } = countingEngine(directory.engine);
  let time = TEST_NOW.getTime();
  const now = () => new Date(time);
  const counted = openApp({ services: { engine, now, index: createIndexHolder(engine, now) } });
  beforeAll(() => counted.get('/api/v1/search?near=Lyon'));
  afterAll(() => {
    counted.close();
    directory.close();
  });

  test.each([
    ['/api/v1/search?near=Lyon&service=prrt', 2],
    ['/search?near=Lyon&service=prrt', 2],
    ['/api/v1/search.geojson?near=Lyon', 2],
    ['/api/v1/search.csv?near=Lyon', 2],
    ['/api/v1/search?near=Lyon&q=hospital+universitaire', 3],
    ['/search?q=Caplin', 3],
    ['/api/v1/search?q=carcinoid+Fribourg', 3],
    // One of them: when a program last reached the sources.
    ['/listings/de-berlin-charite', 5],
    ['/api/v1/listings/de-berlin-charite', 4],
    ['/api/v1/listings', 3],
    ['/countries', 2],
    ['/countries/de', 2],
    ['/', 2],
  ])('%s takes at most %i', async (path, most) => {
    time += 2000;
    taken();
    const response = await counted.get(path);
    expect(response.status).toBe(200);
    await response.text();
    expect(taken()).toBeLessThanOrEqual(most);
  });
});

describe('anywhere on Earth, whatever is asked', () => {
  const random = seededRandom(798);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const CODES = {
    kind: KINDS,
    service: SERVICES,
    site: SITES,
    specialty: SPECIALTIES,
    scheme: SCHEMES,
    format: FORMATS,
    access: ACCESS_ROUTES,
    country: ['DE', 'FR', 'US', 'JP', 'IS'],
  } as const;
  type Axis = keyof typeof CODES;
  const AXES = Object.keys(CODES) as Axis[];

  function randomQuestion(): Record<string, string> {
    const asked: Record<string, string> = {
      lat: (random() * 180 - 90).toFixed(2),
      lon: (random() * 360 - 180).toFixed(2),
      limit: pick(['5', '20', '100']),
    };
    for (const axis of AXES) if (random() < 0.2) asked[axis] = pick(CODES[axis]);
    if (random() < 0.2) asked.within = pick(['50', '1000', '9000']);
    if (random() < 0.1) asked.language = pick(['de', 'fr', 'en']);
    if (random() < 0.1) asked.reference = '1';
    return asked;
  }

  const stated = (card: Card, axis: Axis): readonly (string | null)[] =>
    ({
      kind: [card.kind],
      country: [card.country],
      service: card.services,
      site: card.sites,
      specialty: card.specialties,
      format: card.formats,
      access: card.access.routes,
      scheme: card.accreditations.map(({ scheme }) => scheme),
    })[axis];

  it('500 random questions: an answer or a named reason, in order, with counts that hold', async () => {
    let relaxed = 0;
    for (let round = 0; round < 500; round++) {
      const asked = randomQuestion();
      const answer = await ask(asked);
      const told = JSON.stringify(asked);
      expect(answer.total + answer.unstatedTotal, told).toBeGreaterThan(0);
      expect(answer.groups.length, told).toBeGreaterThan(0);
      expect(distances(answer.results), told).toEqual(ascending(distances(answer.results)));
      expect(answer.results.length, told).toBe(Math.min(answer.total, Number(asked.limit)));
      for (const { filter, reason } of answer.relaxed) {
        expect(asked[filter], told).toBeDefined();
        expect(reason.length, told).toBeGreaterThan(10);
      }
      const givenUp = answer.relaxed.map(({ filter }) => filter);
      if (givenUp.length > 0) relaxed++;
      for (const axis of AXES.filter((name) => asked[name] !== undefined && !givenUp.includes(name))) {
        for (const card of answer.results) expect(stated(card, axis), `${told} ${card.id}`).toContain(asked[axis]);
        expect(answer.facets[axis][asked[axis] as string] ?? 0, `${told} ${axis}`).toBe(answer.total);
      }
      if (asked.within && !givenUp.includes('within')) {
        for (const card of answer.results) expect(card.distanceKm, told).toBeLessThanOrEqual(Number(asked.within));
      }
      if (!asked.kind) expect(Object.values(answer.facets.kind).reduce((sum, n) => sum + n, 0)).toBe(answer.total);
      await checkOneFacet(asked, answer);
    }
    expect(relaxed).toBeGreaterThan(20);
    expect(relaxed).toBeLessThan(400);
  });

  /** What a facet promises is what choosing that code gives, instead of the one asked for. */
  async function checkOneFacet(asked: Record<string, string>, answer: SearchAnswer): Promise<void> {
    if (answer.relaxed.length > 0) return;
    const axis = pick(AXES);
    const code = pick(random() < 0.5 ? CODES[axis] : [...Object.keys(answer.facets[axis]), CODES[axis][0]]);
    const chosen = await ask({ ...asked, [axis]: code, limit: '1' });
    const promised = answer.facets[axis][code] ?? 0;
    const given = chosen.relaxed.length > 0 ? 0 : chosen.total;
    expect(promised, `${JSON.stringify(asked)} + ${axis}=${code}`).toBe(given);
  }
});

test('a distance is what the two points say', async () => {
  const { place, results } = await ask({ near: 'Berlin', limit: '100' });
  for (const { location, distanceKm: shown } of results) {
    if (!location || !place) throw new Error('the nearest hundred all have a point');
    expect(Math.abs(distanceKm(place, location) - (shown as number))).toBeLessThanOrEqual(1);
  }
});
