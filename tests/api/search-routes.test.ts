import { afterAll, describe, expect, test } from 'vitest';
import type { SearchAnswer } from '../../server/api/contract.ts';
import type { ListingFeatures } from '../../server/exchange/search-geojson.ts';
import { openApp } from '../app-under-test.ts';

const opened = openApp();
afterAll(() => opened.close());
const searchFor = async (query: string): Promise<SearchAnswer> => (await opened.get(`/api/v1/search?${query}`)).json();

describe('wrong questions', () => {
  test.each([
    ['kind=nonsense', 'kind.0'],
    ['unknown=1', 'unknown'],
    ['lat=1', 'lon'],
    ['limit=0', 'limit'],
    ['limit=101', 'limit'],
    ['within=5', 'within'],
    ['sort=distance', 'sort'],
    ['q=a&q=b', 'q'],
  ])('%s is refused by name', async (query, path) => {
    for (const form of ['search', 'search.geojson', 'search.csv']) {
      const answer = await opened.get(`/api/v1/${form}?${query}`);
      expect(answer.status).toBe(400);
      expect(answer.headers.get('Content-Type')).toContain('application/problem+json');
      const problem = await answer.json();
      expect(problem.errors.map((error: { path: string }) => error.path)).toContain(path);
    }
  });

  test('an empty value means not given', async () => {
    expect((await opened.get('/api/v1/search?near=&kind=&q=&limit=')).status).toBe(200);
  });
});

describe('GeoJSON and CSV say what JSON says', () => {
  test.each(['near=Lyon&kind=center&limit=5', 'kind=support-group&limit=100', 'near=Lyon&limit=3&cursor=o3'])(
    '%s',
    async (query) => {
      const answer = await searchFor(query);
      const geojsonAnswer = await opened.get(`/api/v1/search.geojson?${query}`);
      expect(geojsonAnswer.headers.get('Content-Type')).toBe('application/geo+json');
      const { type, features }: ListingFeatures = await geojsonAnswer.json();
      expect(type).toBe('FeatureCollection');
      const first = Number(new URLSearchParams(query).get('cursor')?.slice(1) ?? 0) + 1;
      expect(features.map(({ id, properties }) => [id, properties.number])).toEqual(
        answer.results.map(({ id }, i) => [id, first + i]),
      );
      for (const [i, { geometry }] of features.entries()) {
        const location = answer.results[i]?.location ?? null;
        expect(geometry?.coordinates ?? null).toEqual(location && [location.longitude, location.latitude]);
      }
      const csv = await (await opened.get(`/api/v1/search.csv?${query}`)).text();
      expect(csv.startsWith('number,id,kind,name,')).toBe(true);
      for (const { id } of answer.results) expect(csv).toContain(`,${id},`);
    },
  );
});

test('pages follow each other without a gap or a repetition', async () => {
  const seen: string[] = [];
  let next: string | null = '/api/v1/search?kind=center&limit=50';
  let total = 0;
  while (next) {
    const response = await opened.get(next);
    const answer: SearchAnswer = await response.json();
    seen.push(...answer.results.map(({ id }) => id));
    total = answer.total;
    expect(response.headers.get('Link')).toBe(
      answer.links.next && `<http://localhost:8787${answer.links.next}>; rel="next"`,
    );
    next = answer.links.next;
  }
  expect(seen.length).toBe(total);
  expect(new Set(seen).size).toBe(total);
});

test('every origin may read, none may write', async () => {
  const answer = await opened.get('/api/v1/search?limit=1', { Origin: 'https://charity.example' });
  expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
  expect(answer.headers.has('Access-Control-Allow-Credentials')).toBe(false);
  const preflight = await opened.app.request('/api/v1/search', {
    method: 'OPTIONS',
    headers: { Origin: 'https://charity.example', 'Access-Control-Request-Method': 'GET' },
  });
  expect(preflight.status).toBe(204);
  const post = await opened.app.request('/api/v1/search', { method: 'POST', body: '{}' });
  expect(post.status).toBe(405);
  expect(post.headers.get('Allow')).toBe('GET, HEAD, OPTIONS');
});

test('the language of the reader decides the words', async () => {
  const german = await opened.get('/api/v1/vocabulary', { 'Accept-Language': 'de-CH, en;q=0.5' });
  expect((await german.json()).language).toBe('de');
  const asked = await opened.get('/api/v1/vocabulary?lang=fr', { 'Accept-Language': 'de' });
  expect((await asked.json()).language).toBe('fr');
});
