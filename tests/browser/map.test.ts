import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ensureBasemap } from '../../scripts/build-basemap.ts';
import { ensureWeb } from '../../scripts/build-web.ts';
import type { NetMap } from '../../web/map/net-map.ts';
import { startMapPage } from './map-page.ts';

const FLAGS =
  '--no-sandbox --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
const executablePath = process.env.NETFINDER_CHROMIUM ?? '/usr/bin/chromium';
const launch = (more: string[] = []) => chromium.launch({ executablePath, args: [...FLAGS.split(' '), ...more] });

const require = createRequire(import.meta.url);
const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

let site: Awaited<ReturnType<typeof startMapPage>>;
let browser: Browser;
let context: BrowserContext | undefined;

beforeAll(async () => {
  await ensureWeb();
  await ensureBasemap();
  site = await startMapPage();
  browser = await launch();
}, 120_000);

afterEach(async () => {
  await context?.close();
  context = undefined;
});

afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

type Options = Parameters<Browser['newContext']>[0] & { in?: Browser; path?: string };

/** Opens the page of results and notes everything that should not happen. */
async function open({ in: within = browser, path = '/search?near=Lyon', ...options }: Options = {}) {
  context = await within.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || /content security/i.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== site.origin && protocol !== 'data:') complaints.push(`asked ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(site.origin + path);
  return { page, complaints };
}

const outcome = (page: Page) => page.evaluate(() => (document.querySelector('net-map') as NetMap).ready);
const focusedName = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
const pinNames = (page: Page) =>
  page.locator('.net-pin').evaluateAll((pins) => pins.map((pin) => pin.getAttribute('aria-label')));

describe('the map beside the list', () => {
  it('names every pin, joins what overlaps, leaves out what has no place', async () => {
    const { page, complaints } = await open();
    expect(await outcome(page)).toBe('shown');
    expect(await pinNames(page)).toEqual([
      '3 results near Lyon: 1, 2, 3',
      '4. APTED, groupe de Grenoble, Grenoble, 94 km (town, not the address)',
      '5. Hôpitaux Universitaires de Genève, Geneva, 113 km',
      '6. Institut Paoli-Calmettes, Marseille, 278 km',
    ]);
    await expect.poll(() => page.getByRole('img', { name: 'Lyon: distances start here' }).count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('draws land and sea, lighter and darker with the system, without a reload', async () => {
    const { page, complaints } = await open({ colorScheme: 'light' });
    await outcome(page);
    const light = await waterAndLand(page);
    expect(light.land - light.water).toBeGreaterThan(15);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(async () => (await waterAndLand(page)).land).toBeLessThan(80);
    const dark = await waterAndLand(page);
    expect(dark.land - dark.water).toBeGreaterThan(15);
    expect(complaints).toEqual([]);
  });

  it('is one tab stop for all pins; arrows move, Enter opens, Escape returns, Tab leaves', async () => {
    const { page } = await open();
    await outcome(page);
    await page.locator('.maplibregl-canvas').focus();
    await page.keyboard.press('Tab');
    expect(await focusedName(page)).toBe('3 results near Lyon: 1, 2, 3');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await focusedName(page)).toMatch(/^5\. /);
    await page.keyboard.press('End');
    expect(await focusedName(page)).toMatch(/^6\. /);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Institut Paoli-Calmettes');
    await page.keyboard.press('Escape');
    expect(await page.locator('.net-popup').count()).toBe(0);
    expect(await focusedName(page)).toMatch(/^6\. /);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('CANVAS');
    let presses = 0;
    while (presses < 8 && !(await page.evaluate(() => document.activeElement?.textContent === 'The end'))) {
      await page.keyboard.press('Tab');
      presses++;
    }
    expect(presses).toBeLessThan(8);
  });

  it('pans to a pin out of sight when the arrow keys reach it', async () => {
    const { page } = await open();
    await outcome(page);
    await page.getByRole('button', { name: '3 results near Lyon' }).press('Enter');
    await page.getByRole('button', { name: 'Zoom in' }).isDisabled();
    await page.locator('.net-pin').first().focus();
    await page.keyboard.press('End');
    expect(await focusedName(page)).toMatch(/^6\. /);
    await expect.poll(() => page.locator('.net-pin').last().isVisible()).toBe(true);
    const inFrame = () =>
      page
        .locator('.net-pin')
        .last()
        .evaluate((pin) => {
          const frame = (document.querySelector('.net-map-frame') as HTMLElement).getBoundingClientRect();
          const box = pin.getBoundingClientRect();
          return (
            box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom
          );
        });
    await expect.poll(inFrame).toBe(true);
  });

  it('shows two listings at one address both', async () => {
    const { page } = await open();
    await outcome(page);
    await page.getByRole('button', { name: '3 results near Lyon' }).click();
    await expect.poll(() => page.getByRole('button', { name: 'Zoom in' }).isDisabled()).toBe(true);
    await page.locator('.net-pin[data-kind=cluster]').first().click();
    const names = await page.locator('.net-popup-name').allTextContents();
    expect(names).toContain('Hôpital Édouard-Herriot, Hospices Civils de Lyon');
    expect(names).toContain('Prof. Catherine Lombard-Bohas');
    const frame = await page.locator('.net-map-frame').boundingBox();
    const popup = await page.locator('.net-popup').boundingBox();
    expect(popup?.y).toBeGreaterThanOrEqual(frame?.y ?? 0);
    expect((popup?.y ?? 0) + (popup?.height ?? 0)).toBeLessThanOrEqual((frame?.y ?? 0) + (frame?.height ?? 0));
  });

  it('keeps list and map in step', async () => {
    const { page } = await open();
    await outcome(page);
    await page.locator('#result-5').hover();
    expect(await page.locator('.net-pin-lit').getAttribute('aria-label')).toMatch(/^5\. /);
    await page.locator('#result-2 a').focus();
    expect(await page.locator('.net-pin-lit').getAttribute('aria-label')).toBe('3 results near Lyon: 1, 2, 3');
    await page.getByRole('button', { name: /^6\. / }).focus();
    expect(await page.locator('#result-6').getAttribute('data-on-map')).toBe('');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Show in list' }).click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('/listings/listing-6');
  });

  it('offers the shown area only after the reader has moved the map', async () => {
    const { page } = await open({ path: '/search?near=Lyon&place=2996944&service=prrt&within=50&cursor=x' });
    await outcome(page);
    const button = page.getByRole('button', { name: 'Search this area' });
    expect(await button.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Zoom out' }).click();
    await button.click();
    await page.waitForURL(/bbox=/);
    const { searchParams } = new URL(page.url());
    expect([...searchParams.keys()].sort()).toEqual(['bbox', 'service']);
    expect(searchParams.get('bbox')).toMatch(/^-?\d+(\.\d{1,2})?(,-?\d+(\.\d{1,2})?){3}$/);
  });
});

describe('a center with its specialists', () => {
  /** One hospital with two specialists, and another one in the next town. */
  const features = (['center', 'specialist', 'specialist', 'center'] as const).map((kind, index) => ({
    type: 'Feature',
    id: `listing-${index + 1}`,
    geometry: { type: 'Point', coordinates: index < 3 ? [4.8811, 45.7442] : [5.7245, 45.1885] },
    properties: {
      ...{ id: `listing-${index + 1}`, kind, name: `Name ${index + 1}`, city: 'Lyon', number: index + 1 },
      ...{ precision: 'building', distanceKm: 2.4, url: `/listings/listing-${index + 1}`, isReferenceCenter: false },
      practicesAt: kind === 'specialist' ? 'listing-1' : null,
    },
  }));
  const withFeatures = async (options: Options = {}) => {
    const { page, complaints } = await open(options);
    await page.route('**/results.geojson', (route) => route.fulfill({ json: { type: 'FeatureCollection', features } }));
    await page.reload();
    return { page, complaints };
  };

  it('is one pin that lists them, with a way there that says it leaves the site', async () => {
    const { page, complaints } = await withFeatures();
    await outcome(page);
    expect(await pinNames(page)).toEqual([
      '1. Name 1, Lyon, 2.4 km; specialists here: 2, 3',
      '4. Name 4, Lyon, 2.4 km',
    ]);
    await page.locator('.net-pin').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.net-popup-name').allTextContents()).toEqual(['Name 1', 'Name 2', 'Name 3']);
    const route = page.getByRole('link', { name: 'Route (opens openstreetmap.org)' });
    expect(await route.getAttribute('href')).toBe('https://www.openstreetmap.org/directions?to=45.74420,4.88110');
    expect(complaints).toEqual([]);
  });

  it('stays chosen over a reload, and on a phone a button leads back to its card', async () => {
    const { page } = await withFeatures({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    const lit = () => page.locator('.net-pin-lit').getAttribute('aria-label');
    await page.locator('button[data-show-map]').tap();
    await outcome(page);
    await page.getByRole('button', { name: /^4\. / }).tap();
    await page.reload();
    await page.locator('button[data-show-map]').tap();
    await outcome(page);
    expect(await lit()).toMatch(/^4\. /);
    await page.getByRole('button', { name: 'Back to the list' }).tap();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('/listings/listing-4');
    expect(await page.locator('#result-4').getAttribute('data-on-map')).toBe('');
  });
});

describe('the map for everyone', () => {
  it.each(['light', 'dark'] as const)('has no serious axe finding, with a popup open, in %s', async (colorScheme) => {
    const { page } = await open({ colorScheme });
    await outcome(page);
    await page.getByRole('button', { name: /^5\. / }).click();
    // Through the debugger, as the page's policy lets no foreign script in.
    await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
    const findings = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run('section');
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
    });
    expect(findings).toEqual([]);
  });
});

describe('what a page pays', () => {
  it('keeps everything but the map library under 15 kB', async () => {
    const { manifest } = await ensureWeb();
    const script = readFileSync(`${DIST}web${manifest['main.ts']}`);
    expect(brotliCompressSync(script).length).toBeLessThan(15_000);
    expect(script.toString()).not.toMatch(/maplibregl-/);
  });
});

describe('where the map waits or gives way', () => {
  it('loads on a phone only when asked', async () => {
    const { page, complaints } = await open({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await page.waitForTimeout(1500);
    expect(await page.locator('canvas').count()).toBe(0);
    await page.locator('button[data-show-map]').tap();
    expect(await outcome(page)).toBe('shown');
    for (const box of await page
      .locator('.net-pin')
      .evaluateAll((pins) => pins.map((pin) => pin.getBoundingClientRect()))) {
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(complaints).toEqual([]);
  });

  it('never loads by itself on Save-Data', async () => {
    context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    await context.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true }),
    );
    const page = await context.newPage();
    await page.goto(`${site.origin}/search`);
    await page.waitForTimeout(1500);
    expect(await page.locator('canvas').count()).toBe(0);
    await page.locator('.net-map-show').click();
    expect(await outcome(page)).toBe('shown');
  });

  it('says one calm line without WebGL', async () => {
    const plain = await launch(['--disable-gpu', '--disable-software-rasterizer']);
    try {
      const { page, complaints } = await open({ in: plain });
      expect(await outcome(page)).toBe('failed');
      expect(await page.locator('net-map').textContent()).toBe(
        'The map cannot be shown on this device. The list has everything.',
      );
      expect(await page.locator('li[data-listing]').count()).toBe(7);
      expect(complaints.filter((complaint) => !/webgl/i.test(complaint))).toEqual([]);
    } finally {
      await plain.close();
    }
  });

  it('says the same line when the results cannot be read', async () => {
    context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await page.route('**/results.geojson', (route) => route.fulfill({ status: 503, body: 'no' }));
    await page.goto(`${site.origin}/search`);
    expect(await outcome(page)).toBe('failed');
    expect(await page.locator('net-map').textContent()).toMatch(/The list has everything/);
  });

  it('speaks the words that the page gives', async () => {
    const words = encodeURIComponent(`data-text='{"show":"Karte zeigen"}' data-words="/words"`);
    const { page } = await open({ path: `/search?attributes=${words}`, viewport: { width: 390, height: 844 } });
    await page.getByRole('button', { name: 'Karte zeigen' }).click();
    await outcome(page);
    expect((await pinNames(page))[0]).toBe('3 Treffer bei Lyon: 1, 2, 3');
    expect(await page.getByRole('button', { name: 'Näher' }).count()).toBe(1);
  });
});

/** Mean brightness of the sea off Marseille and of the land east of Clermont, from what is on the screen. */
async function waterAndLand(page: Page): Promise<{ water: number; land: number }> {
  const png = await page.locator('.net-map-frame').screenshot();
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const pen = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    pen.drawImage(picture, 0, 0);
    const brightness = (x: number, y: number) => {
      const [red = 0, green = 0, blue = 0] = pen.getImageData(x, y, 1, 1).data;
      return (red + green + blue) / 3;
    };
    return { water: brightness(230, picture.height - 50), land: brightness(235, 330) };
  }, png.toString('base64'));
}
