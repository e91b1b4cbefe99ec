import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeEachEngine, type OpenEngine } from '../engines.ts';

describeEachEngine('engine', (open) => {
  let opened: OpenEngine;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened.close());

  const insert = (id: string) =>
    opened.engine.db.insertInto('tombstone').values({ id, removed_on: '2026-11-24', merged_into: null, changed_in: 1 });
  const ids = async () =>
    (await opened.engine.db.selectFrom('tombstone').select('id').orderBy('id').execute()).map((row) => row.id);

  it('writes a whole batch', async () => {
    await opened.engine.batch([insert('a').compile(), insert('b').compile()]);
    expect(await ids()).toEqual(['a', 'b']);
  });

  it('writes nothing of a batch that fails, wherever it fails', async () => {
    const before = await ids();
    const bad = insert('a').compile();
    for (const writes of [
      [bad, insert('x').compile(), insert('y').compile()],
      [insert('x').compile(), bad, insert('y').compile()],
      [insert('x').compile(), insert('y').compile(), bad],
    ]) {
      await expect(opened.engine.batch(writes)).rejects.toThrow(/UNIQUE/);
      expect(await ids()).toEqual(before);
    }
  });

  it('does nothing with an empty batch', async () => {
    await expect(opened.engine.batch([])).resolves.toBeUndefined();
  });

  it('refuses a value of the wrong type (STRICT tables)', async () => {
    const wrong = sql`UPDATE directory_version SET version = 'many'`.compile(opened.engine.db);
    await expect(opened.engine.batch([wrong])).rejects.toThrow(/cannot store TEXT/);
  });

  it('takes a list as one JSON parameter, past the limit of 100 bound ones', async () => {
    const values = JSON.stringify(Array.from({ length: 250 }, (_, i) => `id-${i}`).concat('a'));
    const { rows } = await sql<{ id: string }>`
      SELECT id FROM tombstone WHERE id IN (SELECT value FROM json_each(${values}))`.execute(opened.engine.db);
    expect(rows.map((row) => row.id)).toEqual(['a']);
  });
});
