import { afterAll, expect, test } from 'vitest';
import { openApp } from '../app-under-test.ts';

const opened = openApp();
afterAll(() => opened.close());

const PATH = '/api/v1/search?kind=center&limit=2';
const etagOf = async (path: string, headers: Record<string, string> = {}) =>
  (await opened.get(path, headers)).headers.get('ETag') ?? '';

test('an unchanged answer is 304 with the same ETag and no body', async () => {
  const etag = await etagOf(PATH);
  expect(etag).toMatch(/^W\/"[a-z0-9]+"$/);
  const again = await opened.get(PATH, { 'If-None-Match': `"other", ${etag}` });
  expect(again.status).toBe(304);
  expect(again.headers.get('ETag')).toBe(etag);
  expect(await again.text()).toBe('');
});

test('the ETag follows language, query and directory, not the order of parameters', async () => {
  const etag = await etagOf(PATH);
  expect(await etagOf('/api/v1/search?limit=2&kind=center&near=')).toBe(etag);
  expect(await etagOf(PATH, { 'Accept-Language': 'fr' })).not.toBe(etag);
  expect(await etagOf('/api/v1/search?kind=specialist&limit=2')).not.toBe(etag);
  const changed = openApp();
  await changed.services.engine.batch([
    changed.services.engine.db.updateTable('directory_version').set({ version: 999 }).compile(),
  ]);
  expect((await changed.get(PATH)).headers.get('ETag')).not.toBe(etag);
  changed.close();
});

test('languages are named in Vary; failures carry no ETag', async () => {
  const good = await opened.get(PATH);
  expect(good.headers.get('Vary')).toContain('Accept-Language');
  expect(good.headers.get('Cache-Control')).toBe('private, no-cache');
  const bad = await opened.get('/api/v1/search?kind=nonsense');
  expect(bad.headers.has('ETag')).toBe(false);
  // Browsers keep a 410 or 308 for ever where nothing is said.
  expect(bad.headers.get('Cache-Control')).toBe('private, no-cache');
});

test('HEAD answers like GET without a body', async () => {
  const head = await opened.app.request(PATH, { method: 'HEAD' });
  expect(head.status).toBe(200);
  expect(head.headers.get('ETag')).toBe(await etagOf(PATH));
  expect(await head.text()).toBe('');
});
