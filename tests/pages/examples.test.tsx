import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../server/pages/examples/examples.ts';
import { type AppUnderTest, openApp } from '../app-under-test.ts';

let app: AppUnderTest;
beforeAll(() => {
  app = openApp();
});
afterAll(() => app.close());

describe('examples', () => {
  test.each(EXAMPLES.map(({ name }) => name))('%s is a page that search engines leave out', async (name) => {
    const answer = await app.get(`/examples/${name}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('X-Robots-Tag')).toBe('noindex');
    expect(await answer.text()).toContain('<h1');
  });

  test('have names of their own, all in the list', async () => {
    expect(new Set(EXAMPLES.map(({ name }) => name)).size).toBe(EXAMPLES.length);
    const list = await (await app.get('/examples')).text();
    for (const { name } of EXAMPLES) expect(list).toContain(`href="/examples/${name}"`);
    expect((await app.get('/examples/nothing')).status).toBe(404);
  });

  test('are linked from no page and no site map', async () => {
    for (const path of ['/', '/about', '/countries', '/sitemap.xml']) {
      expect(await (await app.get(path)).text()).not.toContain('/examples');
    }
  });

  test('do not age: another day gives the same page', async () => {
    const later = openApp({ services: { now: () => new Date('2031-05-01T12:00:00Z') } });
    for (const { name } of EXAMPLES) {
      const [today, then] = await Promise.all(
        [app, later].map(async (each) => (await each.get(`/examples/${name}`)).text()),
      );
      expect(then).toBe(today);
    }
    later.close();
  });
});
