import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Opened, type Site, startSite } from './finder-site.ts';

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

describe('a patient from the first page to a center', () => {
  test('with the mouse, at 1280 px', () =>
    opened(WIDE, async (page) => {
      await page.goto('/');
      await page.getByLabel('Where are you?').click();
      await page.keyboard.type('Fribourg');
      await page.getByRole('button', { name: 'Find' }).click();
      await page.getByRole('link', { name: /Freiburg.*Germany/ }).click();
      await page.locator('.net-pin').first().waitFor();
      await page.locator('.filters').getByLabel(/^PRRT/).first().click();
      await page.getByRole('button', { name: /^Show .*result/ }).click();
      await page.waitForURL(/service=prrt/);
      const cards = page.locator('ol.cards > li');
      expect(await cards.count()).toBe(20);
      expect(await cards.filter({ hasText: 'Lists PRRT' }).count()).toBe(20);
      expect(await cards.first().locator('.where').textContent()).toMatch(/km from Freiburg.*straight line/);
      const name = await cards.first().getByRole('heading').textContent();
      await cards.first().getByRole('heading').getByRole('link').click();
      expect(await page.locator('h1').textContent()).toBe(name);
      expect(await page.locator('#sources').count()).toBe(1);
    }));

  test('with the keyboard only', () =>
    opened(WIDE, async (page) => {
      await page.goto('/');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toMatch(/^Skip/);
      await tabTo(page, (at) => at === '#near', 8);
      await page.keyboard.type('Fribourg');
      await page.keyboard.press('Enter');
      await page.waitForURL(/near=Fribourg/);
      await tabTo(page, (at) => /Fribourg.*Switzerland/.test(at), 12);
      await page.keyboard.press('Enter');
      await page.waitForURL(/place=/);
      // The choice leads to the results; the filters stand before them.
      await tabTo(page, (at) => at === '[service=prrt]', 60, 'Shift+Tab');
      await page.keyboard.press('Space');
      await tabTo(page, (at) => /^Show .*result/.test(at), 80);
      await page.keyboard.press('Enter');
      await page.waitForURL(/service=prrt/);
      // The address leads to the count of results, so the list is next: no walk through the filters again.
      expect(new URL(page.url()).hash).toBe('#results');
      const first = await page.locator('ol.cards > li h3').first().textContent();
      await tabTo(page, (at) => at === first, 8);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/listings\//);
      expect(await page.locator('h1').textContent()).toBe(first);
    }));
});

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

test('the first view of results on a phone stays small, and asks nobody else', () =>
  opened({ viewport: { width: 390, height: 844 } }, async (page) => {
    await page.goto('/search?near=Lyon&service=prrt', { waitUntil: 'networkidle' });
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
  }));

/** What has the focus: its id, name and value, or its words. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (at instanceof HTMLInputElement && at.type === 'checkbox') return `[${at.name}=${at.value}]`;
    if (at instanceof HTMLInputElement) return `#${at.id}`;
    return at?.textContent?.trim() ?? '';
  });

/** Presses Tab until the focus is where it should be; how often that took. */
async function tabTo(page: Page, isThere: (at: string) => boolean, most: number, key = 'Tab'): Promise<number> {
  const way: string[] = [];
  for (let presses = 1; presses <= most; presses++) {
    await page.keyboard.press(key);
    const at = await focused(page);
    if (isThere(at)) return presses;
    way.push(at.slice(0, 40));
  }
  throw new Error(`not reached in ${most} presses: ${way.join(' > ')}`);
}
