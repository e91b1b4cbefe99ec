import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildDirectory } from '../../server/directory/build-directory.ts';
import { checkLinks } from '../../server/links/check-links.ts';
import { deadLinks, withLinkDates } from '../../server/links/dead-links.ts';
import type { LinkProbe, Probed } from '../../server/links/link-probe.ts';
import { fold } from '../../server/places/fold.ts';
import { describeEachEngine, type OpenEngine } from '../engines.ts';
import { makeListing, placed } from '../listings.ts';
import { stage } from '../submissions/stage.ts';

const source = (url: string) => ({
  url,
  title: 'A page',
  asOf: null,
  supports: ['name' as const],
  linkCheckedOn: null,
});

describeEachEngine('link check', (open) => {
  let opened: OpenEngine;
  let on: ReturnType<typeof stage>;
  beforeEach(async () => {
    opened = await open();
    on = stage(opened.engine);
    await buildDirectory(
      opened.engine,
      [
        placed({ id: 'de-a', website: 'https://a.example/', sources: [source('https://a.example/gone')] }, null),
        placed({ id: 'de-b', website: 'http://127.0.0.1/', sources: [source('https://b.example/page')] }, null),
      ],
      fold,
    );
  });
  afterEach(() => opened.close());

  /** A small web: what each address answers, and in which order it was asked. */
  function web(answers: Record<string, number | Probed>) {
    const asked: string[] = [];
    let busy = 0;
    let mostBusy = 0;
    const probe: LinkProbe = async (address, method) => {
      asked.push(`${method} ${address}`);
      mostBusy = Math.max(mostBusy, ++busy);
      await new Promise((resolve) => setTimeout(resolve, 1));
      busy--;
      const found = answers[`${method} ${address}`] ?? answers[address] ?? 404;
      return typeof found === 'number' ? { kind: 'answer', status: found, body: '' } : found;
    };
    return { asked, probe, mostBusy: () => mostBusy };
  }
  const check = (probe: LinkProbe, limit?: number) =>
    checkLinks(on, { probe, pauseMs: 0, hosts: 2, ...(limit && { limit }) });

  test('HEAD, then GET only where HEAD fails; dead after two looks on different days; no listing changes', async () => {
    const before = await on.engine.db.selectFrom('listing').selectAll().execute();
    const { asked, probe } = web({
      'https://a.example/': 200,
      'HEAD https://b.example/page': 405,
      'GET https://b.example/page': 200,
    });
    expect(await check(probe)).toEqual({ reached: 2, gone: 1, unreachable: 0, guarded: 0, robots: 0, refused: 1 });
    expect(asked.filter((line) => !line.includes('robots.txt')).sort()).toEqual([
      'GET https://a.example/gone',
      'GET https://b.example/page',
      'HEAD https://a.example/',
      'HEAD https://a.example/gone',
      'HEAD https://b.example/page',
    ]);
    expect(await deadLinks(on)).toEqual([]);
    on.wait(31 * 24 * 60);
    await check(probe);
    expect(await deadLinks(on)).toEqual([
      { listingId: 'de-a', name: 'de-a', url: 'https://a.example/gone', failingSince: '2026-11-24' },
    ]);
    const listing = makeListing({ id: 'x', sources: [source('https://a.example/'), source('https://a.example/gone')] });
    const { sources } = await withLinkDates(on, listing);
    expect(sources.map(({ linkCheckedOn }) => linkCheckedOn)).toEqual(['2026-12-25', null]);
    expect(await on.engine.db.selectFrom('listing').selectAll().execute()).toEqual(before);
    on.wait(31 * 24 * 60);
    await check(web({ 'https://a.example/': 200, 'https://a.example/gone': 200 }).probe);
    expect(await deadLinks(on)).toEqual([]);
  });

  test('goes on where it stopped, and leaves alone what was looked at lately', async () => {
    const { asked, probe } = web({});
    const seen = async (limit?: number) => {
      asked.length = 0;
      await check(probe, limit);
      return new Set(asked.filter((line) => !line.includes('robots.txt')).map((line) => line.split(' ')[1]));
    };
    const first = await seen(2);
    const second = await seen();
    expect([...first].filter((address) => second.has(address))).toEqual([]);
    expect(first.size + second.size).toBe(3);
    expect((await seen()).size).toBe(0);
  });

  test('what robots.txt forbids is not asked for', async () => {
    const body = 'User-agent: *\nDisallow: /gone\n';
    const { asked, probe } = web({
      'https://a.example/': 200,
      'https://a.example/robots.txt': { kind: 'answer', status: 200, body },
    });
    expect(await check(probe)).toMatchObject({ reached: 1, robots: 1 });
    expect(asked.some((line) => line.endsWith('/gone'))).toBe(false);
  });

  test('a host whose robots.txt fails is left alone for now', async () => {
    const { asked, probe } = web({ 'https://a.example/robots.txt': 500, 'https://b.example/page': 200 });
    expect(await check(probe)).toMatchObject({ reached: 1, robots: 2 });
    expect(asked.filter((line) => line.includes('a.example'))).toEqual(['GET https://a.example/robots.txt']);
  });

  test('a page that turns programs away is not called dead', async () => {
    const { probe } = web({
      'https://a.example/': 403,
      'https://a.example/gone': 429,
      'https://b.example/page': { kind: 'unreachable' },
    });
    expect(await check(probe)).toMatchObject({ guarded: 2, unreachable: 1 });
  });
});
