import { sql } from 'kysely';
import { utcDay } from '../directory/index-holder.ts';
import type { Services } from '../services.ts';
import type { SubmissionState } from './submission.ts';
import { fromRow, type StoredSubmission } from './submission-rows.ts';

const LATELY = 20;
const DAY_MS = 86_400_000;

/** Submissions in a state, the latest first: what was decided, what is held back as spam, what waits for its sender. */
export async function readLately(
  { engine }: Pick<Services, 'engine'>,
  states: readonly SubmissionState[],
  limit: number = LATELY,
): Promise<StoredSubmission[]> {
  const rows = await engine.db
    .selectFrom('submission')
    .leftJoin('submission_payload', 'submission_payload.submission_id', 'submission.id')
    .selectAll('submission')
    .select('submission_payload.document')
    .where('submission.state', 'in', states)
    .orderBy('submission.changed_at', 'desc')
    .orderBy('submission.id')
    .limit(limit)
    .execute();
  return rows.map(fromRow);
}

/** How many mails were given up. */
export async function countGivenUp({ engine }: Pick<Services, 'engine'>): Promise<number> {
  const row = await engine.db
    .selectFrom('outbox')
    .select((given) => given.fn.countAll<number>().as('mails'))
    .where('state', '=', 'given-up')
    .executeTakeFirst();
  return row?.mails ?? 0;
}

export type NamedListing = { name: string; city: string | null; country: string | null };

/** Name and town of these listings, by id; unknown ones are absent. */
export async function namesOf(
  { engine }: Pick<Services, 'engine'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, NamedListing>> {
  const { rows } = await sql<NamedListing & { id: string }>`
    SELECT id, name, country, document ->> 'city' AS city FROM listing
    WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`.execute(engine.db);
  return new Map(rows.map(({ id, ...listing }) => [id, listing]));
}

export type LapsedListing = { id: string; name: string; confirmedOn: string };

/** Entries that were confirmed once, more than so many days ago, and have left the default search; longest ago first. */
export async function lapsedListings(
  { engine, now }: Pick<Services, 'engine' | 'now'>,
  staleDays: number,
): Promise<LapsedListing[]> {
  const last = utcDay(new Date(now().getTime() - staleDays * DAY_MS));
  const { rows } = await sql<LapsedListing>`
    SELECT id, name, document ->> 'confirmedOn' AS confirmedOn FROM listing
    WHERE status IN ('active', 'unclear') AND document ->> 'confirmedOn' < ${last}
    ORDER BY document ->> 'confirmedOn', id`.execute(engine.db);
  return rows;
}
