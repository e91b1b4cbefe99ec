import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Opened, overflow, type Site, startSite } from './finder-site.ts';

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

  test.each([
    '/search?near=qwxyzzt',
    '/search?near=Lyon&within=abc',
    '/search?near=10117',
    '/listings/it-rozzano-humanitas',
    '/terms',
    '/offline',
    '/shortlist',
    '/compare?ids=fr-marseille-ipc,de-berlin-charite,gb-neuroendocrine-cancer-uk,it-rozzano-humanitas',
    '/questions?ids=fr-marseille-ipc',
    '/embed/builder',
    '/search?near=Lyon&service=prrt&lang=de',
    '/?lang=de',
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
