import { type CompiledQuery, sql } from 'kysely';
import { SAID_TO_BE_CLOSED } from '../directory/card.ts';
import { sha256 } from '../directory/sha256.ts';
import { nextVersion } from '../directory/store-listing.ts';
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
      ...(report.field === 'closed' ? cautionWrites(services.engine, listingId) : []),
    ],
  );
  return { kind: 'received', reference };
}

/** So many people must say that a listing is closed before its card warns. */
const CAUTION_AFTER = 2;

/**
 * The writes that put a caution on a listing's card while two or more people independently report it as closed and no
 * reviewer has decided, or take it off. They belong into the batch of the report or the decision. Any other change of
 * the listing takes it off too: a responsible person knows better than two strangers.
 */
export function cautionWrites(engine: Services['engine'], listingId: string): CompiledQuery[] {
  const write = sql`UPDATE listing SET card =
      CASE WHEN (
        SELECT count(DISTINCT payload.document ->> '$.reporter')
        FROM submission JOIN submission_payload AS payload ON payload.submission_id = submission.id
        WHERE submission.listing_id = ${listingId} AND submission.state = 'open'
          AND submission.kind = 'report' AND submission.risk = ${RISK.closed}
      ) >= ${CAUTION_AFTER}
      THEN json_set(card, '$.caution', ${SAID_TO_BE_CLOSED}) ELSE json_remove(card, '$.caution') END
    WHERE id = ${listingId}`;
  return [write.compile(engine.db), ...nextVersion(engine, [listingId])];
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

/** How many listings carry the caution that they are said to be closed. */
export async function countSaidToBeClosed({ engine }: Pick<Services, 'engine'>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*) AS count FROM listing WHERE card ->> '$.caution' IS NOT NULL`.execute(engine.db);
  return rows[0]?.count ?? 0;
}
