import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildDirectory, importedListings } from '../../server/directory/build-directory.ts';
import { BadImportError } from '../../server/directory/import/entry.ts';
import { publishListings, StaleImportError } from '../../server/directory/import/publish-listings.ts';
import { readStoredDirectory } from '../../server/directory/import/stored-directory.ts';
import { undoImport } from '../../server/directory/import/undo-import.ts';
import { listListings } from '../../server/directory/list-listings.ts';
import type { Listing } from '../../server/directory/listing.ts';
import { placeListing } from '../../server/directory/place-listings.ts';
import { removeListing } from '../../server/directory/remove-listing.ts';
import { fold } from '../../server/places/fold.ts';
import { describeEachEngine, type OpenEngine } from '../engines.ts';
import { breakingEngine, failingEngine, InjectedFailure } from '../failing-engine.ts';
import { makeListing } from '../listings.ts';
import { dump, empty, geography, importListings, NOW } from './import-world.ts';
import { exampleListing } from './listing-example.ts';

const center = exampleListing();
const doctor = makeListing({ id: 'de-doctor', name: 'Ada Example', kind: 'specialist', practicesAt: center.id });
const group = makeListing({ id: 'de-group', kind: 'support-group', name: 'A group', formats: ['online'] });
/** Without an id, and by its name the group's. */
const { id: _, ...nameless } = makeListing({ id: 'x', name: 'Group' });
const MOVED = { latitude: 54.35, longitude: 10.12, precision: 'building' as const, source: 'a test', note: null };
const phone = (number: string) => ({ number, note: null, asOf: null });

describeEachEngine('import', (open) => {
  let opened: OpenEngine;
  const undo = (batch: string) => undoImport(opened.engine, batch, { now: NOW, townOf: geography.townOf });
  const build = (listings: Listing[], placeBy = listings) =>
    buildDirectory(
      opened.engine,
      listings.map((one) => placeListing(one, (id) => placeBy.find((other) => other.id === id), geography.townOf)),
      fold,
      '2026-11-25',
    );
  const documents = async () =>
    (await opened.engine.db.selectFrom('listing').select(['id', 'document', 'card']).orderBy('id').execute()).map(
      ({ document, card }) => [document, card],
    );
  const cardOf = async (id: string) =>
    JSON.parse(
      (await opened.engine.db.selectFrom('listing').select('card').where('id', '=', id).executeTakeFirstOrThrow()).card,
    );

  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened.close());
  beforeEach(async () => {
    await empty(opened.engine);
    await build([center, doctor, group]);
  });

  it('adds and changes in one version; the same file again changes no row and no date', async () => {
    const file = [{ ...center, phone: phone('+4943112345') }, makeListing({ id: 'de-new', name: 'New center' }), group];
    expect((await importListings(opened.engine, file)).count).toEqual({ added: 1, changed: 1, same: 1 });
    const after = await dump(opened.engine);
    expect(after.version).toMatchObject([{ version: 2 }]);
    expect(JSON.parse(after.listings[0]?.document ?? '')).toMatchObject({
      changedOn: '2026-11-24',
      phone: { number: '+4943112345' },
    });
    expect(JSON.parse(after.listings[3]?.document ?? '')).toMatchObject({ id: 'de-new', changedOn: null });
    const again = await importListings(opened.engine, file, { today: '2026-12-31', batch: 'again' });
    expect(again).toMatchObject({ count: { added: 0, changed: 0, same: 3 }, outcome: { kind: 'nothing' } });
    expect(await dump(opened.engine)).toEqual(after);
  });

  it('says what changes, field by field; what is not mentioned stays', async () => {
    const { plan } = await importListings(opened.engine, [
      { id: center.id, phone: phone('+4943112345'), city: 'Kiel' },
    ]);
    expect(plan.changed[0]?.changes).toEqual([{ field: 'phone', before: null, after: phone('+4943112345') }]);
    const stored = (await readStoredDirectory(opened.engine)).listing(center.id);
    expect(stored).toEqual({ ...center, phone: phone('+4943112345'), changedOn: '2026-11-24' });
  });

  it('a new checkedOn alone changes no fact and not changedOn', async () => {
    await importListings(opened.engine, [{ id: center.id, checkedOn: '2026-11-20' }]);
    expect((await readStoredDirectory(opened.engine)).listing(center.id)).toMatchObject({
      checkedOn: '2026-11-20',
      changedOn: null,
    });
  });

  it('a listing without an id gets the same one each time', async () => {
    const { id: _, ...nameless } = makeListing({ id: 'x', name: 'Zentrum für Großes', city: 'Kiel' });
    const { plan } = await importListings(opened.engine, [nameless]);
    expect(plan.added[0]?.listing.id).toBe('de-kiel-zentrum-fur-grosses');
    expect((await importListings(opened.engine, [nameless], { batch: 'again' })).count.same).toBe(1);
  });

  it('specialists follow their center, and back', async () => {
    const before = await documents();
    const { outcome } = await importListings(opened.engine, [{ id: center.id, location: MOVED }], { batch: 'move' });
    expect(outcome).toEqual({ kind: 'published', followed: 1 });
    expect((await cardOf('de-doctor')).location).toMatchObject({ latitude: 54.35 });
    expect(await undo('move')).toEqual({ kind: 'undone', restored: 1, removed: 0 });
    expect(await documents()).toEqual(before);
  });

  describe('what is held back', () => {
    it('a listing that its owner confirmed, unless it is taken', async () => {
      const confirmed = { ...group, confirmedOn: '2026-10-01' };
      await importListings(opened.engine, [confirmed], { batch: 'confirm' });
      const wrong = { id: group.id, name: 'Another name' };
      const { plan, outcome } = await importListings(opened.engine, [wrong]);
      expect([plan.conflicts.map(({ listing }) => listing.id), outcome.kind]).toEqual([[group.id], 'nothing']);
      expect((await importListings(opened.engine, [confirmed])).count.same).toBe(1);
      const taken = await importListings(opened.engine, [wrong], { take: new Set([group.id]) });
      expect(taken.count.changed).toBe(1);
    });

    it.each<[string, Partial<Listing> & { id: string }]>([
      ['a point outside its country', { id: 'de-far', location: { ...MOVED, latitude: 10 } }],
      ['a point far from its town', { id: 'de-off', city: 'Kiel', location: { ...MOVED, latitude: 53 } }],
      ['a town nobody knows', { id: 'de-nowhere', city: 'Nowhere' }],
      ['the name of a near listing', { id: 'de-twin', name: 'EXAMPLE  net-center', city: 'Kiel' }],
    ])('%s, unless it is accepted', async (_, given) => {
      const file = [makeListing(given)];
      const held = await importListings(opened.engine, file);
      expect([held.plan.suspicious.length, held.outcome.kind]).toEqual([1, 'nothing']);
      expect((await importListings(opened.engine, file, { acceptSuspicious: true })).count.added).toBe(1);
    });

    it('the phone of another listing, and a website beside another', async () => {
      await importListings(opened.engine, [
        { id: center.id, phone: phone('+4943112345'), website: 'https://www.example.org/a' },
      ]);
      const twins = [
        makeListing({ id: 'de-same-phone', phone: phone('+4943112345') }),
        makeListing({ id: 'de-same-host', city: 'Kiel', website: 'https://example.org/b' }),
        makeListing({ id: 'de-host-elsewhere', website: 'https://example.org/c' }),
      ];
      const { plan } = await importListings(opened.engine, twins, { batch: 'twins' });
      expect(plan.suspicious.map(({ listing }) => listing.id)).toEqual(['de-same-phone', 'de-same-host']);
      expect(plan.added.map(({ listing }) => listing.id)).toEqual(['de-host-elsewhere']);
    });

    it('a specialist whose new center is held back', async () => {
      const file = [
        makeListing({ id: 'de-far', location: { ...MOVED, latitude: 10 } }),
        makeListing({ id: 'de-far-doctor', kind: 'specialist', practicesAt: 'de-far' }),
      ];
      const { plan } = await importListings(opened.engine, file);
      expect(plan.suspicious.map(({ listing }) => listing.id)).toEqual(['de-far', 'de-far-doctor']);
    });
  });

  it.each<[string, Record<string, unknown>[], string]>([
    ['an unknown field', [{ ...group, rating: 5 }], 'test.jsonl: line 1: rating: there is no such field'],
    ['a missing field', [{ id: 'de-x', kind: 'center' }], 'test.jsonl: line 1: name: must be given'],
    [
      'a wrong code',
      [group, { ...center, services: [{ code: 'magic', status: 'yes', sources: [] }] }],
      'line 2: services.0.code',
    ],
    ['an id used twice', [group, { ...group, name: 'B' }], 'line 2: id: already used on line 1'],
    ['a hidden character', [{ ...group, name: 'A\u202egroup' }], 'name: holds the hidden character U+202E'],
    ['a center nobody knows', [{ ...doctor, practicesAt: 'de-none' }], 'practicesAt: there is no listing de-none'],
    [
      'a center turned away from its specialists',
      [{ ...center, kind: 'support-group' }],
      'kind: de-doctor practices here',
    ],
    ['an id left out that is another listing', [nameless], 'id: must be given: de-group is another listing'],
    ['a bad phone', [{ ...group, phone: phone('12') }], 'phone.number'],
  ])('refuses %s with file, line, field and rule, and changes nothing', async (_, file, message) => {
    const before = await dump(opened.engine);
    const failure = await importListings(
      opened.engine,
      [makeListing({ id: 'de-good' }), ...file].slice(-file.length),
    ).catch((error) => error);
    expect(failure).toBeInstanceOf(BadImportError);
    expect(failure.message).toContain(message);
    expect(await dump(opened.engine)).toEqual(before);
  });

  describe('who was removed', () => {
    it('comes back neither under the id nor under the name, by no import and no build', async () => {
      const refused = await removeListing(opened.engine, center.id, '2026-11-24');
      expect(refused).toEqual({ kind: 'has-specialists', ids: ['de-doctor'] });
      expect(await removeListing(opened.engine, 'de-doctor', '2026-11-24')).toEqual({ kind: 'removed' });
      expect(await removeListing(opened.engine, 'de-doctor', '2026-11-24')).toEqual({ kind: 'unknown' });
      const twin = { ...doctor, id: 'de-other-id', name: 'ADA example' };
      const { plan, outcome } = await importListings(opened.engine, [doctor, twin], {
        take: new Set([doctor.id]),
        acceptSuspicious: true,
      });
      expect([plan.suppressed.length, outcome.kind]).toEqual([2, 'nothing']);
      expect(await build([center, doctor, group])).toMatchObject({ added: 0, same: 2, suppressed: 1, removed: 0 });
      expect(JSON.stringify(await opened.engine.db.selectFrom('suppression').selectAll().execute())).not.toContain(
        'doctor',
      );
      const { entries } = await listListings(opened.engine && opened, { after: null, limit: 10 });
      expect(entries).toContainEqual({ kind: 'removed', id: 'de-doctor', removedOn: '2026-11-24' });
    });

    it('is not put back by the undoing of an import', async () => {
      await importListings(
        opened.engine,
        [
          { ...doctor, role: 'Surgeon' },
          { ...group, name: 'B' },
        ],
        { batch: 'b' },
      );
      await removeListing(opened.engine, 'de-doctor', '2026-11-24');
      expect(await undo('b')).toEqual({ kind: 'undone', restored: 1, removed: 0 });
      expect((await readStoredDirectory(opened.engine)).listing('de-doctor')).toBeUndefined();
    });
  });

  describe('undo', () => {
    const file = [{ ...center, name: 'Renamed' }, { ...group, name: 'B' }, makeListing({ id: 'de-new', name: 'New' })];

    it('gives back exactly what was there, tells the feed, and the file may come again', async () => {
      const before = await documents();
      await importListings(opened.engine, file, { batch: 'b' });
      expect(await undo('b')).toEqual({ kind: 'undone', restored: 2, removed: 1 });
      expect(await documents()).toEqual(before);
      const { listings, tombstones } = await dump(opened.engine);
      expect(new Set(listings.map(({ origin }) => origin))).toEqual(new Set(['files']));
      expect(tombstones).toMatchObject([{ id: 'de-new', changed_in: 3 }]);
      expect([await undo('b'), await undo('c')]).toEqual([{ kind: 'already-undone' }, { kind: 'unknown' }]);
      expect((await importListings(opened.engine, file, { batch: 'c' })).count).toEqual({
        added: 1,
        changed: 2,
        same: 0,
      });
      expect((await dump(opened.engine)).tombstones).toEqual([]);
    });

    it('refuses where a listing changed since, and names it; in turn it works', async () => {
      await importListings(opened.engine, file, { batch: 'b' });
      await importListings(opened.engine, [{ id: group.id, name: 'C' }], { batch: 'c' });
      const state = await dump(opened.engine);
      expect(await undo('b')).toEqual({ kind: 'changed-since', ids: [group.id] });
      expect(await dump(opened.engine)).toEqual(state);
      expect([(await undo('c')).kind, (await undo('b')).kind]).toEqual(['undone', 'undone']);
    });

    it('refuses to take a center from under a specialist listed since', async () => {
      await importListings(opened.engine, file, { batch: 'b' });
      await importListings(
        opened.engine,
        [makeListing({ id: 'de-later', kind: 'specialist', practicesAt: 'de-new' })],
        { batch: 'c' },
      );
      expect(await undo('b')).toEqual({ kind: 'changed-since', ids: ['de-later'] });
    });
  });

  describe('the build from data/listings', () => {
    it('leaves imported listings as they are, also when their file changes or goes', async () => {
      const imported = makeListing({ id: 'de-new', name: 'New' });
      await importListings(opened.engine, [imported, { id: center.id, location: MOVED }], { batch: 'b' });
      const state = await documents();
      const effective = [...(await importedListings(opened.engine)), doctor, group];
      expect(await build(effective)).toMatchObject({ added: 0, changed: 0, removed: 0, same: 4 });
      expect(await build([{ ...center, name: 'Newer file' }, doctor, group], effective)).toMatchObject({
        kept: 1,
        removed: 0,
      });
      expect(await documents()).toEqual(state);
      expect(await build([doctor, group], effective)).toMatchObject({ removed: 0 });
      expect(await documents()).toEqual(state);
    });

    it('takes the files up again after an undo', async () => {
      await importListings(opened.engine, [{ id: group.id, name: 'B' }], { batch: 'b' });
      await undo('b');
      expect(await build([center, doctor, { ...group, name: 'From the file' }])).toMatchObject({ changed: 1, same: 2 });
    });

    it('leaves a tombstone where a file goes, and none where it comes back', async () => {
      await build([center, doctor]);
      expect((await dump(opened.engine)).tombstones).toMatchObject([{ id: 'de-group', removed_on: '2026-11-25' }]);
      await build([center, doctor, group]);
      expect((await dump(opened.engine)).tombstones).toEqual([]);
    });
  });

  describe('a failure', () => {
    const many = Array.from({ length: 120 }, (_, i) => makeListing({ id: `de-many-${i}`, name: `Center number ${i}` }));
    const file = [...many, { ...center, location: MOVED }, { ...group, name: 'B' }];

    it('of any batch leaves the directory before or after, and the command run again completes it', async () => {
      const before = await dump(opened.engine);
      for (let nth = 1; ; nth++) {
        const failing = failingEngine(opened.engine, nth, 'before');
        const failed = await importListings(failing, file, { batch: 'b' }).then(
          () => false,
          (error) => error instanceof InjectedFailure,
        );
        if (!failed) {
          expect(nth).toBe(6);
          break;
        }
        expect(await dump(opened.engine)).toEqual(before);
      }
      const after = await dump(opened.engine);
      expect(after.listings).toHaveLength(123);
      expect(
        await opened.engine.db.selectFrom('import_change').select('id').where('staged_row', 'is not', null).execute(),
      ).toEqual([]);
      expect((await undo('b')).kind).toBe('undone');
      const undone = await documents();
      for (const nth of [1, 2, 3, 4, 5]) {
        await expect(importListings(failingEngine(opened.engine, nth, 'after'), file, { batch: 'c' })).rejects.toThrow(
          InjectedFailure,
        );
        // Only the last batch publishes.
        if (nth < 5) expect(await documents()).toEqual(undone);
      }
      expect((await importListings(opened.engine, file, { batch: 'd' })).count).toMatchObject({ added: 0, changed: 0 });
      expect((await dump(opened.engine)).listings.map(({ document }) => document).sort()).toEqual(
        after.listings.map(({ document }) => document).sort(),
      );
    });

    it('of any statement of the publication, or of the undoing, writes nothing of it', async () => {
      const small = file.slice(-2);
      const before = await dump(opened.engine);
      const statements = 10;
      for (let nth = 1; nth <= statements + 1; nth++) {
        await expect(
          importListings(breakingEngine(opened.engine, nth, statements), small, { batch: 'b' }),
        ).rejects.toThrow(/no_such_table/);
        expect(await dump(opened.engine)).toEqual(before);
      }
      await importListings(opened.engine, small, { batch: 'b' });
      const after = await dump(opened.engine);
      for (let nth = 1; nth <= statements + 4; nth++) {
        const engine = breakingEngine(opened.engine, nth, statements);
        await expect(undoImport(engine, 'b', { now: NOW, townOf: geography.townOf })).rejects.toThrow(/no_such_table/);
        expect(await dump(opened.engine)).toEqual(after);
      }
    });

    it('to notice a change in between is none: the publication is refused', async () => {
      const stored = await readStoredDirectory(opened.engine);
      await importListings(opened.engine, [{ id: group.id, name: 'B' }], { batch: 'first' });
      const state = await dump(opened.engine);
      const wanted = new Map([[center.id, { listing: { ...center, name: 'Late' }, origin: 'late' }]]);
      const late = publishListings(opened.engine, stored, wanted, {
        batch: 'late',
        now: NOW,
        townOf: geography.townOf,
      });
      await expect(late).rejects.toThrow(StaleImportError);
      expect(await dump(opened.engine)).toEqual(state);
    });
  });
});
