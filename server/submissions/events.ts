import type { CompiledQuery } from 'kysely';
import { BusyError, type Engine } from '../database/engine.ts';
import { isStale, StaleRevisionError } from '../database/expect-revision.ts';
import { sha256 } from '../directory/sha256.ts';
import type { Services } from '../services.ts';

/** What can happen to a submission or a listing. */
export type EventKind =
  | 'received'
  | 'mail-confirmed'
  | 'reported'
  | 'accepted'
  | 'rejected'
  | 'asked-back'
  | 'answered'
  | 'withdrawn'
  | 'erased'
  | 'reverted'
  | 'reminded'
  | 'reconfirmed'
  | 'paused'
  | 'closed'
  | 'imported'
  | 'reviewer-changed';

export type NewEvent = {
  /** "submitter", "reporter", "organizer", "schedule", "import", "operator" or "reviewer:<id>": never a name or an address. */
  actor: string;
  kind: EventKind;
  listingId?: string | null;
  submissionId?: string | null;
  /** Old and new values, the reason: what can be erased later. */
  payload: unknown;
};

const GENESIS = '0'.repeat(64);
const TRIES = 5;

/**
 * Writes a change together with its events, wholly or not at all. Two writers cannot append after the same event: the
 * later one reads the chain again, and gives up with BusyError after five tries.
 * @throws StaleRevisionError when a revision that the writes expect is no longer there.
 */
export async function commit(
  { engine, now, newToken }: Pick<Services, 'engine' | 'now' | 'newToken'>,
  events: readonly NewEvent[],
  writes: () => Promise<readonly CompiledQuery[]>,
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const appended = await append(engine, events, now().toISOString(), newToken);
    try {
      await engine.batch([...(await writes()), ...appended]);
      return;
    } catch (error) {
      if (isStale(error)) throw new StaleRevisionError('changed meanwhile', { cause: error });
      if (!isTaken(error)) throw error;
      if (attempt === TRIES) throw new BusyError('other changes are being written', { cause: error });
    }
  }
}

async function append(engine: Engine, events: readonly NewEvent[], at: string, newToken: () => string) {
  const last = await engine.db.selectFrom('event').select('hash').orderBy('id', 'desc').limit(1).executeTakeFirst();
  let previous = last?.hash ?? GENESIS;
  const writes: CompiledQuery[] = [];
  for (const { actor, kind, listingId = null, submissionId = null, payload } of events) {
    const salt = newToken();
    const text = JSON.stringify(payload ?? null);
    const row = {
      at,
      actor,
      kind,
      listing_id: listingId,
      submission_id: submissionId,
      payload_hash: await payloadHash(salt, text),
      previous_hash: previous,
    };
    previous = await eventHash(row);
    writes.push(
      engine.db
        .insertInto('event')
        .values({ ...row, hash: previous })
        .compile(),
      engine.db.insertInto('event_payload').values({ event_hash: previous, salt, payload: text }).compile(),
    );
  }
  return writes;
}

type HashedRow = {
  at: string;
  actor: string;
  kind: string;
  listing_id: string | null;
  submission_id: string | null;
  payload_hash: string;
  previous_hash: string;
};

function eventHash(row: HashedRow): Promise<string> {
  const { previous_hash, at, actor, kind, listing_id, submission_id, payload_hash } = row;
  return sha256(JSON.stringify([previous_hash, at, actor, kind, listing_id, submission_id, payload_hash]));
}

const payloadHash = (salt: string, payload: string) => sha256(`${salt}\n${payload}`);

/** Another writer was faster with the chain or with the next row of a new listing: both can be tried again. */
function isTaken(error: unknown): boolean {
  return failedUnique(error, /event\.(previous_hash|hash)|listing\.ordinal/);
}

function failedUnique(error: unknown, columns: RegExp): boolean {
  const found = error instanceof Error && /UNIQUE constraint failed: (\S+)/.exec(error.message);
  return Boolean(found && columns.test(found[1] ?? ''));
}

export type Verdict = {
  events: number;
  /** Payloads deleted on request: said, and no failure. */
  erased: number;
  /** Rows that do not fit: "event 12: its hash does not match its values". */
  problems: string[];
};

const PAGE = 500;

/** Goes through the whole chain: every hash, every link to the row before, every payload that is still kept. */
export async function verifyEvents({ engine }: Pick<Services, 'engine'>): Promise<Verdict> {
  const verdict: Verdict = { events: 0, erased: 0, problems: [] };
  let previous = GENESIS;
  let after = 0;
  for (;;) {
    const rows = await engine.db
      .selectFrom('event')
      .leftJoin('event_payload', 'event_payload.event_hash', 'event.hash')
      .selectAll('event')
      .select(['event_payload.salt', 'event_payload.payload'])
      .where('event.id', '>', after)
      .orderBy('event.id')
      .limit(PAGE)
      .execute();
    for (const row of rows) {
      const say = (problem: string) => verdict.problems.push(`event ${row.id}: ${problem}`);
      verdict.events++;
      if (row.previous_hash !== previous) say('does not follow the event before it');
      if (row.hash !== (await eventHash(row))) say('its hash does not match its values');
      if (row.payload === null || row.salt === null) verdict.erased++;
      else if ((await payloadHash(row.salt, row.payload)) !== row.payload_hash) say('its payload was changed');
      previous = row.hash;
      after = row.id;
    }
    if (rows.length < PAGE) return verdict;
  }
}
