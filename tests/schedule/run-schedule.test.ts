import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { buildDirectory } from '../../server/directory/build-directory.ts';
import type { LinkProbe } from '../../server/links/link-probe.ts';
import { fold } from '../../server/places/fold.ts';
import { takeLease } from '../../server/schedule/lease.ts';
import { runSchedule, type Scheduled } from '../../server/schedule/run-schedule.ts';
import { contactWrite } from '../../server/submissions/contacts.ts';
import { mailWrite } from '../../server/submissions/outbox.ts';
import { describeEachEngine, type OpenEngine } from '../engines.ts';
import { placed } from '../listings.ts';
import { stage } from '../submissions/stage.ts';

const HOUR = 60;
const DAY = 24 * HOUR;
const baseUrl = 'https://finder.example';
const source = (url: string) => ({ url, title: 'A page', asOf: null, supports: [], linkCheckedOn: null });

describeEachEngine('the schedule', (open) => {
  let opened: OpenEngine;
  let on: ReturnType<typeof stage> & Scheduled;
  let looked: string[];
  let logged: unknown[];
  beforeEach(async () => {
    opened = await open();
    looked = [];
    logged = [];
    const log = { info: () => {}, error: (event: string, fields = {}) => void logged.push({ event, ...fields }) };
    on = { ...stage(opened.engine), log, config: readConfig({}) };
    const group = { kind: 'support-group' as const, confirmedOn: '2026-06-27' };
    // 45 addresses on as many hosts, so that no pause is kept between two of one host.
    const sources = Array.from({ length: 45 }, (_, index) => source(`https://host-${index}.example/`));
    await buildDirectory(opened.engine, [placed({ id: 'de-group', ...group, sources }, [50, 7])], fold);
    const contact = { listingId: 'de-group', mail: 'anna@example.org', language: 'en' as const };
    await opened.engine.batch([contactWrite(on, contact)]);
  });
  afterEach(() => opened.close());

  const probe: LinkProbe = async (address, method) => {
    if (method === 'HEAD') looked.push(address);
    return { kind: 'answer', status: address.endsWith('/robots.txt') ? 404 : 200, body: '' };
  };
  const run = (options: { probe?: LinkProbe } = { probe }, services: Scheduled = on) =>
    runSchedule(services, { baseUrl, ...options });
  const jobs = () => on.engine.db.selectFrom('scheduled_job').selectAll().orderBy('name').execute();

  test('over simulated days: reminders once a day, mails at once, twenty addresses an hour and each once', async () => {
    const daily: number[] = [];
    const hourly: number[] = [];
    // Every twenty minutes while there are addresses to look at, then every two hours.
    for (let minute = 0; minute <= 2 * DAY; ) {
      const before = looked.length;
      const outcome = await run();
      if (outcome.reminders === 'done') daily.push(minute / HOUR);
      if (looked.length > before) hourly.push(looked.length - before);
      expect(outcome.outbox).toBe('done');
      const step = minute < 4 * HOUR ? 20 : 2 * HOUR;
      on.wait(step);
      minute += step;
    }
    expect(daily).toEqual([0, 24, 48]);
    expect(hourly).toEqual([20, 20, 5]);
    expect(new Set(looked).size).toBe(45);
    // Confirmed 150 days before the first day: asked once, and the mail left in the same run.
    expect(on.sent.map(({ to }) => to)).toEqual(['anna@example.org']);
  });

  test('two processes at once: each job is done by one of them', async () => {
    const outcomes = await Promise.all([run(), run({ probe }, { ...on, newId: () => crypto.randomUUID() })]);
    for (const job of ['reminders', 'links'] as const) {
      expect(outcomes.map((outcome) => outcome[job]).sort()).toEqual(['done', 'waits']);
    }
    expect(looked).toHaveLength(20);
    expect(on.sent).toHaveLength(1);
  });

  test('without a probe no address is looked at, and the job stays as it was', async () => {
    expect(await run({})).toEqual({ reminders: 'done', outbox: 'done', links: 'waits' });
    expect((await jobs()).map(({ name }) => name)).toEqual(['reminders']);
  });

  test('a job that fails keeps no other from its turn, and is tried again after an hour', async () => {
    await on.engine.batch([mailWrite(on, { to: 'ben@example.org', subject: 'Hello', text: 'Hello' })]);
    await sql`ALTER TABLE link_token RENAME TO hidden`.execute(on.engine.db);
    const broken: LinkProbe = async () => {
      throw new Error('https://secret.example/ cannot be looked at');
    };
    expect(await run({ probe: broken })).toEqual({ reminders: 'failed', outbox: 'done', links: 'failed' });
    expect(on.sent.map(({ to }) => to)).toEqual(['ben@example.org']);
    // What was kept for a time is forgotten through the same engine.
    expect(logged).toHaveLength(3);
    expect(JSON.stringify([logged, await jobs()])).not.toContain('secret.example');
    expect((await jobs()).every(({ problem, ended_at }) => problem !== null && ended_at === null)).toBe(true);

    await sql`ALTER TABLE hidden RENAME TO link_token`.execute(on.engine.db);
    on.wait(HOUR - 1);
    expect(await run()).toMatchObject({ reminders: 'waits', links: 'waits' });
    on.wait(1);
    expect(await run()).toEqual({ reminders: 'done', outbox: 'done', links: 'done' });
    expect((await jobs()).every(({ problem, ended_at }) => problem === null && ended_at !== null)).toBe(true);
    expect(on.sent).toHaveLength(2);
  });

  test('a process that died is waited for as long as its lease, and cannot end the job of its successor', async () => {
    const dead = await takeLease(on, 'reminders', 10);
    on.wait(9);
    expect((await run({})).reminders).toBe('waits');
    on.wait(1);
    const heir = await takeLease(on, 'reminders', 10);
    expect(heir).not.toBeNull();
    await dead?.done(DAY);
    on.wait(9);
    expect((await run({})).reminders).toBe('waits');
    await heir?.done(DAY);
    on.wait(DAY - 20);
    expect((await run({})).reminders).toBe('waits');
    on.wait(20);
    expect((await run({})).reminders).toBe('done');
  });
});
