import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { measurePage } from '../../scripts/bench/measure-page.ts';
import { type Site, startSite } from './finder-site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.stop());

const LISTING = '/listings/ch-lausanne-chuv';

/** The exact budgets; those in milliseconds are for `npm run bench`. */
describe('on a phone, before anything is pressed', () => {
  test.each(['/', '/search?near=Lyon&service=prrt', '/countries/ch', LISTING])(
    '%s: nothing moves, few scripts, no map, nobody else asked',
    async (path) => {
      const { cls, bytes, map, foreign } = await measurePage(site.browser, site.origin + path, { width: 390 });
      expect(cls).toBe(0);
      expect(bytes.Script).toBeGreaterThan(0);
      expect(bytes.Script).toBeLessThanOrEqual(15_000);
      expect(map).toEqual([]);
      expect(foreign).toEqual([]);
    },
  );
});

test('the map comes by itself on a wide screen, and never where the reader saves data', async () => {
  const address = site.origin + LISTING;
  expect((await measurePage(site.browser, address, { width: 1280 })).map).not.toEqual([]);
  expect((await measurePage(site.browser, address, { width: 1280, saveData: true })).map).toEqual([]);
});

test('where the reader saves data, saved entries are not fetched ahead', async () => {
  for (const [saveData, most] of [
    [true, 0],
    [false, 1],
  ] as const) {
    const { page, context } = await site.open();
    const session = await context.newCDPSession(page);
    if (saveData) await session.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true });
    await page.goto('/about');
    await page.evaluate(() => localStorage.setItem('netfinder.saved', '["ch-basel-usb"]'));
    await page.goto(LISTING);
    const paths = () =>
      page.evaluate(async () =>
        (await (await caches.open('netfinder-pages')).keys()).map(({ url }) => new URL(url).pathname),
      );
    await expect.poll(paths, { timeout: 15_000 }).toContain(LISTING);
    // The worker takes news in order: once this second page is kept, the first one's news has been followed.
    await page.goto('/listings/ch-bern-inselspital');
    await expect.poll(paths, { timeout: 15_000 }).toContain('/listings/ch-bern-inselspital');
    if (most > 0) await expect.poll(paths, { timeout: 15_000 }).toContain('/listings/ch-basel-usb');
    else expect(await paths()).not.toContain('/listings/ch-basel-usb');
    await context.close();
  }
});

test('the data block for search engines is read, and the content policy has nothing against it', async () => {
  const { page, context, complaints } = await site.open();
  await page.goto(LISTING);
  const facts = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(facts ?? '')).toMatchObject({ '@type': 'MedicalClinic' });
  expect(complaints).toEqual([]);
  await context.close();
});
