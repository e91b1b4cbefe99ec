import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { readPlacedListings } from '../../scripts/build-directory.ts';
import type { Card, SearchAnswer } from '../../server/api/contract.ts';
import { buildDirectory } from '../../server/directory/build-directory.ts';
import { createIndexHolder } from '../../server/directory/index-holder.ts';
import { fold } from '../../server/places/fold.ts';
import { type AppUnderTest, openApp, TEST_NOW } from '../app-under-test.ts';
import { openTestDirectory } from '../directory-database.ts';
import { openSqliteEngine } from '../engines.ts';
import { placed } from '../listings.ts';

let opened: AppUnderTest;
beforeAll(() => {
  opened = openApp();
});
afterAll(() => opened.close());

async function ask(parameters: Record<string, string>, app = opened): Promise<SearchAnswer> {
  const response = await app.get(`/api/v1/search?${new URLSearchParams(parameters)}`, { 'Accept-Language': 'en' });
  expect(response.status).toBe(200);
  return response.json();
}
const ids = (cards: readonly Card[]) => cards.map(({ id }) => id);

describe('"the first hit is taken silently"', () => {
  it.each([
    ['Scobey, MT', 'US', 'Montana'],
    ['New York', 'US', 'New York'],
    ['New York, NY', 'US', 'New York'],
    ['NYC', 'US', 'New York'],
    ['Vienna, VA', 'US', 'Virginia'],
    ['Wien', 'AT', 'Vienna'],
    ['Cambridge, MA', 'US', 'Massachusetts'],
    ['Paris, TX', 'US', 'Texas'],
    ['75001 Paris', 'FR', 'Île-de-France'],
    ['10117 Berlin', 'DE', 'State of Berlin'],
    ['London, Ontario', 'CA', 'Ontario'],
    ['Washington DC', 'US', 'District of Columbia'],
    ['Kansas City', 'US', 'Missouri'],
    ['02139', 'US', 'Massachusetts'],
  ])('"%s" is in %s, %s', async (near, country, region) => {
    const { place, results } = await ask({ near });
    expect(place).toMatchObject({ country, region });
    expect(results.length).toBeGreaterThan(0);
  });

  it.each([
    ['Fribourg', ['CH', 'DE']],
    ['Springfield', ['US']],
    ['Cambridge', ['GB', 'US', 'CA']],
    ['Portland', ['US']],
    ['Birmingham', ['GB', 'US']],
    ['Newcastle', ['GB', 'AU', 'ZA']],
    ['Cordoba', ['AR', 'ES', 'MX']],
    ['San José', ['US', 'CR']],
    ['Hyderabad', ['IN', 'PK']],
    ['Valencia', ['ES', 'VE']],
    ['Georgia', ['GE', 'US']],
  ])('"%s" is asked, with %j among the choices', async (near, countries) => {
    const { place, choices, results, unstated, total } = await ask({ near });
    expect(place).toBeNull();
    expect([results, unstated, total]).toEqual([[], [], 0]);
    expect(choices.length).toBeGreaterThanOrEqual(2);
    expect(choices.length).toBeLessThanOrEqual(8);
    const offered = choices.map(({ country }) => country);
    for (const country of countries) expect(offered).toContain(country);
    const page = await (await opened.get(`/search?near=${encodeURIComponent(near)}`)).text();
    for (const { id } of choices) expect(page).toContain(`place=${id}`);
  });

  it.each([
    ['Paris', 'FR', 'US'],
    ['London', 'GB', 'CA'],
    ['Rome', 'IT', 'US'],
    ['Athens', 'GR', 'US'],
    ['Perth', 'AU', 'GB'],
  ])('"%s" is taken for the great one in %s, and the page offers the one in %s', async (near, country, other) => {
    const { place, choices } = await ask({ near });
    expect(place?.country).toBe(country);
    const alternative = choices.find((choice) => choice.country === other);
    expect(alternative).toBeDefined();
    const page = await (await opened.get(`/search?near=${near}`)).text();
    expect(page).toContain('Not this one?');
    expect(page).toContain(`place=${alternative?.id}`);
  });

  it('a code that other countries use too is taken with a word about it, never silently', async () => {
    for (const near of ['53130', '10117', '75001', '28001', '50667']) {
      const { place, notice } = await ask({ near });
      expect(place?.country).toBe('US');
      expect(notice).toMatch(/^United States postal code \d{5}\. We do not hold postal codes for .*Germany/);
    }
  });

  it('a place that nobody knows is said so: no far-away guess, and online groups meanwhile', async () => {
    for (const near of ['Cape Cod', 'qwxyzzt', 'SW1A 1AA']) {
      const { place, notice, results, groups } = await ask({ near });
      expect([place, results]).toEqual([null, []]);
      expect(notice).toContain(near);
      expect(groups.some(({ formats }) => formats.includes('online'))).toBe(true);
    }
  });
});

describe('"distance from where?"', () => {
  it('the page names the place, and every distance says from where', async () => {
    const page = await (await opened.get('/search?near=Oslo&lang=en')).text();
    expect(page).toMatch(/<b translate="no">Oslo[^<]*<\/b>/);
    const told = page.match(/<b>(?:[\d,.]+ km|less than 1 km)<\/b> from [^<]+/g) ?? [];
    expect(told.length).toBeGreaterThanOrEqual(20);
    for (const line of told) expect(line).toMatch(/from Oslo, straight line$/);
  });

  // Geodesics on WGS 84 between the points as the directory and the gazetteer hold them.
  it.each([
    ['Oslo', 59.91273, 10.74609],
    ['Reykjavík', 64.13548, -21.89541],
    ['Suva, Fiji', -18.13683, 178.42531],
    ['Quito', -0.22985, -78.52495],
  ])('kilometers from %s are those of the ellipsoid within 0.6 %%', async (near, latitude, longitude) => {
    const { results } = await ask({ near, limit: '100' });
    expect(results).toHaveLength(100);
    for (const card of results) {
      if (!card.location || card.distanceKm === null) throw new Error('the nearest hundred have a point');
      const real = ellipsoidKm({ latitude, longitude }, card.location);
      expect(Math.abs(card.distanceKm - real), `${near} ${card.id}`).toBeLessThanOrEqual(Math.max(1, real * 0.006));
    }
  });
});

test('"results dropped when two share an address": both appear', async () => {
  const { results } = await ask({ near: 'Lyon', limit: '100' });
  const together = ['fr-lyon-edouard-herriot', 'fr-lyon-catherine-lombard-bohas', 'fr-lyon-t-walter'];
  for (const id of together) expect(ids(results)).toContain(id);
  const points = results.filter(({ id }) => together.includes(id)).map(({ location }) => JSON.stringify(location));
  expect(new Set(points).size).toBe(1);
  const page = await (await opened.get('/search?near=Lyon')).text();
  for (const id of together) expect(page.split(`data-listing="${id}"`)).toHaveLength(2);
});

describe('"latitude or longitude 0 is treated as missing"', () => {
  it('as the place asked for', async () => {
    for (const [lat, lon] of [
      ['0', '0'],
      ['0', '30'],
      ['51.48', '0'],
    ] as const) {
      const { place, results } = await ask({ lat, lon });
      expect(place).toMatchObject({ latitude: Number(lat), longitude: Number(lon) });
      expect(results[0]?.distanceKm).toBeGreaterThan(0);
    }
  });

  it('as the place of a listing', async () => {
    const { engine, close } = await openSqliteEngine();
    const listings = [
      placed({ id: 'x-equator', kind: 'center' }, [0, 20]),
      placed({ id: 'x-greenwich', kind: 'center' }, [51.48, 0]),
      placed({ id: 'x-origin', kind: 'center' }, [0, 0]),
      placed({ id: 'x-online', kind: 'support-group', formats: ['online'] }, null),
    ];
    await buildDirectory(engine, listings, fold);
    const app = openApp({ services: { engine, index: createIndexHolder(engine, () => TEST_NOW) } });
    try {
      const { results } = await ask({ lat: '0', lon: '1' }, app);
      expect(results.map(({ id, distanceKm }) => [id, Math.round(distanceKm ?? -1)])).toEqual([
        ['x-origin', 111],
        ['x-equator', 2113],
        ['x-greenwich', 5725],
        ['x-online', -1],
      ]);
      const geojson = await (await app.get('/api/v1/search.geojson?lat=0&lon=1')).json();
      expect(geojson.features[0].geometry).toEqual({ type: 'Point', coordinates: [0, 0] });
      expect(geojson.features[3].geometry).toBeNull();
    } finally {
      app.close();
      await close();
    }
  });
});

test('"online groups pinned in the middle of a country": no point, no distance, no pin', async () => {
  const groups: Card[] = [];
  for (let next: string | null = '/api/v1/search?kind=support-group&near=Berlin&limit=100'; next; ) {
    const page: SearchAnswer = await (await opened.get(next)).json();
    groups.push(...page.results);
    next = page.links.next;
  }
  const online = groups.filter(({ formats }) => formats.length > 0 && !formats.includes('in-person'));
  expect(online.length).toBeGreaterThan(30);
  for (const { id, location, distanceKm } of online) expect([id, location, distanceKm]).toEqual([id, null, null]);
  // Whoever has a point has at least a town for it.
  for (const { id, location, city } of groups) if (location) expect(city, id).not.toBeNull();
});

describe('"dates bumped by a save with no change", "duplicates on re-import"', () => {
  it('the whole data set again: nothing new, nothing changed, not a byte', async () => {
    const { engine, database, close } = openTestDirectory();
    const dump = () => JSON.stringify(database.prepare('SELECT * FROM listing ORDER BY ordinal').all());
    const version = () => database.prepare('SELECT version FROM directory_version').get();
    const [before, versionBefore] = [dump(), version()];
    const listings = readPlacedListings();
    const summary = await buildDirectory(engine, listings, fold);
    expect(summary).toMatchObject({ added: 0, changed: 0, removed: 0, same: listings.length });
    expect(dump()).toBe(before);
    expect(version()).toEqual(versionBefore);
    close();
  });
});

describe('"wrong entries persist": age is told everywhere', () => {
  const facts = { id: 'x-old', kind: 'center', country: 'DE', city: 'Berlin' } as const;
  it.each([
    ['2026-11-01', 'fresh', /Confirmed by the center on Nov(ember)? 1, 2026/],
    ['2026-04-01', 'aging', /Confirmed by the center on Apr(il)? 1, 2026, more than 6 months ago/],
    [null, 'unconfirmed', /Not confirmed by the center/],
  ] as const)('confirmed %s is %s in list, page and API', async (confirmedOn, freshness, words) => {
    const { engine, close } = await openSqliteEngine();
    await buildDirectory(engine, [placed({ ...facts, confirmedOn }, [52.5, 13.4])], fold);
    const app = openApp({ services: { engine, index: createIndexHolder(engine, () => TEST_NOW) } });
    try {
      expect((await ask({ near: 'Berlin' }, app)).results[0]).toMatchObject({ freshness, confirmedOn });
      expect(await (await app.get('/api/v1/listings/x-old')).json()).toMatchObject({ freshness, confirmedOn });
      for (const path of ['/search?near=Berlin', '/listings/x-old']) {
        expect(await (await app.get(path)).text(), path).toMatch(words);
      }
    } finally {
      app.close();
      await close();
    }
  });

  it('over 270 days it leaves the search, and its link says so', async () => {
    const { engine, close } = await openSqliteEngine();
    await buildDirectory(engine, [placed({ ...facts, confirmedOn: '2025-12-01' }, [52.5, 13.4])], fold);
    const app = openApp({ services: { engine, index: createIndexHolder(engine, () => TEST_NOW) } });
    try {
      expect((await ask({ near: 'Berlin' }, app)).total).toBe(0);
      expect(await (await app.get('/listings/x-old')).text()).toContain('Not confirmed lately');
    } finally {
      app.close();
      await close();
    }
  });
});

describe('nothing is decided silently', () => {
  it('a filter given up is named on the page, with the reason', async () => {
    const parameters = { near: 'Reykjavík', within: '5', kind: 'center' };
    const { relaxed, results } = await ask(parameters);
    expect(relaxed.map(({ filter }) => filter)).toEqual(['within']);
    expect(results.length).toBeGreaterThan(0);
    const page = await (await opened.get(`/search?${new URLSearchParams({ ...parameters, lang: 'en' })}`)).text();
    expect(page).toContain('Nothing within 5 km: showing the nearest, however far.');
  });

  it('a mended spelling and the words read as filters are said', async () => {
    const { notice, place } = await ask({ near: 'Stuttgrat' });
    expect(place?.name).toBe('Stuttgart');
    expect(notice).toContain('Stuttgrat');
    const page = await (await opened.get('/search?q=PRRT+near+Lyon&lang=en')).text();
    expect(page).toContain('class="understood"');
  });

  it('what is not stated stands apart and is never counted as a result', async () => {
    const page = await (await opened.get('/search?near=Lyon&service=prrt&lang=en')).text();
    const [results = '', unstated = ''] = page.split('id="unstated"');
    expect(results).not.toContain('Does not say whether');
    expect(unstated).toContain('Does not say whether it offers PRRT – ask');
  });
});

type Point = { latitude: number; longitude: number };

/** Distance on WGS 84 by Lambert's formula, right to about 0.01 %. */
function ellipsoidKm(a: Point, b: Point): number {
  const [major, flattening] = [6378.137, 1 / 298.257223563];
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const reduced = ({ latitude }: Point) => Math.atan((1 - flattening) * Math.tan(radians(latitude)));
  const [p, q] = [(reduced(a) + reduced(b)) / 2, (reduced(b) - reduced(a)) / 2];
  const half = radians(b.longitude - a.longitude) / 2;
  const h = Math.sin(q) ** 2 + Math.cos(reduced(a)) * Math.cos(reduced(b)) * Math.sin(half) ** 2;
  if (h === 0) return 0;
  const arc = 2 * Math.asin(Math.sqrt(h));
  const x = ((arc - Math.sin(arc)) * Math.sin(p) ** 2 * Math.cos(q) ** 2) / Math.cos(arc / 2) ** 2;
  const y = ((arc + Math.sin(arc)) * Math.cos(p) ** 2 * Math.sin(q) ** 2) / Math.sin(arc / 2) ** 2;
  return major * (arc - (flattening / 2) * (x + y));
}
