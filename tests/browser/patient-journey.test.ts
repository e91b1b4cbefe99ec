import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, type Opened, overflow, type Site, startSite } from './finder-site.ts';
import { tabTo } from './keyboard.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.stop());

const WIDE = { viewport: { width: 1280, height: 800 } };
const NARROW = { javaScriptEnabled: false, viewport: { width: 320, height: 640 } };

const cards = (page: Page) => page.locator('ol.cards > li');
const headings = (page: Page) => cards(page).getByRole('heading').allTextContents();
const listed = (page: Page) => page.locator('.entries h2').allTextContents();
const title = (page: Page) => page.locator('h1').textContent();
const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY));
const sheets = async (page: Page) =>
  (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

/** The whole journey of the patient in product.md, once for each way of using the site. */
describe('a patient, from the first word to the paper', () => {
  test('with the mouse, at 1280 px: suggestions, two saved on the list, one sheet for each', async () => {
    const { page, context, complaints } = await site.open(WIDE);
    await page.goto('/');
    await page.getByLabel('Where are you?').pressSequentially('Fribourg');
    await page.getByRole('option', { name: /Fribourg.*Switzerland/ }).click();
    await page.getByLabel('A team for my diagnosis').click();
    await page.getByRole('button', { name: 'Find' }).click();
    await page.waitForURL(/kind=center.*place=\d+|place=\d+.*kind=center/);
    await tellsEnough(cards(page).first());

    await page.locator('.net-pin').first().waitFor();
    await page.locator('.filters').getByLabel(/^PRRT/).first().click();
    await page.getByRole('button', { name: /^Show \d+ result/ }).click();
    await page.waitForURL(/service=prrt/);
    expect(await cards(page).filter({ hasText: 'Lists PRRT' }).count()).toBe(20);

    const all = await headings(page);
    const sixth = cards(page).nth(5).getByRole('heading').getByRole('link');
    await sixth.scrollIntoViewIfNeeded();
    const position = await scrolled(page);
    expect(position).toBeGreaterThan(800);
    await sixth.click();
    await page.waitForURL(/\/listings\//);
    expect(await title(page)).toBe(all[5]);
    expect(await page.locator('#sources').count()).toBe(1);
    await page.goBack();
    await expect.poll(() => scrolled(page)).toBe(position);
    expect(await headings(page)).toEqual(all);

    for (const name of [all[5], all[6]]) await page.getByRole('button', { name: `Save ${name}`, exact: true }).click();
    await page.getByRole('link', { name: 'Saved (2)' }).click();
    expect(await listed(page)).toEqual([all[5], all[6]]);
    await sameElsewhere(page);
    expect(await sheets(page)).toBe(2);
    await page.getByRole('link', { name: 'Compare these 2' }).click();
    await comparesAndAsks(page, [all[5], all[6]]);
    await page.locator('.of-entry h3 a').first().click();
    await tellsWhatIsWrong(page);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('with the keyboard only and without WebGL: the place asked, one saved on the list, one on its page', async () => {
    const plain = await launchBrowser(['--disable-gpu', '--disable-software-rasterizer']);
    try {
      const { page, complaints } = await site.open(WIDE, plain);
      const go = (wanted: RegExp, most: number, key?: string) => tabTo(page, (at) => wanted.test(at), most, key);
      await page.goto('/');
      await go(/^Skip/, 1);
      await go(/^#near$/, 8);
      await page.keyboard.type('Fribourg');
      await go(/^#need$/, 4);
      await page.keyboard.press('ArrowDown');
      await go(/^Find$/, 6);
      await page.keyboard.press('Enter');
      await page.waitForURL(/near=Fribourg/);
      await go(/Fribourg.*Switzerland/, 4);
      await page.keyboard.press('Enter');
      await page.waitForURL(/place=/);
      expect(new URL(page.url()).searchParams.get('kind')).toBe('center');
      await expect.poll(() => page.locator('net-map').textContent()).toMatch(/cannot be shown on this device/);
      await tellsEnough(cards(page).first());

      // The choice leads to the results; the filters stand before them.
      await go(/^\[service=prrt\]$/, 60, 'Shift+Tab');
      await page.keyboard.press('Space');
      await go(/^Show .*result/, 80);
      await page.keyboard.press('Enter');
      await page.waitForURL(/service=prrt/);
      // The address leads to the count of results, so the list is next: no walk through the filters again.
      expect(new URL(page.url()).hash).toBe('#results');
      const all = await headings(page);
      expect(all).toHaveLength(20);
      const named = (name: string | undefined) => (at: string) => at === name;
      await tabTo(page, named(all[0]), 8);
      await tabTo(page, named(`Save ${all[0]}`), 1);
      await page.keyboard.press('Space');
      await tabTo(page, named(all[1]), 8);
      const position = await scrolled(page);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/listings\//);
      expect(await title(page)).toBe(all[1]);
      await tabTo(page, named(`Save ${all[1]}`), 20);
      await page.keyboard.press('Space');
      await page.goBack();
      await expect.poll(() => scrolled(page)).toBe(position);
      expect(await headings(page)).toEqual(all);
      await page.getByRole('button', { name: `Saved ${all[1]}`, exact: true, pressed: true }).waitFor();

      await go(/^Saved \(2\)$/, 4);
      await page.keyboard.press('Enter');
      await page.waitForURL(/shortlist/);
      expect(await listed(page)).toEqual(all.slice(0, 2));
      await go(/^Compare these 2/, 12);
      await page.keyboard.press('Enter');
      await page.waitForURL(/compare/);
      await tabTo(page, (at) => at === all[1], 12);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/listings\//);
      await tellsWhatIsWrong(page, async (link) => {
        const words = (await link.textContent()) ?? '';
        await tabTo(page, (at) => at === words.trim(), 120);
        await page.keyboard.press('Enter');
      });
      expect(complaints.filter((complaint) => !/webgl/i.test(complaint))).toEqual([]);
    } finally {
      await plain.close();
    }
  });

  test('without JavaScript, at 320 px: the place asked, a list made of addresses', async () => {
    const { page, context, complaints } = await site.open(NARROW);
    const fits = async () => expect(await overflow(page), page.url()).toBeLessThanOrEqual(0);
    const follow = async (link: Locator) => {
      await link.click();
      await fits();
    };
    await page.goto('/');
    await fits();
    await page.getByLabel('Where are you?').fill('Fribourg');
    await page.getByLabel('A team for my diagnosis').check();
    await follow(page.getByRole('button', { name: 'Find' }));
    await follow(page.getByRole('link', { name: /Fribourg.*Switzerland/ }));
    await tellsEnough(cards(page).first());
    await page.locator('.filters > summary').click();
    await page.locator('input[name=service][value=prrt]').check();
    await follow(page.getByRole('button', { name: 'Show results' }));
    expect(new URL(page.url()).searchParams.get('kind')).toBe('center');
    expect(await cards(page).filter({ hasText: 'Lists PRRT' }).count()).toBe(20);

    const all = await headings(page);
    const open = (index: number) => follow(cards(page).nth(index).getByRole('heading').getByRole('link'));
    await open(0);
    expect(new URL(page.url()).pathname).toMatch(/^\/listings\/ch-/);
    expect(await page.locator('.contact a').count()).toBeGreaterThan(0);
    const first = page.url();
    await page.goBack();
    expect(await headings(page)).toEqual(all);
    await open(1);
    expect(await page.locator('button:visible').count()).toBe(0);
    await follow(page.getByRole('link', { name: 'Add to a list' }));
    await page.getByText('Add another entry').click();
    await page.getByLabel('Address of its page').fill(first);
    await follow(page.getByRole('button', { name: 'Add', exact: true }));
    expect(await listed(page)).toEqual([all[1], all[0]]);
    expect(new URL(page.url()).search).toMatch(/^\?ids=[a-z0-9-]+,[a-z0-9-]+$/);
    await sameElsewhere(page);
    expect(await sheets(page)).toBe(2);
    await follow(page.getByRole('link', { name: 'Compare these 2' }));
    await page.getByText('The same for all').first().click();
    await fits();
    await comparesAndAsks(page, [all[1], all[0]]);
    await fits();
    await follow(page.locator('.of-entry h3 a').first());
    await tellsWhatIsWrong(page);
    await fits();
    expect(complaints).toEqual([]);
    await context.close();
  });
});

/** A card says how far and from where, why it is there, how to get in and how old it is. */
async function tellsEnough(card: Locator): Promise<void> {
  expect(await card.locator('.where').textContent()).toMatch(/km from Fribourg, straight line/);
  const words = (await card.textContent()) ?? '';
  expect(words).toMatch(/States:|Lists |ENETS/);
  expect(words).toMatch(/How to get in/);
  expect(await card.locator('.age').textContent()).toMatch(/collected|confirmed/i);
}

/** The address is all there is to share: in a browser that knows nothing it shows the same. */
async function sameElsewhere(page: Page): Promise<void> {
  const other: Opened = await site.open({ javaScriptEnabled: false });
  await other.page.goto(page.url());
  expect(await listed(other.page)).toEqual(await listed(page));
  await other.context.close();
}

async function comparesAndAsks(page: Page, names: (string | undefined)[]): Promise<void> {
  const columns = await page.locator('table.compare').first().locator('thead th a').allTextContents();
  expect(columns.map((name) => name.trim())).toEqual(names);
  await page.getByRole('link', { name: 'Questions to ask' }).click();
  await page.waitForURL(/questions/);
  expect(await page.locator('.of-entry h3').allTextContents()).toEqual(names);
}

/** The page of an entry offers a way to say that something is wrong, and it leads somewhere. */
async function tellsWhatIsWrong(page: Page, follow = (link: Locator) => link.click()): Promise<void> {
  const before = page.url();
  const link = page
    .getByRole('main')
    .getByRole('link', { name: /wrong|correct|report/i })
    .first();
  expect(await link.isVisible()).toBe(true);
  await follow(link);
  await page.waitForURL((url) => url.href !== before);
  expect(await page.getByText(/wrong|correct/i).count()).toBeGreaterThan(0);
}
