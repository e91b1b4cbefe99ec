import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildDirectory } from '../../server/directory/build-directory.ts';
import { findListing } from '../../server/directory/find-listing.ts';
import { createIndexHolder } from '../../server/directory/index-holder.ts';
import { countCountries, listCountry, listListings } from '../../server/directory/list-listings.ts';
import { fold } from '../../server/places/fold.ts';
import { describeEachEngine, type OpenEngine } from '../engines.ts';
import { makeListing, offers, placed } from '../listings.ts';

const now = () => new Date('2026-11-24T12:00:00Z');
const center = makeListing({ id: 'de-center', services: offers('prrt') });
const first = [
  placed({ id: 'de-center', services: offers('prrt') }, [52.5, 13.4]),
  placed({ id: 'de-doctor', kind: 'specialist', practicesAt: 'de-center' }, [52.5, 13.4], center),
  placed({ id: 'int-group', kind: 'support-group', country: null }, null),
];

describeEachEngine('directory', (open) => {
  let opened: OpenEngine;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened.close());
  const rows = () => opened.engine.db.selectFrom('listing').selectAll().orderBy('ordinal').execute();
  const version = async () => (await opened.engine.db.selectFrom('directory_version').select('version').execute())[0];

  it('is built once: a rebuild changes no row and not the version', async () => {
    expect(await buildDirectory(opened.engine, first, fold)).toMatchObject({
      added: 3,
      changed: 0,
      removed: 0,
      same: 0,
    });
    const [before, versionBefore] = [await rows(), await version()];
    expect(await buildDirectory(opened.engine, first, fold)).toMatchObject({
      added: 0,
      changed: 0,
      removed: 0,
      same: 3,
    });
    expect(await rows()).toEqual(before);
    expect(await version()).toEqual(versionBefore);
  });

  it('finds a listing with those who practice there', async () => {
    const found = await findListing(opened, 'de-center');
    expect(found).toMatchObject({
      kind: 'listing',
      listing: center,
      practitioners: [{ id: 'de-doctor' }],
      center: null,
    });
    expect(await findListing(opened, 'de-doctor')).toMatchObject({ center: { id: 'de-center' }, practitioners: [] });
    expect(await findListing(opened, 'nobody')).toEqual({ kind: 'unknown' });
  });

  it('lists by country, international groups apart', async () => {
    expect((await listCountry(opened, 'DE')).map((card) => card.id)).toEqual(['de-center', 'de-doctor']);
    expect((await listCountry(opened, null)).map((card) => card.id)).toEqual(['int-group']);
    expect(await countCountries(opened)).toContainEqual({ country: 'DE', kind: 'specialist', count: 1 });
  });

  it('pages through everything once', async () => {
    const one = await listListings(opened, { after: null, limit: 2 });
    const two = await listListings(opened, { after: one.next, limit: 2 });
    const ids = [...one.entries, ...two.entries].map((entry) =>
      entry.kind === 'listing' ? entry.listing.id : entry.id,
    );
    expect(ids).toEqual(['de-center', 'de-doctor', 'int-group']);
    expect(two.next).toBeNull();
  });

  it('changes only what changed; a holder sees it within a second', async () => {
    let time = now().getTime();
    const holder = createIndexHolder(opened.engine, () => new Date(time));
    expect((await holder.current()).nearest.size).toBe(3);
    const [centerBefore] = await rows();
    const second = [
      placed(
        { id: 'de-center', services: offers('prrt'), phone: { number: '+49301234', note: null, asOf: null } },
        [52.5, 13.4],
      ),
      first[1] as (typeof first)[number],
    ];
    expect(await buildDirectory(opened.engine, second, fold)).toMatchObject({
      added: 0,
      changed: 1,
      removed: 1,
      same: 1,
    });
    const [centerAfter] = await rows();
    expect(centerAfter).toMatchObject({ ordinal: centerBefore?.ordinal, revision: 2 });
    expect((await holder.current()).nearest.size).toBe(3);
    time += 1001;
    expect((await holder.current()).nearest.size).toBe(2);
  });
});
