import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Site, startSite } from './finder-site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.stop());

test('on a phone the count and the first result stand in the first view; the search opens on a press', async () => {
  const { page, context } = await site.open({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  await page.goto('/search?near=Lyon&service=prrt');
  const bottomOf = async (selector: string) => {
    const box = await page.locator(selector).first().boundingBox();
    return (box?.y ?? Number.POSITIVE_INFINITY) + (box?.height ?? 0);
  };
  expect(await bottomOf('#results')).toBeLessThan(844);
  expect(await bottomOf('ol.cards > li .where')).toBeLessThan(844 * 0.85);
  expect(await page.getByLabel('Where are you?').isVisible()).toBe(false);
  await page.getByText('Change search').click();
  await page.getByLabel('Where are you?').fill('Berlin');
  await page.getByRole('button', { name: 'Find' }).click();
  expect(await page.locator('h1').textContent()).toBe('PRRT near Berlin');
  await context.close();
});

test('back and a shared link restore filters, page and position', async () => {
  const { page, context, complaints } = await site.open({ viewport: { width: 390, height: 844 } });
  await page.goto('/search?near=Lyon&service=prrt');
  await page.getByRole('link', { name: /^Next 20/ }).click();
  await page.waitForURL(/cursor=/);
  const shared = page.url();
  const ids = () =>
    page.locator('ol.cards [data-listing]').evaluateAll((all) => all.map((card) => card.getAttribute('data-listing')));
  const first = await ids();
  const card = page.locator('ol.cards > li').nth(9);
  await card.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => Math.round(scrollY));
  expect(before).toBeGreaterThan(844);
  await card.getByRole('heading').getByRole('link').click();
  await page.waitForURL(/\/listings\//);
  await page.goBack();
  await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(before);
  expect(page.url()).toBe(shared);
  expect(await ids()).toEqual(first);
  // What changes the search stands in one row, also where letters are wide.
  const rows = await page.locator('.again, .filters, button[data-show-map]').evaluateAll((parts) => {
    return parts.map((part) => Math.round(part.getBoundingClientRect().top / 20));
  });
  expect(new Set(rows).size).toBe(1);
  // The one that was opened is the chosen one when the map is asked for.
  await page.locator('[data-show-map]').first().click();
  await page.locator('.net-pin-lit').first().waitFor();
  // The map takes the focus once it stands; who goes back before that would lose it again.
  await page.locator('net-map :focus').waitFor();
  await page.getByRole('button', { name: 'Back to the list' }).click();
  expect(
    await card
      .getByRole('heading')
      .getByRole('link')
      .evaluate((link) => link === document.activeElement),
  ).toBe(true);
  expect(complaints).toEqual([]);
  await context.close();

  const other = await site.open({ javaScriptEnabled: false });
  await other.page.goto(shared);
  expect(await other.page.locator('ol.cards').getAttribute('start')).toBe('21');
  expect(await other.page.locator('.active a').first().textContent()).toBe('PRRT');
  await other.context.close();
});

test.each(['/search?near=Mumbai&kind=support-group&lang=de', '/search?near=Mumbai&kind=support-group'])(
  'at 320 px no "Save" covers words of its card: %s',
  async (path) => {
    const { page, context } = await site.open({ viewport: { width: 320, height: 640 } });
    await page.goto(path);
    await page.locator('.at-card').first().waitFor();
    const covered = await page.locator('.card').evaluateAll((cards) =>
      cards.flatMap((card) => {
        const button = card.querySelector('.at-card')?.getBoundingClientRect();
        const words = document.createRange();
        words.selectNodeContents(card.querySelector('.kind') ?? card);
        const boxes = [...words.getClientRects()];
        const isFree = boxes.every((box) => button && (box.right <= button.left || box.top >= button.bottom - 4));
        return isFree ? [] : [card.querySelector('h3')?.textContent];
      }),
    );
    expect(covered).toEqual([]);
    await context.close();
  },
);
