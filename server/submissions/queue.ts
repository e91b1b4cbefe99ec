import type { Services } from '../services.ts';
import { fromRow, type StoredSubmission } from './submission-rows.ts';

/** A day of waiting weighs as much as so many points of risk: nothing waits for ever behind what is urgent. */
const RISK_A_DAY = 3;

/** Everything that waits for a reviewer, by risk and waiting time. */
export async function readQueue({ engine, now }: Pick<Services, 'engine' | 'now'>): Promise<StoredSubmission[]> {
  const rows = await engine.db
    .selectFrom('submission')
    .leftJoin('submission_payload', 'submission_payload.submission_id', 'submission.id')
    .selectAll('submission')
    .select('submission_payload.document')
    .where('submission.state', '=', 'open')
    .execute();
  const weight = ({ submission }: StoredSubmission) =>
    submission.risk + (RISK_A_DAY * (now().getTime() - Date.parse(submission.receivedAt))) / 86_400_000;
  return rows
    .map(fromRow)
    .sort((a, b) => weight(b) - weight(a) || a.submission.id.localeCompare(b.submission.id, 'en'));
}

export type HistoryEntry = {
  id: number;
  at: string;
  actor: string;
  kind: string;
  submissionId: string | null;
  /** undefined: erased. */
  payload: unknown;
};

/** Everything that happened to a listing or a submission, oldest first. */
export async function readHistory(
  { engine }: Pick<Services, 'engine'>,
  subject: { listingId: string } | { submissionId: string },
): Promise<HistoryEntry[]> {
  const query = engine.db
    .selectFrom('event')
    .leftJoin('event_payload', 'event_payload.event_hash', 'event.hash')
    .select(['event.id', 'event.at', 'event.actor', 'event.kind', 'event.submission_id', 'event_payload.payload'])
    .orderBy('event.id');
  const rows = await ('listingId' in subject
    ? query.where('event.listing_id', '=', subject.listingId)
    : query.where('event.submission_id', '=', subject.submissionId)
  ).execute();
  return rows.map(({ id, at, actor, kind, submission_id, payload }) => ({
    id,
    at,
    actor,
    kind,
    submissionId: submission_id,
    payload: payload === null ? undefined : JSON.parse(payload),
  }));
}
