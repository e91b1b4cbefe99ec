import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Engine } from '../../server/database/engine.ts';
import { openReadOnly } from '../../server/database/sqlite.ts';
import type { PlacesTables } from '../../server/places/tables.ts';
import { confirmMail } from '../../server/submissions/confirm-mail.ts';
import { decide } from '../../server/submissions/decide.ts';
import { verifyEvents } from '../../server/submissions/events.ts';
import { groupValuesSchema } from '../../server/submissions/group-values.ts';
import { eraseListing, openLink, receiveChange, upkeep, withdraw } from '../../server/submissions/manage.ts';
import { drainOutbox } from '../../server/submissions/outbox.ts';
import { receiveClaim, receiveGroup } from '../../server/submissions/receive.ts';
import { receiveReport } from '../../server/submissions/report.ts';
import { readSubmission } from '../../server/submissions/submission-rows.ts';
import { TEST_PLACES } from '../directory-database.ts';
import { describeEachEngine, type OpenEngine } from '../engines.ts';
import { stage } from './stage.ts';

const BASE = 'https://finder.example';
const ANNA = { mail: 'anna@example.org', language: 'en' as const, baseUrl: BASE };
const TABLES = [
  'listing',
  'listing_text',
  'tombstone',
  'suppression',
  'event',
  'event_payload',
  'submission',
  'submission_payload',
  'link_token',
  'outbox',
  'listing_contact',
  'directory_version',
  'expectation',
] as const;

const values = groupValuesSchema.parse({
  name: 'Group',
  formats: ['online'],
  country: 'DE',
  languages: ['de'],
  website: 'https://group.example/',
});

async function dump({ db }: Engine): Promise<string> {
  const rows = [];
  for (const table of TABLES) rows.push(await db.selectFrom(table).selectAll().execute());
  return JSON.stringify(rows);
}

/** An engine in which a statement that fails stands at the nth place of every batch; `length` is the longest batch seen. */
function brokenAt(engine: Engine, nth: number) {
  const seen = { length: 0 };
  const broken = engine.db
    .selectFrom('no_such_table' as 'listing')
    .select('id')
    .compile();
  const batch: Engine['batch'] = (writes) => {
    seen.length = Math.max(seen.length, writes.length);
    return engine.batch([...writes.slice(0, nth), broken, ...writes.slice(nth)]);
  };
  return { engine: { db: engine.db, batch }, seen };
}

describeEachEngine('a fault at every statement', (open) => {
  let opened: OpenEngine;
  let close: () => void;
  let on: ReturnType<typeof stage> & { places: ReturnType<typeof openReadOnly<PlacesTables>>['db'] };
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

  async function lastLink(): Promise<string> {
    await drainOutbox(on);
    return /\/manage\/(\S+)/.exec(on.sent.at(-1)?.text ?? '')?.[1] ?? '';
  }

  test('each use case changes all or nothing', async () => {
    /** Tries a use case with a fault at each statement of its batch, then for good. */
    async function allOrNothing<Result>(name: string, use: (services: typeof on) => Promise<Result>): Promise<Result> {
      const before = await dump(on.engine);
      for (let nth = 0; ; nth++) {
        const broken = brokenAt(on.engine, nth);
        await expect(use({ ...on, engine: broken.engine }), `${name}, statement ${nth}`).rejects.toThrow(
          /no_such_table/,
        );
        expect(await dump(on.engine), `${name}, statement ${nth}`).toBe(before);
        if (nth === broken.seen.length) break;
      }
      const result = await use(on);
      expect(await dump(on.engine), name).not.toBe(before);
      expect((await verifyEvents(on)).problems, name).toEqual([]);
      return result;
    }

    const reference = await allOrNothing('receive', (services) => receiveGroup(services, values, ANNA));
    const link = await lastLink();
    await allOrNothing('confirm', (services) => confirmMail(services, link, BASE));
    const accepted = await allOrNothing('accept', (services) =>
      decide(
        services,
        { reference, seen: { submission: 2, listing: 0 }, reviewer: { id: 'r' }, baseUrl: BASE },
        { verdict: 'accept', reason: null },
      ),
    );
    const listingId = (accepted.kind === 'done' && accepted.listingId) || '';
    const manage = await openLink(on, await lastLink());
    if (manage.kind !== 'listing') throw new Error(manage.kind);
    await allOrNothing('claim', (services) =>
      receiveClaim(services, { listingId, message: null }, { ...ANNA, mail: 'b@b.example' }),
    );
    await allOrNothing('report', (services) =>
      receiveReport(
        services,
        { listingId, report: { field: 'closed', message: null, mail: null } },
        { language: 'en', client: 'c', secret: 's' },
      ),
    );
    await allOrNothing('upkeep', (services) => upkeep(services, manage, 'paused'));
    const change = await allOrNothing('change', (services) =>
      receiveChange(services, manage, { ...values, name: 'New' }, ANNA),
    );
    const waiting = await readSubmission(on, change);
    if (waiting) await allOrNothing('withdraw', (services) => withdraw(services, waiting));
    await allOrNothing('erase', (services) => eraseListing(services, manage, { actor: 'organizer', baseUrl: BASE }));
  }, 60_000);
});
