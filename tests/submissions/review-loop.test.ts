import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openReadOnly } from '../../server/database/sqlite.ts';
import { findListing } from '../../server/directory/find-listing.ts';
import { createIndexHolder } from '../../server/directory/index-holder.ts';
import { readSuppressions } from '../../server/directory/suppression.ts';
import type { PlacesTables } from '../../server/places/tables.ts';
import { confirmMail } from '../../server/submissions/confirm-mail.ts';
import { contactOf } from '../../server/submissions/contacts.ts';
import { type Decision, decide } from '../../server/submissions/decide.ts';
import { verifyEvents } from '../../server/submissions/events.ts';
import { type GroupValues, groupValuesSchema } from '../../server/submissions/group-values.ts';
import {
  answer,
  eraseListing,
  eraseSubmission,
  openLink,
  receiveChange,
  upkeep,
  withdraw,
} from '../../server/submissions/manage.ts';
import { drainOutbox } from '../../server/submissions/outbox.ts';
import { readHistory, readQueue } from '../../server/submissions/queue.ts';
import { isOwnDomain, receiveClaim, receiveGroup } from '../../server/submissions/receive.ts';
import { receiveReport } from '../../server/submissions/report.ts';
import { readSubmission } from '../../server/submissions/submission-rows.ts';
import { TEST_PLACES } from '../directory-database.ts';
import { describeEachEngine, type OpenEngine } from '../engines.ts';
import { stage } from './stage.ts';

const BASE = 'https://finder.example';
const ANNA = { mail: 'anna@example.org', language: 'de' as const, baseUrl: BASE };
const REVIEWER = { id: 'r1' };

const values = (given: Partial<GroupValues> = {}): GroupValues =>
  groupValuesSchema.parse({
    name: 'NET-Gruppe Köln',
    formats: ['in-person'],
    country: 'DE',
    region: null,
    city: 'Köln',
    languages: ['de'],
    website: 'https://net-koeln.example/',
    ...given,
  });

describeEachEngine('the review loop', (open) => {
  let opened: OpenEngine;
  let on: ReturnType<typeof stage> & { places: ReturnType<typeof openReadOnly<PlacesTables>>['db'] };
  let close: () => void;
  beforeEach(async () => {
    opened = await open();
    const places = openReadOnly<PlacesTables>(TEST_PLACES);
    close = places.close;
    on = { ...stage(opened.engine), places: places.db };
  });
  afterEach(async () => {
    close();
    await opened.close();
  });

  /** The link of the last mail. */
  async function lastLink(): Promise<string> {
    await drainOutbox(on);
    return /\/manage\/(\S+)/.exec(on.sent.at(-1)?.text ?? '')?.[1] ?? '';
  }
  async function sendAndConfirm(given: Partial<GroupValues> = {}): Promise<string> {
    const reference = await receiveGroup(on, values(given), ANNA);
    expect(await confirmMail(on, await lastLink(), BASE)).toEqual({ kind: 'open', reference });
    return reference;
  }
  async function decideOn(reference: string, decision: Decision) {
    const stored = await readSubmission(on, reference);
    const id = stored?.submission.listingId;
    const found = id ? await findListing(on, id) : null;
    const listing = found?.kind === 'listing' ? found.revision : 0;
    const seen = { submission: stored?.submission.revision ?? 0, listing };
    return decide(on, { reference, seen, reviewer: REVIEWER, baseUrl: BASE }, decision);
  }
  async function publish(given: Partial<GroupValues> = {}): Promise<string> {
    const decided = await decideOn(await sendAndConfirm(given), { verdict: 'accept', reason: null });
    return decided.kind === 'done' ? (decided.listingId ?? '') : JSON.stringify(decided);
  }
  async function stored(id: string) {
    const found = await findListing(on, id);
    if (found.kind !== 'listing') throw new Error(found.kind);
    return found;
  }
  async function manageLink(): Promise<Extract<Awaited<ReturnType<typeof openLink>>, { kind: 'listing' }>> {
    const link = await openLink(on, await lastLink());
    if (link.kind !== 'listing') throw new Error(link.kind);
    return link;
  }

  test('a new group: invisible until accepted, then at its town, confirmed by its organizer, found at once', async () => {
    const reference = await receiveGroup(on, values(), ANNA);
    expect(await readQueue(on)).toEqual([]);
    const link = await lastLink();
    expect(on.sent[0]?.subject).toBe('Bitte bestätigen Sie Ihren Eintrag in NET Finder');
    expect((await openLink(on, link)).kind).toBe('submission');
    expect(await confirmMail(on, link, BASE)).toEqual({ kind: 'open', reference });
    expect(await confirmMail(on, link, BASE)).toEqual({ kind: 'unknown-link' });
    expect((await readQueue(on)).map(({ submission }) => submission.id)).toEqual([reference]);
    const index = createIndexHolder(on.engine, on.now);
    expect((await index.current()).ordinals).toHaveLength(0);

    on.wait(60 * 24 * 3);
    const decided = await decideOn(reference, { verdict: 'accept', reason: 'checked' });
    expect(decided).toEqual({ kind: 'done', listingId: 'de-koln-net-gruppe-koln' });
    const { listing, card } = await stored('de-koln-net-gruppe-koln');
    expect(listing).toMatchObject({
      status: 'active',
      confirmedOn: '2026-11-24',
      changedOn: '2026-11-27',
      checkedOn: null,
    });
    expect(card.location).toMatchObject({ precision: 'city' });
    expect(card.location?.latitude).toBeCloseTo(50.93, 1);
    expect((await index.current()).ordinals).toHaveLength(1);
    expect(await contactOf(on, listing.id)).toEqual({ listingId: listing.id, mail: ANNA.mail, language: 'de' });
    expect((await readHistory(on, { submissionId: reference })).map(({ kind, actor }) => [kind, actor])).toEqual([
      ['received', 'submitter'],
      ['mail-confirmed', 'submitter'],
      ['accepted', 'reviewer:r1'],
    ]);
    expect((await verifyEvents(on)).problems).toEqual([]);
  });

  test('two reviewers on one item: the second is told, and nothing of theirs is written', async () => {
    const reference = await sendAndConfirm();
    const seen = { submission: 2, listing: 0 };
    const by = (id: string) =>
      decide(on, { reference, seen, reviewer: { id }, baseUrl: BASE }, { verdict: 'reject', reason: id });
    expect((await Promise.all([by('one'), by('two')])).map(({ kind }) => kind).sort()).toEqual(['done', 'stale']);
    const kinds = (await readHistory(on, { submissionId: reference })).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'rejected')).toHaveLength(1);
    expect((await verifyEvents(on)).problems).toEqual([]);
  });

  test('asked back, answered, withdrawn; rejected with a reason that the organizer reads', async () => {
    const reference = await sendAndConfirm();
    await decideOn(reference, { verdict: 'ask-back', question: 'Wo treffen Sie sich?' });
    const link = await openLink(on, await lastLink());
    expect(on.sent.at(-1)?.text).toContain('Wo treffen Sie sich?');
    if (link.kind !== 'submission') throw new Error(link.kind);
    expect(await answer(on, link.stored, 'Im Bürgerhaus.')).toEqual({ kind: 'done' });
    expect(await answer(on, link.stored, 'Noch einmal.')).toEqual({ kind: 'stale' });
    const open = await readSubmission(on, reference);
    expect(open?.document?.talk.map(({ from, text }) => [from, text])).toEqual([
      ['reviewer', 'Wo treffen Sie sich?'],
      ['submitter', 'Im Bürgerhaus.'],
    ]);
    if (open) expect(await withdraw(on, open)).toEqual({ kind: 'done' });
    expect(await readQueue(on)).toEqual([]);

    const other = await sendAndConfirm({ name: 'Other group' });
    await decideOn(other, { verdict: 'reject', reason: 'Keine Gruppe.' });
    await drainOutbox(on);
    expect(on.sent.at(-1)?.text).toContain('Keine Gruppe.');
  });

  test('a change waits, then replaces the facts; the clock starts anew; a decision upon an older revision is stale', async () => {
    const id = await publish();
    const link = await manageLink();
    on.wait(60 * 24 * 30);
    const reference = await receiveChange(on, link, values({ name: 'NET Köln', summary: 'Neu' }), { ...ANNA });
    expect((await stored(id)).listing.name).toBe('NET-Gruppe Köln');
    const seen = { submission: 1, listing: 1 };
    await upkeep(on, await stored(id), 'paused');
    expect(
      await decide(on, { reference, seen, reviewer: REVIEWER, baseUrl: BASE }, { verdict: 'accept', reason: null }),
    ).toEqual({ kind: 'stale' });
    expect(await decideOn(reference, { verdict: 'accept', reason: null })).toEqual({ kind: 'done', listingId: id });
    const { listing } = await stored(id);
    expect(listing).toMatchObject({
      name: 'NET Köln',
      formerNames: ['NET-Gruppe Köln'],
      summary: 'Neu',
      confirmedOn: '2026-12-24',
    });
    expect(listing.sources).toHaveLength(1);
  });

  test('still right moves the day of confirmation and nothing else; pause and gone leave the default search', async () => {
    const id = await publish();
    const before = (await stored(id)).listing;
    on.wait(60 * 24 * 100);
    expect(await upkeep(on, await stored(id), 'reconfirmed')).toEqual({ kind: 'done' });
    expect((await stored(id)).listing).toEqual({ ...before, confirmedOn: '2027-03-04' });
    const old = await stored(id);
    expect(await upkeep(on, old, 'paused')).toEqual({ kind: 'done' });
    expect(await upkeep(on, old, 'closed')).toEqual({ kind: 'stale' });
    expect((await stored(id)).listing).toMatchObject({ status: 'paused', changedOn: '2027-03-04' });
  });

  test('erased: out of the directory at once, a tombstone, no import brings it back, nothing of it is kept', async () => {
    const id = await publish();
    const { listing } = await stored(id);
    const link = await manageLink();
    await eraseListing(on, link, { actor: 'organizer', baseUrl: BASE });
    expect(await findListing(on, id)).toMatchObject({ kind: 'removed', removedOn: '2026-11-24' });
    expect(await (await readSuppressions(on.engine)).holds(listing)).toBe(true);
    expect(await (await readSuppressions(on.engine)).holds({ ...listing, id: 'de-another-id' })).toBe(true);
    expect(await contactOf(on, id)).toBeUndefined();
    await drainOutbox(on);
    expect(on.sent.at(-1)?.subject).toBe('Ihr Eintrag ist gelöscht');
    for (const table of ['event_payload', 'submission_payload', 'outbox', 'listing_contact'] as const) {
      const rows = JSON.stringify(await on.engine.db.selectFrom(table).selectAll().execute());
      expect(rows, table).not.toMatch(/anna|Köln/);
    }
    const verdict = await verifyEvents(on);
    expect(verdict.problems).toEqual([]);
    expect(verdict.erased).toBeGreaterThan(2);
  });

  test('an erased submission is forgotten and its links open nothing', async () => {
    const reference = await receiveGroup(on, values(), ANNA);
    const link = await lastLink();
    const read = await readSubmission(on, reference);
    if (read) await eraseSubmission(on, read);
    expect((await openLink(on, link)).kind).toBe('unknown-link');
    expect(await readSubmission(on, reference)).toMatchObject({ submission: { state: 'erased' }, document: null });
  });

  describe('claims', () => {
    test('a mailbox at the own domain is enough after the press of the button; the old contact is told', async () => {
      const id = await publish();
      const bert = { mail: 'bert@net-koeln.example', language: 'en' as const, baseUrl: BASE };
      expect((await receiveClaim(on, { listingId: id, message: null }, bert)).kind).toBe('received');
      await drainOutbox(on);
      const [asked, told] = on.sent.slice(-2);
      expect([asked?.to, told?.to].sort()).toEqual(['anna@example.org', 'bert@net-koeln.example']);
      expect((await contactOf(on, id))?.mail).toBe('anna@example.org');
      const link = /\/manage\/(\S+)/.exec(
        on.sent.find(({ to, subject }) => to === bert.mail && /confirm/.test(subject))?.text ?? '',
      )?.[1];
      expect(await confirmMail(on, link ?? '', BASE)).toMatchObject({ kind: 'claimed', listingId: id });
      expect((await contactOf(on, id))?.mail).toBe('bert@net-koeln.example');
    });
    test('any other mailbox waits for a reviewer', async () => {
      const id = await publish();
      const claimed = await receiveClaim(
        on,
        { listingId: id, message: 'I lead it now' },
        { ...ANNA, mail: 'carla@mail.example' },
      );
      const reference = claimed.kind === 'received' ? claimed.reference : '';
      const mail = async () => {
        await drainOutbox(on);
        return on.sent.filter(({ to }) => to === 'carla@mail.example').at(-1)?.text ?? '';
      };
      expect(await confirmMail(on, /\/manage\/(\S+)/.exec(await mail())?.[1] ?? '', BASE)).toEqual({
        kind: 'open',
        reference,
      });
      expect((await contactOf(on, id))?.mail).toBe('anna@example.org');
      await decideOn(reference, { verdict: 'accept', reason: 'spoke with both' });
      expect((await contactOf(on, id))?.mail).toBe('carla@mail.example');
    });
  });

  describe('reports', () => {
    const report = (listingId: string, client: string, field: 'closed' | 'phone' = 'closed') =>
      receiveReport(
        on,
        { listingId, report: { field, message: 'no longer', mail: null } },
        { language: 'en', client, secret: 's' },
      );
    test('never edit; two people who say "closed" put a caution, one person twice does not', async () => {
      const id = await publish();
      const before = await stored(id);
      await report(id, '192.0.2.1');
      await report(id, '192.0.2.1');
      await report(id, '192.0.2.2', 'phone');
      expect((await stored(id)).card.caution).toBeUndefined();
      await report(id, '192.0.2.2');
      expect((await stored(id)).card.caution).toBe('said-to-be-closed');
      expect((await stored(id)).listing).toEqual(before.listing);
      const rows = JSON.stringify(await on.engine.db.selectFrom('submission_payload').selectAll().execute());
      expect(rows).not.toContain('192.0.2');
    });
    test('a reviewer corrects the listing by it; accepting without an edit moves no date', async () => {
      const id = await publish();
      const first = await report(id, 'a', 'phone');
      const reference = first.kind === 'received' ? first.reference : '';
      const before = (await stored(id)).listing;
      on.wait(60 * 24);
      const corrected = { ...before, phone: { number: '+49221123456', note: null, asOf: null } };
      await decideOn(reference, { verdict: 'accept', listing: corrected, reason: 'called them' });
      expect((await stored(id)).listing).toEqual({ ...corrected, changedOn: '2026-11-25' });
      const second = await report(id, 'b', 'phone');
      on.wait(60 * 24);
      await decideOn(second.kind === 'received' ? second.reference : '', {
        verdict: 'accept',
        reason: 'right already',
      });
      expect((await stored(id)).listing.changedOn).toBe('2026-11-25');
      expect((await stored(id)).revision).toBe(2);
    });
    test('what a reviewer types must keep the rules of listings', async () => {
      const id = await publish();
      const sent = await report(id, 'a', 'phone');
      const wrong = { ...(await stored(id)).listing, website: 'javascript:alert(1)' };
      expect(
        await decideOn(sent.kind === 'received' ? sent.reference : '', {
          verdict: 'accept',
          listing: wrong,
          reason: 'x',
        }),
      ).toMatchObject({ kind: 'invalid', problems: [{ path: 'website' }] });
    });
  });
});

describe('a mailbox of the organization itself', () => {
  test.each([
    ['a@net-koeln.example', 'https://www.net-koeln.example/x', true],
    ['a@hospital.org', 'https://net.hospital.org/', true],
    ['a@net.hospital.org', 'https://hospital.org/', false],
    ['a@evil-hospital.org', 'https://hospital.org/', false],
    ['a@gmail.com', 'https://sites.google.com/x', false],
    ['a@facebook.com', 'https://www.facebook.com/group', false],
    ['a@org.uk', 'https://net.org.uk/', false],
    ['a@uk', 'https://net.org.uk/', false],
    ['a@x.example', null, false],
  ])('%s for %s: %s', (mail, website, own) => {
    expect(isOwnDomain(mail, website)).toBe(own);
  });
});
