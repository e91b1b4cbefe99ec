import { describe, expect, test } from 'vitest';
import { EXPORT_FORMATS } from '../../server/exchange/export/formats.ts';
import { articlePage } from '../../server/pages/article-page.tsx';
import { byCountry, countriesPage } from '../../server/pages/countries-page.tsx';
import { countryPage } from '../../server/pages/country-page.tsx';
import { errorPage } from '../../server/pages/failure-page.tsx';
import { homePage } from '../../server/pages/home-page.tsx';
import { hrefIn } from '../../server/pages/view.ts';
import { textFor } from '../../server/text/text.ts';
import { ENGLISH as MAP_WORDS } from '../../web/map/text.ts';
import { openApp } from '../app-under-test.ts';
import { makeCard, makeView } from './pages-under-test.ts';

const view = makeView({ path: '/' });

describe('pages', () => {
  test('home sends plain search parameters, and a need that the search page turns into them', () => {
    const html = String(homePage({ view, listings: 1798, countries: 51 }));
    expect([...html.matchAll(/ name="(\w+)"/g)].map(([, name]) => name).filter((name) => name !== 'viewport')).toEqual(
      expect.arrayContaining(['near', 'need', 'site', 'service', 'q']),
    );
    expect(html).toContain('action="/search#results"');
    expect(html).toContain('1,798 entries in 51 countries');
    expect(html).toContain('aria-current="page"');
  });

  test('links keep the language that was asked for', () => {
    const german = makeView({ lang: 'de' });
    expect(hrefIn(german, '/about#correct')).toBe('/about?lang=de#correct');
    expect(hrefIn(german, '/search?kind=center')).toBe('/search?kind=center&lang=de');
    expect(hrefIn(view, '/about')).toBe('/about');
    expect(hrefIn(german, 'https://example.org/a')).toBe('https://example.org/a');
  });

  test('countries are counted by kind, groups of no country apart', () => {
    const counts = [
      { country: 'DE', kind: 'center', count: 3 },
      { country: 'DE', kind: 'specialist', count: 2 },
      { country: null, kind: 'support-group', count: 8 },
    ];
    expect(byCountry(counts).rows.get('DE')).toEqual({ center: 3, specialist: 2, 'support-group': 0 });
    const html = String(countriesPage({ view, counts }));
    expect(html).toContain('href="/countries/de"');
    expect(html).toMatch(/International groups<\/a> \(\s*8\)/);
  });

  test('a country shows reference centers first, then by city; an empty one says what that means', () => {
    const held = { scheme: 'enets-coe' as const, since: null, asOf: '2024', validUntil: null, source: 0, note: null };
    const cards = [
      makeCard({ id: 'b', name: 'B', city: 'Ulm' }),
      makeCard({ id: 'a', name: 'A', city: 'Bonn' }),
      makeCard({ id: 'r', name: 'R', city: 'Zwickau', accreditations: [held] }),
    ];
    const html = String(countryPage({ view, country: 'DE', cards }));
    const order = ['r', 'a', 'b'].map((id) => html.indexOf(`data-listing="${id}"`));
    expect(order).toEqual([...order].sort((x, y) => x - y));
    expect(String(countryPage({ view, country: 'AQ', cards: [] }))).toContain('Nothing listed in Antarctica yet');
  });

  test.each([404, 410, 429, 500, 503, 418])('failure %i is a whole page that names no error', (status) => {
    const html = String(errorPage({ view, status, retryAfter: 7 }));
    expect(html).toMatch(/^<!doctype html>/i);
    expect(html).toContain('content="noindex"');
    expect(html).toContain('in 7 seconds');
  });

  test('text pages have the parts that others link to', () => {
    const html = String(articlePage({ view, article: textFor('en').pages.about }));
    for (const id of ['correct', 'data', 'accreditation', 'advice']) expect(html).toContain(`id="${id}"`);
    expect(html).toContain('GeoNames');
    expect(html).toContain('Natural Earth');
  });

  test.each(['en', 'de'] as const)('the data page (%s) links and explains every download', (language) => {
    const links = textFor(language).pages.download.sections.flatMap((section) => section.links ?? []);
    for (const { fileName } of Object.values(EXPORT_FORMATS)) {
      expect(links.find(({ href }) => href === `/export/${fileName}`)?.note, fileName).toBeTruthy();
    }
  });

  test('the map has a sentence for each of its keys; a German page says where they are', async () => {
    const keys = Object.keys(MAP_WORDS).sort();
    expect(Object.keys(textFor('en').pages.map).sort()).toEqual(keys);
    const app = openApp();
    const html = await (await app.get('/search?near=Lyon&lang=de')).text();
    const address = / data-words="([^"]+)"/.exec(html)?.[1] ?? '';
    const german = (await (await app.get(address)).json()) as Record<string, string>;
    expect(Object.keys(german).sort()).toEqual(keys);
    expect(german.show).toBe(textFor('de').pages.map.show);
    expect(await (await app.get('/search?near=Lyon')).text()).not.toContain('data-words');
    app.close();
  });
});
