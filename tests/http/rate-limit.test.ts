import { expect, test } from 'vitest';
import { openApp } from '../app-under-test.ts';

const refuse = async () => ({ allowed: false as const, retryAfter: 7 });

test('too many requests: 429 with a problem document, and when to come back', async () => {
  const opened = openApp({ services: { limit: refuse } });
  const answer = await opened.get('/api/v1/search');
  expect(answer.status).toBe(429);
  expect(answer.headers.get('Retry-After')).toBe('7');
  expect(answer.headers.get('Content-Type')).toContain('application/problem+json');
  expect((await opened.get('/')).status).toBe(429);
  expect((await opened.get('/healthz')).status).toBe(200);
  opened.close();
});

test('limits can be off, and count clients apart', async () => {
  const keys: string[] = [];
  const limit = async (key: string) => {
    keys.push(key);
    return { allowed: true as const };
  };
  const counting = openApp({ services: { limit }, environment: { NETFINDER_TRUSTED_PROXIES: '10.0.0.1' } });
  const ask = (clientAddress: string, headers = {}) =>
    counting.app.request('/robots.txt', { headers }, { clientAddress });
  await ask('203.0.113.1', { 'X-Forwarded-For': '198.51.100.1' });
  await ask('10.0.0.1', { 'X-Forwarded-For': '198.51.100.1' });
  expect(keys).toEqual(['203.0.113.1', '198.51.100.1']);
  counting.close();

  const open = openApp({ services: { limit: refuse }, environment: { NETFINDER_RATE_LIMITS: 'off' } });
  expect((await open.get('/robots.txt')).status).toBe(200);
  open.close();
});
