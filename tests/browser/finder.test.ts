import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Opened, type Site, startSite } from './finder-site.ts';
import { tabTo } from './keyboard.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.stop());

async function opened<Result>(
  options: Parameters<Site['open']>[0],
  use: (page: Page, opened: Opened) => Promise<Result>,
): Promise<Result> {
  const open = await site.open(options);
  try {
    const result = await use(open.page, open);
    expect(open.complaints).toEqual([]);
    return result;
  } finally {
    await open.context.close();
  }
}

const WIDE = { viewport: { width: 1280, height: 800 } };

test('the focus can leave every part of the results page', () =>
  opened(WIDE, async (page) => {
    await page.goto('/search?near=Lyon&service=prrt');
    await page.locator('.net-pin').first().waitFor();
    const presses = await tabTo(page, (at) => at === 'Get the data' || at === 'Privacy', 400);
    expect(presses).toBeLessThan(400);
  }));

test('on paper: list and phone numbers, no map, no forms', () =>
  opened(WIDE, async (page) => {
    await page.goto('/search?near=Lyon&service=prrt');
    await page.locator('.net-pin').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    const visible = (selector: string) => page.locator(selector).first().isVisible();
    expect(await visible('ol.cards > li h3')).toBe(true);
    expect(await visible('ol.cards a[href^="tel:"]')).toBe(true);
    expect(await visible('.age')).toBe(true);
    for (const hidden of ['net-map', '.map', '.find', '.filters', 'nav'])
      expect(await visible(hidden), hidden).toBe(false);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  }));

test.each(['en', 'de'])('the first view of results on a phone stays small in %s, and asks nobody else', (lang) =>
  opened({ viewport: { width: 390, height: 844 } }, async (page) => {
    await page.goto(`/search?near=Lyon&service=prrt&lang=${lang}`, { waitUntil: 'networkidle' });
    const sizes = await page.evaluate(() =>
      (performance.getEntries() as PerformanceResourceTiming[])
        .filter(({ entryType }) => entryType === 'navigation' || entryType === 'resource')
        .map(({ name, encodedBodySize }) => ({ path: new URL(name).pathname, bytes: encodedBodySize })),
    );
    const sum = (some: typeof sizes) => some.reduce((total, { bytes }) => total + bytes, 0);
    const html = sizes.filter(({ path }) => path === '/search' || path.endsWith('.css'));
    // The page, the common styles, its own and those for paper.
    expect(html).toHaveLength(4);
    expect(sum(html), JSON.stringify(sizes)).toBeLessThanOrEqual(14_336);
    expect(sum(sizes), JSON.stringify(sizes)).toBeLessThanOrEqual(100_000);
  }),
);
