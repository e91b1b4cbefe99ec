import { sha256 } from '../directory/sha256.ts';
import type { Services } from '../services.ts';
import type { Language } from '../text/languages.ts';
import { commit } from './events.ts';
import type { Report } from './group-values.ts';
import { RISK } from './receive.ts';
import { insertSubmission } from './submission-rows.ts';

export type Reported = { kind: 'received'; reference: string } | { kind: 'unknown-listing' };

/**
 * Takes in that something about a listing is wrong. It goes to the reviewers as it is and changes nothing by itself.
 * `client` is what tells two reporters apart (their network address); only its hash with this listing is kept.
 */
export async function receiveReport(
  services: Pick<Services, 'engine' | 'now' | 'newToken'>,
  { listingId, report }: { listingId: string; report: Report },
  { language, client, secret }: { language: Language; client: string; secret: string },
): Promise<Reported> {
  const row = await services.engine.db
    .selectFrom('listing')
    .select('revision')
    .where('id', '=', listingId)
    .executeTakeFirst();
  if (!row) return { kind: 'unknown-listing' };
  const reference = services.newToken();
  const reporter = await sha256(`${secret}\n${listingId}\n${client}`);
  const risk = report.field === 'remove' ? RISK.remove : report.field === 'closed' ? RISK.closed : RISK.report;
  await commit(
    services,
    [{ actor: 'reporter', kind: 'reported', listingId, submissionId: reference, payload: report }],
    async () => [
      ...insertSubmission(
        services,
        { id: reference, kind: 'report', state: 'open', listingId, listingRevision: row.revision, risk, language },
        { kind: 'report', mail: report.mail, talk: [], report, reporter },
      ),
    ],
  );
  return { kind: 'received', reference };
}

/** So many people must say that a listing is closed before its card warns. */
const CAUTION_AFTER = 2;

/**
 * Listings that two or more people independently report as closed, while no reviewer has decided: the ids of those
 * asked for.
 */
export async function saidToBeClosed(
  { engine }: Pick<Services, 'engine'>,
  listingIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (listingIds.length === 0) return new Set();
  const rows = await engine.db
    .selectFrom('submission')
    .innerJoin('submission_payload', 'submission_payload.submission_id', 'submission.id')
    .select(['submission.listing_id', 'submission_payload.document'])
    .where('submission.kind', '=', 'report')
    .where('submission.state', '=', 'open')
    .where('submission.risk', '=', RISK.closed)
    .execute();
  const reporters = new Map<string, Set<string>>();
  for (const { listing_id, document } of rows) {
    if (listing_id === null || !listingIds.includes(listing_id)) continue;
    const { reporter } = JSON.parse(document) as { reporter: string };
    reporters.set(listing_id, (reporters.get(listing_id) ?? new Set()).add(reporter));
  }
  return new Set([...reporters].filter(([, said]) => said.size >= CAUTION_AFTER).map(([id]) => id));
}

const DAY_MS = 86_400_000;

/** How many reports wait for a decision, and for how many days: the one in the middle and the oldest. null: none. */
export async function ageOfOpenReports({
  engine,
  now,
}: Pick<Services, 'engine' | 'now'>): Promise<{ open: number; medianDays: number | null; oldestDays: number | null }> {
  const rows = await engine.db
    .selectFrom('submission')
    .select('received_at')
    .where('kind', '=', 'report')
    .where('state', 'in', ['open', 'asked-back'])
    .orderBy('received_at', 'desc')
    .execute();
  const daysAt = (index: number) => {
    const row = rows[index];
    return row ? Math.floor((now().getTime() - Date.parse(row.received_at)) / DAY_MS) : null;
  };
  return { open: rows.length, medianDays: daysAt(Math.floor(rows.length / 2)), oldestDays: daysAt(rows.length - 1) };
}
