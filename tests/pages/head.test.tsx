import { afterAll, describe, expect, test } from 'vitest';
import { openApp } from '../app-under-test.ts';

const opened = openApp({ environment: { NETFINDER_BASE_URL: 'https://finder.example' } });
afterAll(() => opened.close());
const pageAt = async (path: string) => (await opened.get(path)).text();
const titleOf = (html: string) => /<title>(.*?)<\/title>/s.exec(html)?.[1];

describe('what a search engine reads', () => {
  test('a listing: its name and place, facts, languages, a picture of ours', async () => {
    const html = await pageAt('/listings/ch-basel-usb');
    expect(titleOf(html)).toBe(
      'Centre for Endocrine and Neuroendocrine Tumours, University Hospital Basel, Basel, Switzerland – NET Finder',
    );
    expect(html).toMatch(/<meta name="description" content="Center, Basel, Switzerland\. Organ centre of the Basel/);
    const facts = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '');
    expect(facts).toMatchObject({ '@type': 'MedicalClinic', address: { streetAddress: 'Hebelstrasse 32' } });
    const at = 'https://finder.example/listings/ch-basel-usb';
    expect(html).toContain(`<link rel="canonical" href="${at}"/>`);
    expect(html).toContain(`hreflang="de" href="${at}?lang=de"`);
    expect(html).toContain(`hreflang="x-default" href="${at}"`);
    expect(html).toContain('property="og:image" content="https://finder.example/share.png"');
  });

  test('in German: the same alternates, its own canonical address', async () => {
    const html = await pageAt('/listings/ch-basel-usb?lang=de');
    expect(html).toContain('<link rel="canonical" href="https://finder.example/listings/ch-basel-usb?lang=de"/>');
    expect(html).toContain('hreflang="x-default" href="https://finder.example/listings/ch-basel-usb"');
  });

  test('a country: how many centers', async () => {
    expect(titleOf(await pageAt('/countries/ch'))).toMatch(/^NET centers in Switzerland \(\d+\) – NET Finder$/);
    expect(titleOf(await pageAt('/countries/ch?lang=de'))).toMatch(/^NET-Zentren: Schweiz \(\d+\) – NET Finder$/);
  });

  test.each(['/search?near=Lyon', '/countries/aq', '/offline', '/listings/nobody'])(
    '%s is not to be listed and carries nothing for previews',
    async (path) => {
      const html = await pageAt(path);
      expect(html).toContain('content="noindex"');
      expect(html).not.toMatch(/og:|ld\+json|rel="alternate"|rel="manifest"/);
    },
  );

  test('searches may be read, so that noindex is seen', async () => {
    expect(await pageAt('/robots.txt')).not.toContain('/search');
  });

  test('the map of the site dates only what a person confirmed or changed', async () => {
    expect(await pageAt('/sitemap.xml')).not.toContain('lastmod');
    for (const path of ['/terms', '/questions']) expect(await pageAt('/sitemap.xml')).toContain(`${path}</loc>`);
    const { db } = opened.services.engine;
    const { card } = await db
      .selectFrom('listing')
      .select('card')
      .where('id', '=', 'ch-basel-usb')
      .executeTakeFirstOrThrow();
    const confirmed = JSON.stringify({ ...JSON.parse(card), changedOn: '2026-03', confirmedOn: '2026-10-02' });
    await opened.services.engine.batch([
      db.updateTable('listing').set({ card: confirmed }).where('id', '=', 'ch-basel-usb').compile(),
    ]);
    expect(await pageAt('/sitemap.xml')).toContain(
      '<loc>https://finder.example/listings/ch-basel-usb</loc><lastmod>2026-10-02</lastmod>',
    );
  });
});
