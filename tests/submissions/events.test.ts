import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BusyError, type Engine } from '../../server/database/engine.ts';
import { commit, type NewEvent, verifyEvents } from '../../server/submissions/events.ts';
import { describeEachEngine, type OpenEngine } from '../engines.ts';
import { stage } from './stage.ts';

const event = (given: Partial<NewEvent> = {}): NewEvent => ({
  actor: 'submitter',
  kind: 'received',
  submissionId: 's1',
  payload: { mail: 'a@example.org' },
  ...given,
});

const nothing = async () => [];

describeEachEngine('events', (open) => {
  let opened: OpenEngine;
  let on: ReturnType<typeof stage>;
  beforeEach(async () => {
    opened = await open();
    on = stage(opened.engine);
  });
  afterEach(() => opened.close());
  const write = (text: string) => sql.raw<never>(text).compile(opened.engine.db);

  test('a chain of single and double events verifies', async () => {
    await commit(on, [event()], nothing);
    await commit(on, [event({ kind: 'accepted' }), event({ kind: 'mail-confirmed', payload: null })], nothing);
    expect(await verifyEvents(on)).toEqual({ events: 3, erased: 0, problems: [] });
  });

  test('rows cannot be changed or deleted', async () => {
    await commit(on, [event()], nothing);
    await expect(opened.engine.batch([write("UPDATE event SET actor = 'x'")])).rejects.toThrow(/append-only/);
    await expect(opened.engine.batch([write('DELETE FROM event')])).rejects.toThrow(/append-only/);
  });

  test.each([
    ["UPDATE event SET actor = 'reviewer:x' WHERE id = 2", /event 2: its hash does not match/],
    ["UPDATE event SET at = '2020-01-01T00:00:00.000Z' WHERE id = 1", /event 1: its hash does not match/],
    ['DELETE FROM event WHERE id = 2', /event 3: does not follow/],
    [
      "UPDATE event_payload SET payload = '{}' WHERE event_hash = (SELECT hash FROM event WHERE id = 2)",
      /event 2: its payload/,
    ],
  ])('whoever gets past the triggers is seen: %s', async (statement, problem) => {
    for (const kind of ['received', 'accepted', 'reverted'] as const) await commit(on, [event({ kind })], nothing);
    await opened.engine.batch(
      ['DROP TRIGGER event_is_never_changed', 'DROP TRIGGER event_is_never_deleted', statement].map(write),
    );
    expect((await verifyEvents(on)).problems.join('\n')).toMatch(problem);
  });

  test('an erased payload is said and is no failure', async () => {
    await commit(on, [event()], nothing);
    await commit(on, [event({ kind: 'erased', payload: null })], async () => [write('DELETE FROM event_payload')]);
    expect(await verifyEvents(on)).toEqual({ events: 2, erased: 1, problems: [] });
  });

  test('two writers at once: both are in the chain, one after the other', async () => {
    await Promise.all(
      Array.from({ length: 4 }, (_, index) => commit(on, [event({ submissionId: `s${index}` })], nothing)),
    );
    expect(await verifyEvents(on)).toEqual({ events: 4, erased: 0, problems: [] });
  });

  test('a change and its event happen together or not at all', async () => {
    const bad = write("INSERT INTO tombstone (id) VALUES ('x')");
    await expect(commit(on, [event()], async () => [bad])).rejects.toThrow(/NOT NULL/);
    expect((await verifyEvents(on)).events).toBe(0);
  });

  test('gives up after five tries when others are always faster', async () => {
    let tries = 0;
    const racing: Engine = {
      db: opened.engine.db,
      batch: async (writes) => {
        tries++;
        await commit(on, [event({ submissionId: `other-${tries}` })], nothing);
        return opened.engine.batch(writes);
      },
    };
    await expect(commit({ ...on, engine: racing }, [event()], nothing)).rejects.toThrow(BusyError);
    expect(tries).toBe(5);
    expect((await verifyEvents(on)).events).toBe(5);
  });
});
