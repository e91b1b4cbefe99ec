import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, type Opened, overflow, type Site, startSite } from './finder-site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.stop());

describe('without JavaScript, at 320 px', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await site.open({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
  });
  afterAll(() => opened?.context.close());

  test('a patient finds, chooses the town, asks for PRRT and opens a center', async () => {
    const { page, complaints } = opened;
    const fits = async () => expect(await overflow(page), page.url()).toBeLessThanOrEqual(0);
    await page.goto('/');
    await fits();
    await page.getByLabel('Where are you?').fill('Fribourg');
    await page.getByRole('button', { name: 'Find' }).click();
    await fits();
    await page.getByRole('link', { name: /Fribourg.*Switzerland/ }).click();
    await fits();
    expect(await page.locator('ol.cards [data-listing]').count()).toBe(20);
    await page.locator('.filters > summary').click();
    await page.locator('input[name=service][value=prrt]').check();
    await page.getByRole('button', { name: 'Show results' }).click();
    await fits();
    const url = new URL(page.url());
    expect(url.searchParams.get('service')).toBe('prrt');
    expect(await page.locator('ol.cards > li', { hasText: 'Lists PRRT' }).count()).toBe(20);
    await page.locator('ol.cards > li').first().getByRole('heading').getByRole('link').click();
    await fits();
    expect(new URL(page.url()).pathname).toMatch(/^\/listings\/ch-/);
    expect(await page.locator('a[href^="tel:"], .contact a').count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });

  test.each([
    '/search?near=qwxyzzt',
    '/search?near=Lyon&within=abc',
    '/search?near=10117',
    '/listings/it-rozzano-humanitas',
    '/countries',
    '/countries/us',
    '/about',
    '/privacy',
    '/accessibility',
    '/data',
    '/nothing',
  ])('%s does not scroll sideways', async (path) => {
    await opened.page.goto(path);
    expect(await overflow(opened.page)).toBeLessThanOrEqual(0);
  });
});

test('without WebGL the list is whole and one line says why there is no map', async () => {
  const plain = await launchBrowser(['--disable-gpu', '--disable-software-rasterizer']);
  try {
    const { page, complaints } = await site.open({ viewport: { width: 1280, height: 800 } }, plain);
    await page.goto('/search?near=Lyon&service=prrt');
    await expect.poll(() => page.locator('net-map').textContent()).toMatch(/cannot be shown on this device/);
    expect(await page.locator('ol.cards > li').count()).toBe(20);
    expect(complaints.filter((complaint) => !/webgl/i.test(complaint))).toEqual([]);
  } finally {
    await plain.close();
  }
});
