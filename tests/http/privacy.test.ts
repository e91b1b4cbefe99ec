import { afterAll, expect, test } from 'vitest';
import type { Engine } from '../../server/database/engine.ts';
import { openApp } from '../app-under-test.ts';

const opened = openApp();
afterAll(() => opened.close());

test('the log names routes, never what was asked', async () => {
  await opened.get('/api/v1/search?near=Scobey&q=secretword&lat=1');
  await opened.get('/api/v1/search?near=Scobey&q=secretword');
  await opened.get('/api/v1/listings/secret-listing');
  await opened.get('/somewhere/secret-page?near=Scobey');
  await opened.get('/search?near=Scobey');
  expect(opened.log.length).toBe(5);
  const written = JSON.stringify(opened.log);
  for (const word of ['Scobey', 'secret', '?', '127.0.0.1']) expect(written).not.toContain(word);
  expect(opened.log[1]?.fields).toMatchObject({ method: 'GET', route: '/api/v1/search', status: 200 });
  expect(opened.log[2]?.fields).toMatchObject({ route: '/api/v1/listings/:id', status: 404 });
});

test('the text of an unknown error leaves the process neither in the answer nor in the log', async () => {
  const broken = { db: null, batch: async () => {} } as unknown as Engine;
  const failing = openApp({
    services: {
      engine: broken,
      index: { current: () => Promise.reject(new Error('secretword in /srv/private')) },
    },
  });
  for (const path of ['/api/v1/search', '/']) {
    const answer = await failing.get(path);
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toMatch(/secretword|private/);
  }
  expect(JSON.stringify(failing.log)).not.toContain('secretword');
  expect(failing.log.some((line) => line.level === 'error')).toBe(true);
  failing.close();
});

test('every answer carries the security headers', async () => {
  for (const path of ['/', '/search', '/nowhere', '/api/v1/search', '/api/v1/nowhere', '/healthz', '/api/docs']) {
    const { headers } = await opened.get(path);
    expect(headers.get('Content-Security-Policy'), path).toContain("default-src 'none'");
    expect(headers.get('Content-Security-Policy'), path).not.toContain('unsafe');
    expect(headers.get('Referrer-Policy'), path).toBe('no-referrer');
    expect(headers.get('X-Content-Type-Options'), path).toBe('nosniff');
    expect(headers.get('Permissions-Policy'), path).toContain('geolocation=(self)');
    expect(headers.has('Set-Cookie'), path).toBe(false);
  }
});
