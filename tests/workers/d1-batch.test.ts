import { Miniflare } from 'miniflare';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrateD1 } from '../../scripts/seed-d1.ts';
import { type D1Binding, d1Engine } from '../../server/database/d1.ts';
import type { Engine } from '../../server/database/engine.ts';

const miniflare = new Miniflare({
  modules: true,
  script: 'export default { fetch() { return new Response(null) } }',
  d1Databases: ['DIRECTORY'],
});
let engine: Engine;

beforeAll(async () => {
  const binding = (await miniflare.getD1Database('DIRECTORY')) as unknown as D1Binding;
  await migrateD1(binding);
  engine = d1Engine(binding);
});
afterAll(() => miniflare.dispose());

const tombstone = (id: string) =>
  engine.db
    .insertInto('tombstone')
    .values({ id, removed_on: '2026-11-01', merged_into: null, changed_in: 1 })
    .compile();
const ids = async () =>
  (await engine.db.selectFrom('tombstone').select('id').orderBy('id').execute()).map(({ id }) => id);

test('a batch whose last statement fails writes nothing', async () => {
  await expect(engine.batch([tombstone('a'), tombstone('b'), tombstone('a')])).rejects.toThrow();
  expect(await ids()).toEqual([]);
});

test('a good batch is written wholly', async () => {
  await engine.batch([tombstone('a'), tombstone('b')]);
  expect(await ids()).toEqual(['a', 'b']);
});
