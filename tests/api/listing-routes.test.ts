import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApp } from '../app-under-test.ts';

const opened = openApp();
const { db, batch } = opened.services.engine;
afterAll(() => opened.close());

type Feed = { version: number; listings: { id: string; removed?: boolean }[]; links: { next: string | null } };
const feed = async (path: string): Promise<Feed> => (await opened.get(path)).json();

beforeAll(async () => {
  const tombstone = { removed_on: '2026-11-01', changed_in: 2 };
  await batch([
    db
      .insertInto('tombstone')
      .values({ id: 'removed-group', merged_into: null, ...tombstone })
      .compile(),
    db
      .insertInto('tombstone')
      .values({ id: 'merged-group', merged_into: 'other-group', ...tombstone })
      .compile(),
    db.updateTable('directory_version').set({ version: 2 }).compile(),
  ]);
});

describe('one listing', () => {
  test('has its sources, derived fields and a fact for every field with a value', async () => {
    const { id } = await db
      .selectFrom('listing')
      .select('id')
      .where('kind', '=', 'center')
      .limit(1)
      .executeTakeFirstOrThrow();
    const listing = await (await opened.get(`/api/v1/listings/${id}`)).json();
    expect(listing.sources.length).toBeGreaterThan(0);
    const fields = listing.facts.map((fact: { field: string }) => fact.field);
    expect(fields).toContain('name');
    for (const fact of listing.facts) {
      expect(fact.sources.length, fact.field).toBeGreaterThan(0);
      for (const index of fact.sources) expect(listing.sources[index]).toBeDefined();
    }
  });

  test('removed: 410 with the tombstone; merged: 308; unknown: 404', async () => {
    const removed = await opened.get('/api/v1/listings/removed-group');
    expect(removed.status).toBe(410);
    expect(await removed.json()).toEqual({ id: 'removed-group', removed: true, removedOn: '2026-11-01' });
    const merged = await opened.get('/api/v1/listings/merged-group');
    expect(merged.status).toBe(308);
    expect(merged.headers.get('Location')).toBe('/api/v1/listings/other-group');
    expect((await opened.get('/api/v1/listings/nobody')).status).toBe(404);
  });
});

describe('the feed', () => {
  test('gives everything once, tombstones too', async () => {
    const seen: string[] = [];
    let next: string | null = '/api/v1/listings?limit=37';
    while (next) {
      const page = await feed(next);
      expect(page.listings.length).toBeLessThanOrEqual(37);
      seen.push(...page.listings.map(({ id }) => id));
      next = page.links.next;
    }
    const rows = await db.selectFrom('listing').select('id').execute();
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.toSorted()).toEqual([...rows.map(({ id }) => id), 'merged-group', 'removed-group'].sort());
  });

  test('changedSince gives only what came after', async () => {
    const { listings } = await feed('/api/v1/listings?changedSince=1');
    expect(listings).toEqual([
      { id: 'merged-group', removed: true },
      { id: 'removed-group', removed: true },
    ]);
    expect((await feed('/api/v1/listings?changedSince=2')).listings).toEqual([]);
  });

  test.each(['cursor=x', 'limit=101', 'limit=0', 'changedSince=-1', 'page=2'])('%s is refused', async (query) => {
    expect((await opened.get(`/api/v1/listings?${query}`)).status).toBe(400);
  });
});
