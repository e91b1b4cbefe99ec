import { expect, it } from 'vitest';
import { openApp } from '../app-under-test.ts';

it('a listing removed by another process is gone at once, without a failure', async () => {
  const { get, services, close } = openApp();
  const search = async () => {
    const answer = await get('/api/v1/search?near=Lyon&limit=3');
    return {
      status: answer.status,
      ids: ((await answer.json()) as { results: { id: string }[] }).results.map(({ id }) => id),
    };
  };
  const before = await search();
  const [first = ''] = before.ids;
  await services.engine.db.deleteFrom('listing').where('id', '=', first).execute();
  const after = await search();
  expect(after.status).toBe(200);
  expect(after.ids).toEqual(before.ids.slice(1));
  close();
});

it('the count beside "reference centers" is what the filter gives, for tumor sites too', async () => {
  const { get, close } = openApp();
  const site = 'site=adrenal-pheochromocytoma';
  const facets = (await (await get(`/api/v1/search?${site}`)).json()) as {
    facets: { reference: Record<string, number> };
  };
  const filtered = (await (await get(`/api/v1/search?${site}&reference=1`)).json()) as { total: number };
  expect(filtered.total).toBeGreaterThan(0);
  expect(facets.facets.reference).toEqual({ 1: filtered.total });
  close();
});

it('distances stay when the order is by name', async () => {
  const { get, close } = openApp();
  const answer = (await (await get('/api/v1/search?near=Lyon&sort=name&kind=center&limit=5')).json()) as {
    results: { distanceKm: number | null }[];
  };
  expect(answer.results.every(({ distanceKm }) => distanceKm !== null)).toBe(true);
  close();
});

it.each(['country=ZZ', 'country=xq', 'language=zz', 'lat=0x10&lon=1', 'lat=1e1&lon=1'])(
  '%s is refused',
  async (query) => {
    const { get, close } = openApp();
    expect((await get(`/api/v1/search?${query}`)).status).toBe(400);
    close();
  },
);

it('a 304 can be read from another origin', async () => {
  const { get, close } = openApp();
  const first = await get('/api/v1/vocabulary', { Origin: 'https://example.org' });
  const again = await get('/api/v1/vocabulary', { 'If-None-Match': first.headers.get('ETag') ?? '' });
  expect(again.status).toBe(304);
  expect(again.headers.get('Access-Control-Allow-Origin')).toBe('*');
  expect(again.headers.get('Cache-Control')).toContain('private');
  close();
});

it('every page of the sitemap exists', async () => {
  const { get, close } = openApp();
  const sitemap = await (await get('/sitemap.xml')).text();
  const paths = [...sitemap.matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map(([, path]) => path ?? '');
  const pages = paths.filter((path) => !path.startsWith('/listings/'));
  expect(paths.length - pages.length).toBe(798);
  for (const path of pages) expect((await get(path)).status, path).toBe(200);
  close();
});
