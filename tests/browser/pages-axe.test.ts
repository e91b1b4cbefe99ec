import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings, type Opened, overflow, type Site, startSite } from './finder-site.ts';

const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

let site: Site;
let opened: Opened;
beforeAll(async () => {
  site = await startSite();
  // A phone: the map waits to be asked for, and has its own test.
  opened = await site.open({ viewport: { width: 390, height: 844 }, colorScheme: 'light' });
});
afterAll(async () => {
  await opened?.context.close();
  await site?.stop();
});

describe('no serious axe finding in light, dark and forced colors', () => {
  test.each([
    ['home', '/', 200],
    ['results', '/search?near=Lyon&service=prrt', 200],
    ['results, relaxed', '/search?near=Reykjav%C3%ADk&within=5&kind=center', 200],
    ['an ambiguous place', '/search?near=Fribourg', 200],
    ['an unknown place', '/search?near=qwxyzzt', 200],
    ['a wrong question', '/search?near=Lyon&within=abc&kind=nonsense', 400],
    ['nothing stated', '/search?kind=specialist&service=prrt&near=Lyon', 200],
    ['a center', '/listings/fr-marseille-ipc', 200],
    ['a specialist', '/listings/fr-marseille-patricia-niccoli', 200],
    ['a support group', '/listings/gb-neuroendocrine-cancer-uk', 200],
    ['countries', '/countries', 200],
    ['a country', '/countries/ch', 200],
    ['about', '/about', 200],
    ['privacy', '/privacy', 200],
    ['accessibility', '/accessibility', 200],
    ['data', '/data', 200],
    ['no such page', '/nothing', 404],
  ])('%s', async (_, path, status) => {
    const { page, complaints } = opened;
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    expect((await page.goto(path))?.status()).toBe(status);
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFindings(page, COLOR_RULES), 'dark').toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    await page.reload();
    expect(await axeFindings(page, COLOR_RULES), 'forced colors').toEqual([]);
    expect(complaints).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('results with filters and map at 1280 px, %s', async (colorScheme) => {
    const { page, context, complaints } = await site.open({ viewport: { width: 1280, height: 900 }, colorScheme });
    await page.goto('/search?near=Lyon&service=prrt');
    await page.locator('.net-pin').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
