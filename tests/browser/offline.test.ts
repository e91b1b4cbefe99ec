import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TEST_DIRECTORY } from '../directory-database.ts';
import { type ChangingServer, startChangingServer } from './changing-server.ts';
import { axeFindings, type Opened, type Site, startSite } from './finder-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'netfinder-offline-'));
const directory = join(folder, 'directory.sqlite');
const PATIENCE = { timeout: 15_000 };
const SEARCH = '/search?near=Lyon&service=prrt';
const [VISITED, SAVED, REMOVED] = ['ch-basel-usb', 'ch-lausanne-chuv', 'ch-bern-inselspital'];

let site: Site;
let server: ChangingServer;
beforeAll(async () => {
  cpSync(TEST_DIRECTORY, directory);
  site = await startSite({ NETFINDER_DATABASE: directory });
  server = await startChangingServer(site.origin);
});
afterAll(async () => {
  await server?.stop();
  await site?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function opened(use: (page: Page, opened: Opened) => Promise<void>, locale = 'en-US'): Promise<void> {
  server.build(1);
  server.delay(0);
  const open = await site.open({ baseURL: server.origin, locale, viewport: { width: 390, height: 844 } });
  try {
    await use(open.page, open);
  } finally {
    await open.context.close();
  }
}

const keptPaths = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const requests = await (await caches.open('netfinder-pages')).keys();
    return requests.map(({ url }) => new URL(url).pathname + new URL(url).search).sort();
  });
const keptFiles = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await (await caches.open('netfinder-files')).keys()).map(({ url }) => url));
/** Waits until a copy of this path is on the device. */
const untilKept = (page: Page, path: string) => expect.poll(() => keptPaths(page), PATIENCE).toContain(path);
const notice = (page: Page) => page.locator('#offline').textContent();
const today = (locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date());

test('the last search, a visited and a saved entry are readable offline, marked with their day', () =>
  opened(async (page, { context }) => {
    // The first page comes without the worker, and is kept all the same.
    await page.goto(SEARCH);
    await untilKept(page, SEARCH);
    const names = await page.locator('ol.cards h3').allTextContents();
    expect(names.length).toBeGreaterThan(5);
    await page.evaluate((id) => {
      localStorage.setItem('netfinder.saved', JSON.stringify([id]));
      dispatchEvent(new Event('netfinder:saved'));
    }, SAVED);
    await untilKept(page, `/listings/${SAVED}`);
    await page.goto(`/listings/${VISITED}`);
    await untilKept(page, `/listings/${VISITED}`);
    await page.goto('/about');

    await context.setOffline(true);
    await page.goto(SEARCH);
    expect(await notice(page)).toContain(`You are offline. Kept on this device on ${today('en-US')}.`);
    expect(await page.locator('ol.cards h3').allTextContents()).toEqual(names);
    for (const id of [VISITED, SAVED]) {
      await page.goto(`/listings/${id}`);
      expect(await notice(page)).toContain(`Kept on this device on ${today('en-US')}.`);
      expect(await page.locator('#sources').count()).toBe(1);
      expect(await loadedStyles(page)).toEqual({ named: 3, loaded: 3 });
    }

    const answer = await page.goto('/countries/ch');
    expect(answer?.status()).toBe(503);
    expect(await notice(page)).toContain('is not kept on this device');
    const links = await page.locator('#kept a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links[0]).toBe(SEARCH);
    const lists = [`/questions?ids=${SAVED}`, `/shortlist?ids=${SAVED}`];
    expect([...links].sort()).toEqual([`/listings/${VISITED}`, `/listings/${SAVED}`, SEARCH, ...lists].sort());
    expect(await axeFindings(page)).toEqual([]);
    await page.locator('#kept a').first().click();
    expect(await page.locator('ol.cards h3').allTextContents()).toEqual(names);

    await context.setOffline(false);
    await page.getByRole('link', { name: 'Try again' }).click();
    await page.waitForFunction(() => document.querySelector('#offline') === null);
    expect(new URL(page.url()).search).toBe('?near=Lyon&service=prrt');
  }));

test('only the last search is kept, and nothing that is not on the list', () =>
  opened(async (page) => {
    await page.goto('/offline');
    await untilKept(page, '/offline');
    for (const path of ['/search?near=Paris', '/countries/ch', '/privacy', '/', SEARCH]) await page.goto(path);
    await untilKept(page, SEARCH);
    expect(await keptPaths(page)).toEqual(['/offline', SEARCH]);
  }));

test('in German, the mark and the offline page speak German', () =>
  opened(async (page, { context }) => {
    await page.goto(`/listings/${VISITED}`);
    await untilKept(page, `/listings/${VISITED}`);
    await context.setOffline(true);
    await page.goto(`/listings/${VISITED}`);
    expect(await notice(page)).toContain(`Sie sind offline. Auf diesem Gerät behalten am ${today('de')}.`);
    await page.goto('/countries');
    expect(await page.locator('h1').textContent()).toBe('Ohne Verbindung lesen');
  }, 'de-DE'));

test('on a slow connection the copy is shown and says so; with a good one the page itself', () =>
  opened(async (page) => {
    await page.goto(`/listings/${VISITED}`);
    await untilKept(page, `/listings/${VISITED}`);
    server.delay(6000);
    await page.goto(`/listings/${VISITED}`);
    expect(await notice(page)).toContain('The connection is slow.');
    server.delay(0);
    await page.goto(`/listings/${VISITED}`);
    expect(await page.locator('#offline').count()).toBe(0);
  }));

test('after a new build, a page is wholly of one build, online and offline', () =>
  opened(async (page, { context }) => {
    await page.goto(`/listings/${VISITED}`);
    await untilKept(page, `/listings/${VISITED}`);
    server.build(2);
    await page.goto(`/listings/${SAVED}`);
    await untilKept(page, `/listings/${SAVED}`);
    expect(await buildsOf(page)).toEqual(['2', '-build2']);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());

    await context.setOffline(true);
    // What the browser itself remembers of the files must not hide that a copy lacks one.
    await (await context.newCDPSession(page)).send('Network.clearBrowserCache');
    await page.goto(`/listings/${VISITED}`);
    expect(await notice(page)).toContain('You are offline.');
    expect(await loadedStyles(page)).toEqual({ named: 3, loaded: 3 });
    expect(await buildsOf(page)).toEqual(['', '']);
    await page.goto(`/listings/${SAVED}`);
    expect(await loadedStyles(page)).toEqual({ named: 3, loaded: 3 });
    expect(await buildsOf(page)).toEqual(['2', '-build2']);

    // With the last copy of the old build go its files.
    await context.setOffline(false);
    await page.goto(`/listings/${VISITED}`);
    await page.goto('/offline');
    await expect.poll(() => keptFiles(page), PATIENCE).not.toContainEqual(expect.not.stringContaining('-build2.'));
    expect((await keptFiles(page)).length).toBeGreaterThan(3);
  }));

test('a removed entry leaves the device at once, and every copy that speaks of it', () =>
  opened(async (page, { context }) => {
    await page.goto('/search?country=CH&kind=center&limit=50');
    expect(await page.locator(`[data-listing=${REMOVED}]`).count()).toBe(1);
    await page.goto(`/listings/${REMOVED}`);
    await untilKept(page, `/listings/${REMOVED}`);
    await page.goto(`/listings/${VISITED}`);
    await untilKept(page, `/listings/${VISITED}`);
    remove(REMOVED);
    expect((await page.goto(`/listings/${REMOVED}`))?.status()).toBe(410);
    await expect.poll(() => keptPaths(page), PATIENCE).toEqual(['/offline', `/listings/${VISITED}`].sort());
    await context.setOffline(true);
    expect((await page.goto(`/listings/${REMOVED}`))?.status()).toBe(503);
    expect((await page.goto(`/listings/${VISITED}`))?.status()).toBe(200);
  }));

test('the privacy page deletes everything', () =>
  opened(async (page, { context }) => {
    await page.goto(`/listings/${VISITED}`);
    await untilKept(page, `/listings/${VISITED}`);
    await page.evaluate((id) => localStorage.setItem('netfinder.saved', JSON.stringify([id])), SAVED);
    await page.goto('/privacy#device');
    await page.getByRole('button', { name: 'Delete what this device keeps' }).click();
    await page.getByText('Deleted. This device now keeps').waitFor();
    const left = await page.evaluate(async () => ({
      caches: await caches.keys(),
      notes: Object.keys(localStorage),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    expect(left).toEqual({ caches: [], notes: [], workers: 0 });
    // What the worker had under way comes to nothing.
    await page.waitForTimeout(1500);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    await context.setOffline(true);
    await expect(page.goto(`/listings/${VISITED}`)).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/);
    // Used again, the site keeps again, as the page says.
    await context.setOffline(false);
    await page.goto(`/listings/${VISITED}`);
    await untilKept(page, `/listings/${VISITED}`);
  }));

/** As the directory does it: the row goes, a tombstone stays, the version moves. */
function remove(id: string): void {
  const database = new Database(directory);
  database.prepare('DELETE FROM listing WHERE id = ?').run(id);
  database
    .prepare(
      'INSERT INTO tombstone (id, removed_on, changed_in) VALUES (?, ?, (SELECT version + 1 FROM directory_version))',
    )
    .run(id, '2026-11-24');
  database.prepare('UPDATE directory_version SET version = version + 1').run();
  database.close();
}

/** How many style sheets the page names for the screen and paper, and how many of them came. */
const loadedStyles = (page: Page) =>
  page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
    return { named: links.length, loaded: links.filter(({ sheet }) => (sheet?.cssRules.length ?? 0) > 0).length };
  });

/** The build that the styles say, and the one that the names in the page say. */
const buildsOf = (page: Page) =>
  page.evaluate(() => [
    getComputedStyle(document.documentElement).getPropertyValue('--build'),
    /(-build\d)?\.css/.exec(document.querySelector<HTMLLinkElement>('link[rel=stylesheet]')?.href ?? '')?.[1] ?? '',
  ]);
