import { afterEach, beforeEach, expect, test } from 'vitest';
import { readConfig } from '../../server/config.ts';
import type { CardBase } from '../../server/directory/card.ts';
import { storeListing } from '../../server/directory/store-listing.ts';
import { startJobs } from '../../server/node/scheduled-jobs.ts';
import type { Services } from '../../server/services.ts';
import { contactWrite } from '../../server/submissions/contacts.ts';
import { dropDraft, keepDraft, readDraft } from '../../server/submissions/drafts.ts';
import { commit, verifyEvents } from '../../server/submissions/events.ts';
import { forgetOld } from '../../server/submissions/forget-old.ts';
import { sendNewLinks } from '../../server/submissions/new-links.ts';
import { drainOutbox, mailWrite } from '../../server/submissions/outbox.ts';
import { quarantine } from '../../server/submissions/quarantine.ts';
import { receiveReport } from '../../server/submissions/report.ts';
import { insertSubmission, readSubmission } from '../../server/submissions/submission-rows.ts';
import { describeEachEngine, type OpenEngine } from '../engines.ts';
import { makeListing } from '../listings.ts';
import { stage } from './stage.ts';

const DAY = 24 * 60;
const CLAIM = { kind: 'claim' as const, mail: 'anna@example.org', talk: [], message: null, ownDomain: false };

describeEachEngine('what is kept for a time only', (open) => {
  let opened: OpenEngine;
  let on: ReturnType<typeof stage>;
  beforeEach(async () => {
    opened = await open();
    on = stage(opened.engine);
  });
  afterEach(() => opened.close());

  const insert = (id: string, state: 'unconfirmed' | 'open') =>
    commit(on, [{ actor: 'submitter', kind: 'received', submissionId: id, payload: { mail: CLAIM.mail } }], async () =>
      insertSubmission(
        on,
        { id, kind: 'claim', state, listingId: 'x', listingRevision: null, risk: 1, language: 'en' },
        CLAIM,
      ),
    );

  test('unconfirmed 14 days, quarantined 30; what waits for a reviewer stays, and the chain still verifies', async () => {
    await insert('s1', 'unconfirmed');
    await insert('s2', 'open');
    const aside = await quarantine(on, CLAIM, { language: 'de' });
    const left = async () =>
      (await on.engine.db.selectFrom('submission').select('id').orderBy('id').execute()).map(({ id }) => id);
    on.wait(14 * DAY - 1);
    await forgetOld(on);
    expect(await left()).toHaveLength(3);
    on.wait(1);
    await forgetOld(on);
    expect(await left()).toEqual(['s2', aside].sort());
    on.wait(16 * DAY);
    await forgetOld(on);
    expect(await left()).toEqual(['s2']);
    expect(await on.engine.db.selectFrom('submission_payload').select('submission_id').execute()).toHaveLength(1);
    expect(await verifyEvents(on)).toEqual({ events: 2, erased: 1, problems: [] });
  });

  test('of more than 200 set aside the oldest are dropped, with what was in them', async () => {
    const first = await quarantine(on, CLAIM, { language: 'en' });
    for (let index = 0; index < 200; index++) {
      on.wait(1);
      await quarantine(on, CLAIM, { language: 'en' });
    }
    expect(await on.engine.db.selectFrom('submission_payload').select('submission_id').execute()).toHaveLength(200);
    expect(await readSubmission(on, first)).toBeUndefined();
  });

  test('a draft opens for 7 days, is changed in place, and is dropped', async () => {
    const token = await keepDraft(on, { name: ['A'] }, null);
    expect(await keepDraft(on, { name: ['B'] }, token)).toBe(token);
    expect((await readDraft(on, token))?.draft).toEqual({ name: ['B'] });
    expect(await keepDraft(on, { name: ['C'] }, 'guessed')).not.toBe('guessed');
    expect(await readDraft(on, 'guessed')).toBeNull();
    await dropDraft(on, token);
    expect(await readDraft(on, token)).toBeNull();
    on.wait(7 * DAY);
    await forgetOld(on);
    expect(await on.engine.db.selectFrom('draft').selectAll().execute()).toEqual([]);
  });

  test('new links go to whatever an address looks after or has sent, in one mail', async () => {
    await insert('s1', 'unconfirmed');
    const listing = makeListing({ id: 'x', kind: 'support-group', name: 'The group' });
    await on.engine.batch([
      ...(await storeListing(on, listing, 0)),
      contactWrite(on, { listingId: 'x', mail: 'anna@example.org', language: 'de' }),
    ]);
    await sendNewLinks(on, { mail: 'ANNA@example.org', baseUrl: 'https://finder.example' });
    await sendNewLinks(on, { mail: 'nobody@example.org', baseUrl: 'https://finder.example' });
    await drainOutbox(on);
    expect(on.sent.map(({ to, subject }) => [to, subject])).toEqual([['anna@example.org', 'Ihre neuen Links']]);
    expect(on.sent[0]?.text.match(/finder\.example\/manage\/token/g)).toHaveLength(2);
  });

  test('the second "closed" of another person marks the card; a change of the listing takes it off', async () => {
    const listing = makeListing({ id: 'x', kind: 'support-group' });
    await on.engine.batch(await storeListing(on, listing, 0));
    const report = { field: 'closed' as const, message: null, mail: null };
    const say = (client: string) =>
      receiveReport(on, { listingId: 'x', report }, { language: 'en', client, secret: 'secret' });
    const caution = async () => {
      const row = await on.engine.db.selectFrom('listing').select('card').where('id', '=', 'x').executeTakeFirst();
      return (JSON.parse(row?.card ?? '{}') as CardBase).caution ?? null;
    };
    await say('192.0.2.1');
    await say('192.0.2.1');
    expect(await caution()).toBeNull();
    await say('192.0.2.2');
    expect(await caution()).toBe('said-to-be-closed');
    await on.engine.batch(await storeListing(on, listing, 1));
    expect(await caution()).toBeNull();
  });

  test('the jobs run at once and at every tick, never two at a time, and stop after the last', async () => {
    let tick = () => {};
    let ended = false;
    const every = (work: () => void) => {
      tick = work;
      return () => {
        ended = true;
      };
    };
    await on.engine.batch([mailWrite(on, { to: 'a@example.org', subject: 'S', text: 'T' })]);
    const stop = startJobs({ ...on, config: readConfig({}) } as unknown as Services, every);
    tick();
    await stop();
    expect(ended).toBe(true);
    expect(on.sent).toHaveLength(1);
  });
});
