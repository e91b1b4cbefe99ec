import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openReadOnly } from '../../server/database/sqlite.ts';
import { buildDirectory } from '../../server/directory/build-directory.ts';
import { createIndexHolder } from '../../server/directory/index-holder.ts';
import { fold } from '../../server/places/fold.ts';
import type { PlacesTables } from '../../server/places/tables.ts';
import { countListings } from '../../server/quality/count-listings.ts';
import { readQuality } from '../../server/quality/quality.ts';
import { receiveReport } from '../../server/submissions/report.ts';
import { openApp } from '../app-under-test.ts';
import { countingEngine } from '../counting-engine.ts';
import { TEST_PLACES } from '../directory-database.ts';
import { describeEachEngine, type OpenEngine } from '../engines.ts';
import { makeListing, offers, placed } from '../listings.ts';
import { stage } from '../submissions/stage.ts';

const DAY = 24 * 60;
const source = (url: string, given = {}) => ({
  url,
  title: 'A page',
  asOf: null,
  supports: [],
  linkCheckedOn: null,
  ...given,
});

test('each day of a span belongs to it, each fact to its source; every part sums to its whole', () => {
  const confirmed = ['2026-11-24', '2026-08-26', '2026-08-25', '2026-05-28', '2025-11-24', '2025-11-23', null];
  const listings = confirmed.map((confirmedOn, index) => makeListing({ id: `de-${index}`, confirmedOn }));
  const { listings: counted, facts } = countListings(listings, '2026-11-24');
  expect(counted).toMatchObject({ total: 7, within90: 2, within180: 4, within365: 5, never: 1 });
  expect(counted.byKind.center).toMatchObject({ total: 7, within90: 2 });
  // Name (its own source), country and status (the record's).
  expect(facts).toMatchObject({ total: 21, ownSource: 7, recordSource: 14, dated: 0, undated: 21, never: 3 });
});

describeEachEngine('quality', (open) => {
  let opened: OpenEngine;
  let on: ReturnType<typeof stage>;
  let places: ReturnType<typeof openReadOnly<PlacesTables>>;
  beforeAll(() => {
    places = openReadOnly<PlacesTables>(TEST_PLACES);
  });
  afterAll(() => places.close());
  beforeEach(async () => {
    opened = await open();
    on = stage(opened.engine);
    const held = { scheme: 'enets-coe' as const, since: null, validUntil: null, source: 0, note: null };
    await buildDirectory(
      opened.engine,
      [
        placed(
          {
            id: 'de-berlin',
            services: offers('prrt'),
            website: 'https://a.example/',
            accreditations: ['2024', null, '2010'].map((asOf) => ({ ...held, asOf })),
          },
          [52.52, 13.4],
        ),
        placed({ id: 'jp-tokyo', country: 'JP', status: 'closed' }, [35.68, 139.69]),
        placed({ id: 'fr-group', country: 'FR', kind: 'support-group', sources: [source('https://a.example/')] }, null),
      ],
      fold,
    );
  });
  afterEach(() => opened.close());

  const services = (engine = opened.engine) => {
    const now = on.now;
    return { ...on, engine, places: places.db, index: createIndexHolder(engine, now) };
  };
  const report = (listingId: string, client: string) =>
    receiveReport(
      on,
      { listingId, report: { field: 'closed', message: 'SECRET', mail: null } as never },
      { language: 'en', client, secret: 's' },
    );

  test('coverage: what is closed is no center, borders do not count', async () => {
    const { listings, accreditations, services: stated, countries, far } = await readQuality(services());
    expect(listings.total).toBe(2);
    expect(accreditations).toEqual({ total: 3, current: 1, undated: 1, past: 1 });
    expect([stated.centers, stated.stating.prrt, stated.stating.ssa]).toEqual([1, 1, 0]);
    expect(countries.withoutCenter).toEqual(expect.arrayContaining(['FR', 'JP']));
    expect(countries.withoutCenter).not.toContain('DE');
    const farIn = (code: string) =>
      far.countries.find(({ country }) => country === code)?.far.map(({ name }) => name) ?? [];
    expect(farIn('JP')).toContain('Tokyo');
    expect(farIn('DE')).toContain('Munich');
    expect(farIn('DE')).not.toContain('Hamburg');
    expect(far.far).toBe(far.countries.reduce((sum, country) => sum + country.far.length, 0));
    expect(far.far).toBeLessThan(far.cities);
  });

  test('reports by number and age, nothing of their content; links by address and listing', async () => {
    await report('de-berlin', 'one');
    on.wait(3 * DAY);
    await report('de-berlin', 'two');
    on.wait(2 * DAY);
    await report('fr-group', 'one');
    const row = {
      checked_on: '2026-11-24',
      outcome: 'gone',
      reached_on: null,
      failing_since: '2026-11-01',
      failures: 2,
    };
    await on.engine.batch([
      on.engine.db
        .insertInto('link_check')
        .values([
          { url: 'https://a.example/', ...row },
          { url: 'https://forgotten.example/', ...row },
        ])
        .compile(),
    ]);
    const quality = await readQuality(services());
    expect(quality.reports).toEqual({ open: 3, medianDays: 2, oldestDays: 5 });
    expect(quality.saidToBeClosed).toEqual({ count: 1, of: 2 });
    expect(quality.links).toEqual({ addresses: 2, looked: 1, dead: 1, listings: { count: 2, of: 2 } });
    expect(JSON.stringify(quality)).not.toContain('SECRET');
  });

  test('listings and cities are read once a version: four statements, then three; a new report shows at once', async () => {
    const { engine, taken } = countingEngine(opened.engine);
    const reading = services(engine);
    await reading.index.current();
    taken();
    await readQuality(reading);
    expect(taken()).toBe(4);
    await report('fr-group', 'one');
    expect((await readQuality(reading)).reports.open).toBe(1);
    expect(taken()).toBe(3);
  });
});

test('the ETag follows the reports too; the page says what is counted and that it is a sample', async () => {
  const opened = openApp();
  try {
    for (const path of ['/quality', '/quality?lang=de', '/api/v1/quality']) {
      const first = await opened.get(path);
      const etag = first.headers.get('ETag') ?? '';
      expect((await opened.get(path, { 'If-None-Match': etag })).status, path).toBe(304);
      const { id } = await opened.services.engine.db
        .selectFrom('listing')
        .select('id')
        .limit(1)
        .executeTakeFirstOrThrow();
      await receiveReport(
        { ...opened.services, newToken: () => crypto.randomUUID() },
        { listingId: id, report: { field: 'phone', message: 'SECRET', mail: null } as never },
        { language: 'en', client: path, secret: 's' },
      );
      const after = await opened.get(path, { 'If-None-Match': etag });
      expect(after.status, path).toBe(200);
      expect(await after.text()).not.toContain('SECRET');
    }
    const page = await (await opened.get('/quality')).text();
    expect(page).toContain('The directory is a sample');
    expect(page).toMatch(/Counted on November 24, 2026 over \d+ entries/);
    expect(page).toMatch(/PRRT[^<]*<\/th><td>\d+ of \d+ \([\d.]+%\)/);
    expect((await opened.get('/api/v1/quality?near=Lyon')).status).toBe(400);
    for (const path of ['/about', '/data']) expect(await (await opened.get(path)).text()).toContain('href="/quality"');
  } finally {
    opened.close();
  }
});
