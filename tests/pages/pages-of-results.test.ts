import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SearchAnswer } from '../../server/api/contract.ts';
import { type AppUnderTest, openApp } from '../app-under-test.ts';

let opened: AppUnderTest;
beforeAll(() => {
  opened = openApp();
});
afterAll(() => opened.close());

/** Follows "next" from page to page; what the numbered list holds on each: number and id, in reading order. */
async function walk(path: string): Promise<{ number: number; id: string }[]> {
  const seen: { number: number; id: string }[] = [];
  for (let next: string | undefined = path; next; ) {
    const html: string = await (await opened.get(next, { 'Accept-Language': 'en' })).text();
    const list = /<ol class="cards numbered".*?<\/ol>/s.exec(html)?.[0] ?? '';
    const entries = list.matchAll(/data-listing="([^"]+)">(?:<p class="kind">)?(\d+)\./g);
    seen.push(...[...entries].map(([, id = '', number]) => ({ number: Number(number), id })));
    expect(list.split('data-listing=')).toHaveLength(
      [...list.matchAll(/data-listing="[^"]+">(?:<p[^>]*>)?\d+\./g)].length + 1,
    );
    next = /rel="next" href="([^"#]+)/.exec(html)?.[1]?.replaceAll('&amp;', '&');
  }
  return seen;
}

describe('walking all pages of a search', () => {
  test.each([
    ['near=Mumbai&country=IN', 'specialists stand with their centers'],
    ['near=London&country=GB&limit=7', 'a page ends between a center and its specialists'],
    ['near=New+York&kind=specialist&country=US', 'without their centers'],
    ['country=FR&sort=name', 'by name'],
  ])('%s shows every entry once, numbered as in every other form (%s)', async (parameters) => {
    const walked = await walk(`/search?${parameters}`);
    const all: SearchAnswer['results'] = [];
    for (let next: string | null = `/api/v1/search?${parameters}`; next; ) {
      const answer: SearchAnswer = await (await opened.get(next)).json();
      all.push(...answer.results);
      next = answer.links.next;
    }
    expect(walked.length).toBeGreaterThan(20);
    expect(new Set(walked.map(({ id }) => id)).size).toBe(walked.length);
    expect(walked).toEqual(all.map(({ id }, index) => ({ number: index + 1, id })));
    const distances = all.map(({ distanceKm }) => distanceKm ?? Number.POSITIVE_INFINITY);
    if (!parameters.includes('sort=name')) expect(distances).toEqual([...distances].sort((a, b) => a - b));
  });
});

test('five specialists of a hospital do not push the next hospital out of sight', async () => {
  const html = await (await opened.get('/search?near=Mumbai')).text();
  const second = html.split('<li class="card"')[2] ?? '';
  expect(second).toContain('Center');
  expect(html.split('<li class="card"')[1]).toContain('class="people"');
});
