import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openReadOnly } from '../../server/database/sqlite.ts';
import type { Listing } from '../../server/directory/listing.ts';
import { readListing, storeListing } from '../../server/directory/store-listing.ts';
import type { PlacesTables } from '../../server/places/tables.ts';
import { correctListing } from '../../server/submissions/correct-listing.ts';
import { type Decision, decide } from '../../server/submissions/decide.ts';
import { verifyEvents } from '../../server/submissions/events.ts';
import { readHistory } from '../../server/submissions/queue.ts';
import { receiveClaim } from '../../server/submissions/receive.ts';
import { receiveReport } from '../../server/submissions/report.ts';
import { revertDecision, undoOf } from '../../server/submissions/revert.ts';
import { readItem } from '../../server/submissions/review-item.ts';
import { insertSubmission, readSubmission } from '../../server/submissions/submission-rows.ts';
import { openToken } from '../../server/submissions/tokens.ts';
import { exampleListing } from '../directory/listing-example.ts';
import { TEST_PLACES } from '../directory-database.ts';
import { describeEachEngine, type OpenEngine } from '../engines.ts';
import { stage } from '../submissions/stage.ts';
import { GROUP } from './review-site.ts';

const HERE = 'https://finder.example';
const LISTING = exampleListing({ id: 'de-kiel-example', kind: 'support-group', city: 'Kiel', country: 'DE' });

let places: ReturnType<typeof openReadOnly<PlacesTables>>;
beforeAll(() => {
  places = openReadOnly<PlacesTables>(TEST_PLACES);
});
afterAll(() => places.close());

describeEachEngine('taking a decision back', (open) => {
  let opened: OpenEngine;
  let on: ReturnType<typeof stage> & { places: typeof places.db };
  beforeEach(async () => {
    opened = await open();
    on = { ...stage(opened.engine), places: places.db };
    await on.engine.batch(await storeListing(on, LISTING, 0));
  });
  afterEach(() => opened.close());

  const reviewer = { id: 'r1' };
  const itemOf = async (reference: string) => (await readItem(on, reference, HERE))!;
  const accept = async (reference: string, decision: Partial<Decision> = {}) => {
    const { seen } = await itemOf(reference);
    const given = { verdict: 'accept', reason: null, ...decision } as Decision;
    const decided = await decide(on, { reference, seen, reviewer, baseUrl: HERE }, given);
    if (decided.kind !== 'done') throw new Error(decided.kind);
    return decided.listingId!;
  };
  const revert = async (reference: string, seen?: { submission: number; listing: number }) =>
    revertDecision(on, { reference, seen: seen ?? (await itemOf(reference)).seen, reviewer }, 'A mistake.');
  const report = async () => {
    const received = await receiveReport(
      on,
      { listingId: LISTING.id, report: { field: 'phone', message: 'dead', mail: null } },
      { language: 'en', client: 'c', secret: 's' },
    );
    if (received.kind !== 'received') throw new Error(received.kind);
    return received.reference;
  };
  const groupWaiting = async () => {
    await on.engine.batch(
      insertSubmission(
        on,
        { id: 'g1', kind: 'group', state: 'open', listingId: null, listingRevision: null, risk: 40, language: 'de' },
        { kind: 'group', mail: 'anna@example.org', talk: [], values: GROUP, duplicates: [] },
      ),
    );
    return 'g1';
  };

  test('a correction: the old values are back, dated, with who and why; the report waits again', async () => {
    const reference = await report();
    const listing = { ...LISTING, phone: { number: '+49431123456', note: null, asOf: null } };
    await accept(reference, { listing });
    expect((await readListing(on.engine, LISTING.id))?.phone?.number).toBe('+49431123456');
    on.wait(24 * 60);
    expect(await revert(reference)).toEqual({ kind: 'done' });
    expect(await readListing(on.engine, LISTING.id)).toEqual({ ...LISTING, changedOn: '2026-11-25' });
    expect((await readSubmission(on, reference))?.submission.state).toBe('open');
    const last = (await readHistory(on, { submissionId: reference })).at(-1)!;
    expect(last).toMatchObject({
      kind: 'reverted',
      actor: 'reviewer:r1',
      at: '2026-11-25T12:00:00.000Z',
      payload: { before: { phone: { number: '+49431123456' } }, after: { phone: LISTING.phone }, reason: 'A mistake.' },
    });
    expect(await verifyEvents(on)).toMatchObject({ problems: [] });
    expect(await revert(reference)).toEqual({ kind: 'stale' });
  });

  test('what was changed again since then stays', async () => {
    const [first, second] = [await report(), await report()];
    await accept(first, { listing: { ...LISTING, summary: 'One.', street: 'Hafen 1' } });
    await accept(second, { listing: { ...(await readListing(on.engine, LISTING.id))!, summary: 'Two.' } });
    expect(await revert(first)).toEqual({ kind: 'done' });
    expect(await readListing(on.engine, LISTING.id)).toMatchObject({ summary: 'Two.', street: LISTING.street });
  });

  test('upon a listing that has moved on since the reviewer looked: nothing happens', async () => {
    const reference = await report();
    await accept(reference, { listing: { ...LISTING, summary: 'One.' } });
    const { seen } = await itemOf(reference);
    await on.engine.batch(await storeListing(on, { ...LISTING, summary: 'Meanwhile.' }, seen.listing));
    expect(await revert(reference, seen)).toEqual({ kind: 'stale' });
    expect((await readListing(on.engine, LISTING.id))?.summary).toBe('Meanwhile.');
    expect((await readSubmission(on, reference))?.submission.state).toBe('accepted');
  });

  test('a new group leaves the directory without being suppressed, and can be accepted again', async () => {
    const reference = await groupWaiting();
    const id = await accept(reference);
    expect(await on.engine.db.selectFrom('listing_contact').select('mail').execute()).toHaveLength(1);
    expect(await revert(reference)).toEqual({ kind: 'done' });
    expect(await readListing(on.engine, id)).toBeUndefined();
    const { db } = on.engine;
    expect(await db.selectFrom('tombstone').select('id').execute()).toEqual([{ id }]);
    expect(await db.selectFrom('suppression').selectAll().execute()).toEqual([]);
    expect(await db.selectFrom('listing_contact').select('mail').execute()).toEqual([]);
    expect(await db.selectFrom('listing_text').select('rowid').execute()).toHaveLength(1);
    const again = await accept(reference);
    expect(await readListing(on.engine, again)).toMatchObject({ name: GROUP.name });
  });

  test('a fault at any of its statements leaves everything as it was', async () => {
    const reference = await groupWaiting();
    await accept(reference);
    const { seen } = await itemOf(reference);
    const { db } = on.engine;
    const kept = async () => {
      const rows = [];
      for (const table of [
        'listing',
        'listing_text',
        'tombstone',
        'event',
        'submission',
        'listing_contact',
        'link_token',
      ] as const)
        rows.push(await db.selectFrom(table).selectAll().execute());
      return JSON.stringify(rows);
    };
    const before = await kept();
    const broken = db
      .selectFrom('no_such_table' as 'listing')
      .select('id')
      .compile();
    for (let nth = 0, length = 0; nth <= length; nth++) {
      const batch: typeof on.engine.batch = (writes) => {
        length = writes.length;
        return opened.engine.batch([...writes.slice(0, nth), broken, ...writes.slice(nth)]);
      };
      const failing = revertDecision({ ...on, engine: { db, batch } }, { reference, seen, reviewer }, 'A mistake.');
      await expect(failing).rejects.toThrow(/no_such_table/);
      expect(await kept(), `statement ${nth}`).toBe(before);
      expect(length).toBeGreaterThan(5);
    }
  });

  test('a claim: nobody looks after the listing any more, and the link of the mail opens nothing', async () => {
    const received = await receiveClaim(
      on,
      { listingId: LISTING.id, message: 'I lead it.' },
      { mail: 'ben@elsewhere.example', language: 'en', baseUrl: HERE },
    );
    if (received.kind !== 'received') throw new Error(received.kind);
    const { reference } = received;
    await on.engine.db.updateTable('submission').set({ state: 'open' }).where('id', '=', reference).execute();
    await accept(reference);
    const mails = await on.engine.db.selectFrom('outbox').select('body').execute();
    const token = /manage\/(\S+)/.exec(mails.at(-1)?.body ?? '')?.[1] ?? '';
    expect(await openToken(on, token, ['manage'])).toMatchObject({ subject: `listing:${LISTING.id}` });
    expect(await revert(reference)).toEqual({ kind: 'done' });
    expect(await openToken(on, token, ['manage'])).toBeNull();
    expect(await on.engine.db.selectFrom('listing_contact').select('mail').execute()).toEqual([]);
    expect(await readListing(on.engine, LISTING.id)).toEqual(LISTING);
  });

  test('not what was rejected, nor what was erased', async () => {
    const rejected = await report();
    const { seen } = await itemOf(rejected);
    await decide(on, { reference: rejected, seen, reviewer, baseUrl: HERE }, { verdict: 'reject', reason: 'no' });
    expect(await revert(rejected)).toEqual({ kind: 'stale' });
    const erased = await report();
    await accept(erased, { listing: { ...LISTING, summary: 'One.' } });
    await on.engine.db.deleteFrom('event_payload').execute();
    expect(await revert(erased)).toEqual({ kind: 'not-now' });
    expect(await revert('nothing', seen)).toEqual({ kind: 'unknown' });
  });
});

test('sources and the facts that count on their order are taken back together, or not at all', () => {
  const source = (url: string) => ({ ...LISTING.sources[0]!, url });
  const [a, b, c] = ['https://a.example', 'https://b.example', 'https://c.example'].map(source) as [
    Listing['sources'][number],
    Listing['sources'][number],
    Listing['sources'][number],
  ];
  const before = { ...LISTING, sources: [a] };
  const after = {
    ...LISTING,
    sources: [a, b],
    services: [{ code: 'prrt' as const, status: 'yes' as const, sources: [1] }],
  };
  expect(undoOf(after, before, after, '2026-11-25')).toEqual({ ...before, changedOn: '2026-11-25' });
  expect(undoOf({ ...after, sources: [a, b, c] }, before, after, '2026-11-25')).toBeNull();
});

describe('a correction by a reviewer', () => {
  const center = exampleListing();
  const source = {
    url: 'https://hospital.example/net',
    title: 'NET team',
    asOf: null,
    publisher: 'institution' as const,
  };
  const correct = (edited: Record<string, unknown>, given: typeof source | null = null) =>
    correctListing({ places: places.db }, center, edited, given);

  test('of a center needs a source, unless it only takes something back', async () => {
    expect(await correct({ street: 'Hafen 1' })).toMatchObject({ kind: 'invalid', problems: [{ path: 'newSource' }] });
    expect(await correct({ status: 'closed' })).toMatchObject({ kind: 'ok', listing: { status: 'closed' } });
    expect(await correct({ street: center.street })).toEqual({ kind: 'ok', listing: center });
    expect(await correct({ name: 'New name' }, source)).toMatchObject({
      kind: 'ok',
      listing: { name: 'New name', sources: [{}, { url: source.url, supports: ['name'], asOf: null }] },
    });
  });

  test('that names a source which is not there is refused with its field', async () => {
    const services = [{ code: 'prrt', status: 'yes', sources: [7] }];
    expect(await correct({ services }, source)).toMatchObject({
      kind: 'invalid',
      problems: [{ path: 'services.0.sources' }],
    });
  });

  test('to another town takes the point along', async () => {
    const corrected = await correct({ city: 'Passau', region: 'Bavaria', street: null }, source);
    expect(corrected).toMatchObject({
      kind: 'ok',
      listing: { location: { latitude: 48.5665, precision: 'city', source: 'GeoNames 2855328' } },
    });
    expect(await correct({ city: 'Nowhere at all' }, source)).toMatchObject({
      kind: 'ok',
      listing: { location: null },
    });
  });
});
