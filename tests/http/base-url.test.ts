import { afterAll, expect, test } from 'vitest';
import { openApp } from '../app-under-test.ts';

const plain = openApp();
const configured = openApp({ environment: { NETFINDER_BASE_URL: 'https://finder.example/' } });
afterAll(() => {
  plain.close();
  configured.close();
});

const sitemapLine = async (from: typeof plain, host: string) =>
  (await (await from.get('/robots.txt', { Host: host })).text()).match(/Sitemap: (.*)\/sitemap\.xml/)?.[1];

test.each([
  ['localhost:8787', 'http://localhost:8787'],
  ['127.0.0.1:8787', 'http://127.0.0.1:8787'],
  ['[::1]:8787', 'http://[::1]:8787'],
  ['localhost:1', 'http://localhost:8787'],
  ['evil.example:8787', 'http://localhost:8787'],
  ['localhost:8787.evil.example', 'http://localhost:8787'],
])('without a configured address a Host of %s gives %s', async (host, base) => {
  expect(await sitemapLine(plain, host)).toBe(base);
});

test('a configured address is never replaced', async () => {
  expect(await sitemapLine(configured, 'localhost:8787')).toBe('https://finder.example');
});

test('HSTS is sent behind TLS only', async () => {
  expect((await configured.get('/robots.txt')).headers.get('Strict-Transport-Security')).toContain('max-age');
  expect((await plain.get('/robots.txt')).headers.has('Strict-Transport-Security')).toBe(false);
});
