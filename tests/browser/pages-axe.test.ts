import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../server/pages/examples/examples.ts';
import { expectAccessible } from './accessible.ts';
import { axeFindings, type Opened, overflow, type Site, startSite } from './finder-site.ts';

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
    ['quality', '/quality', 200],
    ['words explained', '/terms', 200],
    ['centers, for want of a diagnosis', '/search?near=Lyon&kind=center', 200],
    ['a list', '/shortlist?ids=fr-marseille-ipc,xx-nobody,gb-neuroendocrine-cancer-uk', 200],
    ['an empty list', '/shortlist', 200],
    ['a refused list', '/compare?ids=a,b,c,d,e', 400],
    ['a comparison', '/compare?ids=fr-marseille-ipc,de-berlin-charite&place=2996944', 200],
    ['questions', '/questions?ids=fr-marseille-ipc,gb-neuroendocrine-cancer-uk', 200],
    ['the form for doctors', '/refer', 200],
    ['a referral sheet', '/listings/es-valencia-la-fe/referral', 200],
    ['a sheet of three', '/refer/sheet?ids=es-valencia-la-fe,it-milan-ieo,at-vienna-ccc-net', 200],
    ['a leaflet', '/leaflet?place=2996944', 200],
    ['signs', '/suspicion', 200],
    ['list your group', '/list-your-group', 200],
    ['a wrong fact', '/listings/gb-neuroendocrine-cancer-uk/report', 200],
    ['a claim', '/listings/gb-neuroendocrine-cancer-uk/claim', 200],
    ['meetings', '/meetings', 200],
    ['a new link', '/manage', 200],
    ['a link that opens nothing', '/manage/unknown', 404],
    ['no such page', '/nothing', 404],
    ['the list of examples', '/examples', 200],
    ...EXAMPLES.map(({ name }) => [`example ${name}`, `/examples/${name}`, 200] as const),
  ] as const)('%s', async (_, path, status) => {
    const { page, complaints } = opened;
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    expect((await page.goto(path))?.status()).toBe(status);
    await expectAccessible(page);
    expect(complaints).toEqual([]);
  });

  test.each([
    ['an answer for a doctor', { near: 'Berlin', ki67: '35' }],
    ['a doctor asked for the place', { near: 'Fribourg', ki67: '' }],
    ['a doctor told what is wrong', { near: '', ki67: '350' }],
  ])('%s', async (_, { near, ki67 }) => {
    const { page, complaints } = opened;
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await page.goto('/refer');
    await page.fill('#near', near);
    await page.locator('.find summary').click();
    await page.fill('#ki67', ki67);
    await page.locator('.find .button').click();
    await expectAccessible(page);
    expect(complaints).toEqual([]);
  });

  test('wide pages and examples', async () => {
    const { page, context, complaints } = await site.open({ viewport: { width: 1280, height: 900 } });
    for (const path of [
      '/',
      '/listings/fr-marseille-ipc',
      '/examples/results',
      '/examples/table',
      '/examples/german',
    ]) {
      await page.goto(path);
      expect(await axeFindings(page), path).toEqual([]);
      expect(await overflow(page), path).toBeLessThanOrEqual(0);
    }
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('where the filters always stand open, their heading is no stop of the Tab key', async () => {
    const stops = async (width: number) => {
      const { page, context } = await site.open({ viewport: { width, height: 900 } });
      await page.goto('/examples/results');
      await page.locator('.filters > summary').evaluate((summary) => summary.focus());
      const focused = await page.evaluate(() => document.activeElement?.localName);
      expect(await page.getByText(/^Filters/).isVisible()).toBe(true);
      await context.close();
      return focused;
    };
    expect(await stops(1280)).toBe('body');
    expect(await stops(1100)).toBe('summary');
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
