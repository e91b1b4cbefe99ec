import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings, type Opened, overflow, type Site, startSite } from './finder-site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.stop());

async function opened(options: Parameters<Site['open']>[0], use: (page: Page, open: Opened) => Promise<void>) {
  const open = await site.open(options);
  try {
    await use(open.page, open);
    expect(open.complaints).toEqual([]);
  } finally {
    await open.context.close();
  }
}

const PHONE = { viewport: { width: 390, height: 844 } };
const SEARCH = '/search?near=Lyon&service=prrt';
const LIST = '/shortlist?ids=fr-marseille-ipc,de-berlin-charite,gb-neuroendocrine-cancer-uk';

const names = (page: Page) => page.locator('.entries h2').allTextContents();
const headerLink = (page: Page) => page.getByRole('banner').getByRole('link', { name: /^Saved \(/ });
/** The button of the page's own entry; the groups below have theirs. */
const saveHere = (page: Page) => page.locator('[data-save]').getByRole('button');
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

test('save two on the results, open the list, compare, remove, reload', () =>
  opened(PHONE, async (page) => {
    await page.goto(SEARCH);
    const cards = page.locator('ol.cards > li');
    const heading = (index: number) => cards.nth(index).getByRole('heading').textContent();
    const [first, third] = [await heading(0), await heading(2)];
    expect(await headerLink(page).count()).toBe(0);
    for (const [name, count] of [
      [first, 1],
      [third, 2],
    ] as const) {
      const button = page.getByRole('button', { name: `Save ${name}`, exact: true, pressed: false });
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      await button.click();
      await page.getByRole('button', { name: `Saved ${name}`, exact: true, pressed: true }).waitFor();
      await page
        .getByRole('status')
        .filter({ hasText: `Saved: ${count}` })
        .waitFor({ state: 'attached' });
    }
    await page.reload();
    expect(await headerLink(page).textContent()).toBe('Saved (2)');
    await headerLink(page).click();
    expect(await names(page)).toEqual([first, third]);
    expect(await page.getByRole('button', { name: 'Save these on this device' }).isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Compare these 2' }).click();
    const cells = page.getByRole('rowheader', { name: 'PRRT' }).or(page.getByRole('rowheader', { name: 'Place' }));
    expect(await cells.count()).toBeGreaterThan(0);
    await page.goBack();
    await page.getByRole('link', { name: `Remove ${first}` }).click();
    await expect.poll(() => names(page)).toEqual([third]);
    expect(await headerLink(page).textContent()).toBe('Saved (1)');
    await page.reload();
    expect(await headerLink(page).textContent()).toBe('Saved (1)');
    // What the back button does to a page that was kept in memory while another changed the list.
    await page.evaluate(() => {
      localStorage.clear();
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    expect(await headerLink(page).count()).toBe(0);
  }));

test('a list from elsewhere shows the same, is saved on a press only, and drops nothing', () =>
  opened(PHONE, async (page, { context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(LIST);
    const shown = await names(page);
    await page.getByText('Share', { exact: true }).click();
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByText('Copied.').first().waitFor();
    const address = await page.evaluate(() => navigator.clipboard.readText());
    await opened(PHONE, async (other) => {
      await other.goto('/listings/it-rozzano-humanitas');
      await saveHere(other).click();
      await other.goto(address);
      expect(await names(other)).toEqual(shown);
      await other
        .getByRole('link', { name: /^Remove / })
        .first()
        .click();
      await expect.poll(async () => (await names(other)).length).toBe(2);
      // Changing someone else's list changes nothing that was saved here.
      expect(await headerLink(other).textContent()).toBe('Saved (1)');
      await other.goto(address);
      await other.getByRole('button', { name: 'Save these on this device' }).click();
      expect(await headerLink(other).textContent()).toBe('Saved (4)');
      await headerLink(other).click();
      expect((await names(other)).length).toBe(4);
    });
  }));

test('a full list and a browser that keeps nothing say so', () =>
  opened(PHONE, async (page) => {
    const ids = JSON.stringify(Array.from({ length: 30 }, (_, index) => `x-${index}`));
    await page.goto('/listings/fr-marseille-ipc');
    await page.evaluate((held) => localStorage.setItem('netfinder.saved', held), ids);
    await page.reload();
    await saveHere(page).click();
    await page.getByText('Your list is full: 30 entries.').first().waitFor();
    await page.evaluate(() => {
      localStorage.clear();
      Storage.prototype.setItem = () => {
        throw new DOMException('no', 'QuotaExceededError');
      };
    });
    await saveHere(page).click();
    await page.getByText('This browser keeps nothing.').first().waitFor();
    expect(await saveHere(page).getAttribute('aria-pressed')).toBe('false');
  }));

test('on paper: one sheet for each entry, or all together, with phone, address, sources and date', () =>
  opened({ viewport: { width: 1280, height: 800 } }, async (page) => {
    await page.goto(LIST);
    const sheets = async (format: 'A4' | 'Letter') =>
      pagesOf(await page.pdf({ format, margin: { top: '15mm', bottom: '15mm' } }));
    expect(await sheets('A4')).toBe(3);
    expect(await sheets('Letter')).toBe(3);
    await page.getByText('Print', { exact: true }).first().click();
    await page.getByLabel('All together').check();
    expect(await sheets('A4')).toBeLessThan(3);
    await page.emulateMedia({ media: 'print' });
    const entry = page.locator('.entry').first();
    const text = await entry.textContent();
    for (const part of ['+33 491 223 700', '232 Boulevard Sainte Marguerite', 'How to get in', 'Sources:', 'undated']) {
      expect(text).toContain(part);
    }
    expect(await page.getByText('As on ').first().isVisible()).toBe(true);
    for (const hidden of ['.tools', '.do', '.saved', '.foreign']) {
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
    }
  }));

test('without JavaScript, at 320 px: add, remove, compare and ask by address alone', () =>
  opened({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } }, async (page) => {
    await page.goto('/listings/fr-marseille-ipc');
    expect(await page.locator('button:visible').count()).toBe(0);
    await page.getByRole('link', { name: 'Add to a list' }).click();
    expect(await names(page)).toEqual(['IPC NET Center, Institut Paoli-Calmettes']);
    await page.goto(LIST);
    expect(await page.locator('button:visible').count()).toBe(0);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page
      .getByRole('link', { name: /^Remove / })
      .first()
      .click();
    expect((await names(page)).length).toBe(2);
    await page.getByRole('link', { name: 'Compare these 2' }).click();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.getByText('The same for all').first().click();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.getByRole('link', { name: 'Questions to ask' }).click();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await page.locator('.of-entry').count()).toBe(2);
  }));

describe('no serious axe finding at 1280 px with every part unfolded', () => {
  test.each([
    ['a list', LIST],
    ['a list too long to compare', `${LIST},it-rozzano-humanitas,fr-marseille-patricia-niccoli`],
    ['a comparison', `${LIST.replace('shortlist', 'compare')}&place=2996944`],
    ['questions', LIST.replace('shortlist', 'questions')],
    ['an entry', '/listings/fr-marseille-ipc'],
  ])('%s', (_, path) =>
    opened({ viewport: { width: 1280, height: 800 } }, async (page) => {
      await page.goto(path);
      await page.evaluate(() => {
        for (const part of document.querySelectorAll('details')) part.open = true;
      });
      expect(await axeFindings(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axeFindings(page, ['color-contrast', 'link-in-text-block']), 'dark').toEqual([]);
    }),
  );
});
