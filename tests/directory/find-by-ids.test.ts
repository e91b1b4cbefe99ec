import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildDirectory } from '../../server/directory/build-directory.ts';
import { findByIds } from '../../server/directory/find-by-ids.ts';
import { fold } from '../../server/places/fold.ts';
import { describeEachEngine, type OpenEngine } from '../engines.ts';
import { placed } from '../listings.ts';

const IDS = Array.from({ length: 40 }, (_, index) => `de-center-${index}`);

describeEachEngine('listings by id', (open) => {
  let opened: OpenEngine;
  beforeAll(async () => {
    opened = await open();
    await buildDirectory(
      opened.engine,
      IDS.map((id) => placed({ id, name: `Name of ${id}` }, null)),
      fold,
    );
    const tombstone = (id: string, merged_into: string | null) => ({
      id,
      merged_into,
      removed_on: '2026-11-01',
      changed_in: 1,
    });
    await opened.engine.batch([
      opened.engine.db
        .insertInto('tombstone')
        .values([
          tombstone('gone', null),
          tombstone('merged', 'de-center-3'),
          tombstone('merged-twice', 'merged'),
          tombstone('merged-into-gone', 'gone'),
          tombstone('ring-a', 'ring-b'),
          tombstone('ring-b', 'ring-a'),
        ])
        .compile(),
    ]);
  });
  afterAll(() => opened.close());
  const found = async (...ids: string[]) =>
    (await findByIds(opened, ids)).map((each) =>
      each.kind === 'listing' ? `${each.asked}>${each.listing.id}>${each.card.name}` : `${each.asked} ${each.kind}`,
    );

  it('come in the order of the question, not of the directory', async () => {
    expect(await found('de-center-7', 'de-center-1')).toEqual([
      'de-center-7>de-center-7>Name of de-center-7',
      'de-center-1>de-center-1>Name of de-center-1',
    ]);
  });

  it('merged ones give their heir, once; removed and unknown ones say so in their place', async () => {
    expect(await found('gone', 'merged-twice', 'nobody', 'merged', 'de-center-3', 'merged-into-gone')).toEqual([
      'gone removed',
      'merged-twice>de-center-3>Name of de-center-3',
      'nobody unknown',
      'merged-into-gone removed',
    ]);
  });

  it('a ring of mergers ends', async () => {
    expect(await found('ring-a')).toEqual(['ring-a removed']);
  });

  it('as many as a link can hold, and hostile ids find nothing', async () => {
    expect(await found(...IDS)).toHaveLength(IDS.length);
    expect(await found(`'; DROP TABLE listing; --`, '"]', '%')).toEqual([
      `'; DROP TABLE listing; -- unknown`,
      '"] unknown',
      '% unknown',
    ]);
  });
});
