import { afterEach, beforeEach, expect, test } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { buildDirectory } from '../../server/directory/build-directory.ts';
import { findListing } from '../../server/directory/find-listing.ts';
import { freshnessOf } from '../../server/directory/freshness.ts';
import { createIndexHolder, utcDay } from '../../server/directory/index-holder.ts';
import { isIn } from '../../server/nearest/bitset.ts';
import { fold } from '../../server/places/fold.ts';
import { contactWrite } from '../../server/submissions/contacts.ts';
import { openLink, stopReminders, upkeep } from '../../server/submissions/manage.ts';
import { drainOutbox } from '../../server/submissions/outbox.ts';
import { sendReminders } from '../../server/submissions/reminders.ts';
import { lapsedListings } from '../../server/submissions/review-lists.ts';
import { describeEachEngine, type OpenEngine } from '../engines.ts';
import { placed } from '../listings.ts';
import { stage } from './stage.ts';

const BASE = 'https://finder.example';
const DAY = 24 * 60;

describeEachEngine('reminders over a year', (open) => {
  let opened: OpenEngine;
  let on: ReturnType<typeof stage>;
  beforeEach(async () => {
    opened = await open();
    on = stage(opened.engine);
    const group = { kind: 'support-group' as const, languages: ['en'] };
    await buildDirectory(
      opened.engine,
      [
        placed({ id: 'de-confirmed', ...group, confirmedOn: '2026-11-24' }, [50, 7]),
        placed({ id: 'de-seed', ...group }, [50, 8]),
      ],
      fold,
    );
    const contact = { mail: 'anna@example.org', language: 'en' as const };
    await opened.engine.batch(
      ['de-confirmed', 'de-seed'].map((listingId) => contactWrite(on, { listingId, ...contact })),
    );
  });
  afterEach(() => opened.close());

  const config = readConfig({});
  const run = async () => {
    await sendReminders(on, { days: config.freshnessDays.reminders, baseUrl: BASE });
    await drainOutbox(on);
  };
  /** The days after the confirmation on which a mail went out. */
  async function year(days: number, each: (day: number) => Promise<void> = async () => {}): Promise<number[]> {
    const mails: number[] = [];
    for (let day = 0; day <= days; day++) {
      const before = on.sent.length;
      await run();
      for (let sent = before; sent < on.sent.length; sent++) mails.push(day);
      await each(day);
      on.wait(DAY);
    }
    return mails;
  }
  async function inSearch(id: string): Promise<boolean> {
    const index = await createIndexHolder(on.engine, on.now, config.freshnessDays).current();
    const row = await on.engine.db.selectFrom('listing').select('ordinal').where('id', '=', id).executeTakeFirst();
    const position = index.positions.get(row?.ordinal ?? -1);
    return position !== undefined && isIn(index.searchable, position);
  }

  test('asks after 150, 165 and 180 days and no more; then ages in public; who was never confirmed stays', async () => {
    const seen = new Map<number, string>();
    const mails = await year(280, async (day) => {
      if (![0, 180, 181, 270, 271].includes(day)) return;
      seen.set(day, `${freshnessOf('2026-11-24', utcDay(on.now()))} ${await inSearch('de-confirmed')}`);
      expect(await inSearch('de-seed')).toBe(true);
      const lapsed = await lapsedListings(on, config.freshnessDays.stale);
      expect(lapsed.map(({ id }) => id)).toEqual(day > 270 ? ['de-confirmed'] : []);
    });
    expect(mails).toEqual([150, 165, 180]);
    expect(Object.fromEntries(seen)).toEqual({
      0: 'fresh true',
      180: 'fresh true',
      181: 'aging true',
      270: 'aging true',
      271: 'stale false',
    });
    expect((await findListing(on, 'de-confirmed')).kind).toBe('listing');
    expect(on.sent.every(({ unsubscribe }) => unsubscribe?.startsWith(`${BASE}/unsubscribe/`))).toBe(true);
  });

  test('one press restores: the clock starts anew, and the next year has its own reminders', async () => {
    await year(275);
    const link = await openLink(on, /\/manage\/(\S+)/.exec(on.sent.at(-1)?.text ?? '')?.[1] ?? '');
    if (link.kind !== 'listing') throw new Error(link.kind);
    expect(await upkeep({ ...on, places: null as never }, link, 'reconfirmed')).toEqual({ kind: 'done' });
    expect(await inSearch('de-confirmed')).toBe(true);
    expect(await year(200)).toEqual([150, 165, 180]);
  });

  test('a late run asks once, not for each day it missed', async () => {
    on.wait(DAY * 200);
    await run();
    await run();
    expect(on.sent).toHaveLength(1);
  });

  test('nobody is asked who asked for no more mails', async () => {
    on.wait(DAY * 150);
    await run();
    const token = /\/unsubscribe\/(\S+)/.exec(on.sent[0]?.unsubscribe ?? '')?.[1] ?? '';
    expect(await stopReminders(on, 'nonsense')).toBe(false);
    expect(await stopReminders(on, token)).toBe(true);
    expect(await year(60)).toEqual([]);
  });
});
