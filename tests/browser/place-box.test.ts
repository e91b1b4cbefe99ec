import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings, type Opened, overflow, type Site, startSite } from './finder-site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.stop());

async function opened(
  options: Parameters<Site['open']>[0],
  use: (page: Page, asked: string[], opened: Opened) => Promise<void>,
): Promise<void> {
  const open = await site.open(options);
  const asked: string[] = [];
  open.context.on('request', (request) => asked.push(request.url()));
  try {
    await use(open.page, asked, open);
    expect(open.complaints).toEqual([]);
  } finally {
    await open.context.close();
  }
}

const WIDE = { viewport: { width: 1280, height: 800 } };
const PHONE = { viewport: { width: 320, height: 640 } };
const box = (page: Page) => page.getByLabel('Where are you?');
const options = (page: Page) => page.getByRole('listbox').getByRole('option');

async function typeAndWait(page: Page, text: string): Promise<void> {
  await box(page).pressSequentially(text);
  await options(page).first().waitFor();
}

describe('by keyboard', () => {
  test('a pick fills the box and leads straight to the place', () =>
    opened(WIDE, async (page, asked) => {
      await page.goto('/');
      await typeAndWait(page, 'fribo');
      expect(await box(page).getAttribute('aria-expanded')).toBe('true');
      expect(await options(page).filter({ hasText: 'Switzerland' }).count()).toBe(1);
      await page.keyboard.press('ArrowUp');
      expect(await options(page).last().getAttribute('aria-selected')).toBe('true');
      await page.keyboard.press('Home');
      expect(await box(page).getAttribute('aria-activedescendant')).toBeNull();
      expect(await box(page).evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(0);
      await page.keyboard.press('End');
      expect(await box(page).evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(5);
      await pickByKeys(page, /Fribourg, .*Switzerland/);
      expect(await box(page).inputValue()).toMatch(/^Fribourg, .*Switzerland$/);
      expect(await page.getByRole('listbox').count()).toBe(0);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/search/);
      // No question which Fribourg, and no word in the address that could raise it again.
      expect(new URL(page.url()).search).toMatch(/^\?place=\d+$/);
      expect(await page.locator('.placed b').textContent()).toMatch(/^Fribourg, .*Switzerland$/);
      expect(asked.filter((url) => url.includes('/places?')).length).toBeLessThanOrEqual(2);
      // On the page of results the box still stands for the place, until it is changed.
      await page.getByText('Change search').click();
      await page.getByLabel('Words').fill('PRRT');
      await page.keyboard.press('Enter');
      await page.waitForURL(/q=PRRT/);
      expect(new URL(page.url()).searchParams.get('near')).toBeNull();
      await page.getByText('Change search').click();
      await box(page).fill('Lyon');
      await page.keyboard.press('Enter');
      await page.waitForURL(/near=Lyon/);
      expect(new URL(page.url()).searchParams.get('place')).toBeNull();
    }));

  test('Escape closes the list and keeps the words; Enter sends them as they are', () =>
    opened(WIDE, async (page) => {
      await page.goto('/');
      await typeAndWait(page, 'Fribourg');
      await page.keyboard.press('Escape');
      expect(await page.getByRole('listbox').count()).toBe(0);
      expect(await box(page).inputValue()).toBe('Fribourg');
      await page.keyboard.press('ArrowDown');
      await options(page).first().waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL(/near=Fribourg/);
      expect(new URL(page.url()).searchParams.get('place')).toBeNull();
    }));

  test('a changed pick is only words again', () =>
    opened(WIDE, async (page) => {
      await page.goto('/');
      await typeAndWait(page, 'bad hom');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      expect(await box(page).inputValue()).toBe('Bad Homburg vor der Höhe, Hesse, Germany');
      await box(page).press('Backspace');
      await box(page).press('Enter');
      await page.waitForURL(/near=Bad/);
      expect(new URL(page.url()).searchParams.get('place')).toBeNull();
    }));
});

test('by finger: rows to hit, in the language of the page, and said politely how many', () =>
  opened({ ...PHONE, hasTouch: true, isMobile: true, locale: 'de-DE' }, async (page) => {
    await page.goto('/');
    const near = page.getByLabel('Wo sind Sie?');
    await near.pressSequentially('mün');
    await options(page).first().waitFor();
    expect(await options(page).first().textContent()).toBe('Munich (München), Bavaria, Deutschland');
    expect(await options(page).first().locator('b').textContent()).toBe('Mün');
    for (const row of await options(page).all()) expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect(await overflow(page)).toBe(0);
    const count = await options(page).count();
    expect(await page.getByRole('status').allTextContents()).toContain(
      `${count} Vorschläge; Auswahl mit den Pfeiltasten`,
    );
    await options(page).first().tap();
    await page.getByRole('button', { name: 'Finden' }).tap();
    await page.waitForURL(/place=2867714/);
  }));

test('no serious axe finding with the list open in light, dark and forced colors', () =>
  opened(PHONE, async (page) => {
    await page.goto('/');
    await typeAndWait(page, 'san fran');
    await page.keyboard.press('ArrowDown');
    for (const media of [
      { colorScheme: 'light', forcedColors: 'none' },
      { colorScheme: 'dark', forcedColors: 'none' },
      { colorScheme: 'light', forcedColors: 'active' },
    ] as const) {
      await page.emulateMedia(media);
      expect(await axeFindings(page), JSON.stringify(media)).toEqual([]);
    }
  }));

test('without JavaScript: a plain box, no button that does nothing, and needs that work', () =>
  opened({ ...PHONE, javaScriptEnabled: false }, async (page) => {
    await page.goto('/');
    expect(await page.getByRole('combobox', { name: 'Where are you?' }).count()).toBe(0);
    expect(await page.locator('.find button').count()).toBe(1);
    expect(await page.locator('.at').evaluate((corner) => corner.clientHeight)).toBe(0);
    await box(page).fill('Lyon');
    await page.getByLabel('Someone to talk to').check();
    await page.getByRole('button', { name: 'Find' }).click();
    await page.waitForURL(/kind=support-group/);
    expect(new URL(page.url()).searchParams.has('need')).toBe(false);
    expect(await page.getByRole('link', { name: 'Remove the filter Support groups' }).count()).toBe(1);
  }));

test('a server that does not answer leaves a plain box', () =>
  opened(WIDE, async (page) => {
    await page.route('**/api/v1/places?*', (route) => route.abort());
    await page.goto('/');
    await box(page).pressSequentially('Lyon');
    await page.waitForRequest(/places\?/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/near=Lyon/);
    expect(await page.locator('ol.cards [data-listing]').count()).toBe(20);
  }));

describe('the location of the device', () => {
  const HERE = { latitude: 46.806477, longitude: 7.161972 };
  const button = (page: Page) => page.getByRole('button', { name: 'Use my location' });

  test('is asked for on a press only, leaves it rounded, and stays in no address', () =>
    opened({ ...WIDE, geolocation: HERE, permissions: ['geolocation'] }, async (page, asked) => {
      await page.goto('/');
      await page.getByLabel('Someone to talk to').check();
      await button(page).click();
      await page.waitForURL(/\/search\?.*place=\d+/);
      expect(asked.some((url) => /lat=46\.81&lon=7\.16/.test(url))).toBe(true);
      for (const url of asked) expect(decodeURIComponent(url)).not.toMatch(/(46|7)\.\d{3}/);
      const { searchParams } = new URL(page.url());
      expect([...searchParams.keys()].sort()).toEqual(['kind', 'place']);
      expect(searchParams.get('kind')).toBe('support-group');
      expect(await page.title()).toBe('Support groups near your location – NET Finder');
      expect(await box(page).inputValue()).toBe('Your location');
      await page.getByText('Change search').click();
      await page.getByLabel('Words').fill('online');
      await page.keyboard.press('Enter');
      await page.waitForURL(/q=online/);
      expect(new URL(page.url()).searchParams.get('place')).toBe(searchParams.get('place'));
      expect(await page.locator('ol.cards > li').count()).toBeGreaterThan(0);
    }));

  test('refused: a kind sentence, and the box has the focus', () =>
    opened(WIDE, async (page, asked) => {
      await page.goto('/');
      await button(page).click();
      await page.getByText('That is fine: type your town.').waitFor();
      expect(await box(page).evaluate((input) => input === document.activeElement)).toBe(true);
      expect(asked.some((url) => /lat=/.test(url))).toBe(false);
    }));

  test.each([
    [2, 'could not find its location'],
    [3, 'takes too long'],
  ])('not found (%d): said kindly', (code, words) =>
    opened(WIDE, async (page) => {
      await page.addInitScript((failure) => {
        navigator.geolocation.getCurrentPosition = (_, fail) => fail?.({ code: failure } as GeolocationPositionError);
      }, code);
      await page.goto('/');
      await button(page).click();
      await page.getByRole('status').filter({ hasText: words }).waitFor();
      expect(await box(page).evaluate((input) => input === document.activeElement)).toBe(true);
    }),
  );
});

test('the counts that follow the ticks are those of the page one lands on', () =>
  opened(WIDE, async (page) => {
    await page.goto('/search?near=Lyon');
    const counts = () =>
      page
        .locator('.filters form')
        .evaluate((form) =>
          Object.fromEntries(
            [...form.querySelectorAll<HTMLInputElement>('[type=checkbox]')].map((tick) => [
              `${tick.name}=${tick.value}`,
              tick.parentElement?.querySelector('small')?.textContent ?? '',
            ]),
          ),
        );
    const before = await counts();
    const answered = page.waitForResponse(/api\/v1\/search\?.*kind=center.*service=prrt/);
    await page.locator('[name=kind][value=center]').check();
    await page.locator('[name=service][value=prrt]').check();
    await answered;
    const show = page.getByRole('button', { name: /^Show \d+ result/ });
    await show.waitFor();
    const words = await show.textContent();
    const said = await counts();
    expect(said).not.toEqual(before);
    expect(await page.locator('.filters [role=status]').textContent()).toContain(words);
    await show.click();
    await page.waitForURL(/service=prrt/);
    const landed = await counts();
    for (const [choice, count] of Object.entries(said)) expect(landed[choice] ?? '(0)', choice).toBe(count);
    const total = /\d+/.exec(words ?? '')?.[0];
    expect(await page.locator('#results').textContent()).toMatch(new RegExp(`\\b${total}\\b`));
  }));

/** Arrow keys down the list until the option is the active one, then Enter. */
async function pickByKeys(page: Page, wanted: RegExp): Promise<void> {
  for (let presses = 0; presses < 9; presses++) {
    await page.keyboard.press('ArrowDown');
    const id = await box(page).getAttribute('aria-activedescendant');
    if (id && wanted.test((await page.locator(`#${id}`).textContent()) ?? '')) return page.keyboard.press('Enter');
  }
  throw new Error(`no option ${wanted}`);
}
