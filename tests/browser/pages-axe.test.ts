import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible } from './accessible.ts';
import { axeFindings, type Opened, type Site, startSite } from './finder-site.ts';

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
    ['list your group', '/list-your-group', 200],
    ['a wrong fact', '/listings/gb-neuroendocrine-cancer-uk/report', 200],
    ['a claim', '/listings/gb-neuroendocrine-cancer-uk/claim', 200],
    ['meetings', '/meetings', 200],
    ['a new link', '/manage', 200],
    ['a link that opens nothing', '/manage/unknown', 404],
    ['no such page', '/nothing', 404],
  ])('%s', async (_, path, status) => {
    const { page, complaints } = opened;
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    expect((await page.goto(path))?.status()).toBe(status);
    await expectAccessible(page);
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
