import type { CompiledQuery } from 'kysely';
import { expectRevision } from '../database/expect-revision.ts';
import type { Services } from '../services.ts';
import type { Language } from '../text/languages.ts';
import type { Submission, SubmissionDocument, SubmissionKind, SubmissionState } from './submission.ts';

type Clock = Pick<Services, 'engine' | 'now'>;

export type StoredSubmission = {
  submission: Submission;
  /** null: erased. */
  document: SubmissionDocument | null;
};

/** The writes of a new submission. */
export function insertSubmission(
  { engine, now }: Clock,
  given: Pick<Submission, 'id' | 'kind' | 'state' | 'listingId' | 'listingRevision' | 'risk' | 'language'>,
  document: SubmissionDocument,
): CompiledQuery[] {
  const at = now().toISOString();
  return [
    engine.db
      .insertInto('submission')
      .values({
        id: given.id,
        kind: given.kind,
        state: given.state,
        listing_id: given.listingId,
        listing_revision: given.listingRevision,
        risk: given.risk,
        language: given.language,
        received_at: at,
        changed_at: at,
      })
      .compile(),
    engine.db
      .insertInto('submission_payload')
      .values({ submission_id: given.id, document: JSON.stringify(document) })
      .compile(),
  ];
}

/** A submission and what was submitted; undefined for an unknown reference. */
export async function readSubmission(
  { engine }: Pick<Services, 'engine'>,
  id: string,
): Promise<StoredSubmission | undefined> {
  const row = await engine.db
    .selectFrom('submission')
    .leftJoin('submission_payload', 'submission_payload.submission_id', 'submission.id')
    .selectAll('submission')
    .select('submission_payload.document')
    .where('submission.id', '=', id)
    .executeTakeFirst();
  return row && fromRow(row);
}

export type SubmissionRow = {
  id: string;
  kind: string;
  state: string;
  listing_id: string | null;
  listing_revision: number | null;
  risk: number;
  language: string;
  received_at: string;
  changed_at: string;
  revision: number;
  document: string | null;
};

export function fromRow(row: SubmissionRow): StoredSubmission {
  return {
    submission: {
      id: row.id,
      kind: row.kind as SubmissionKind,
      state: row.state as SubmissionState,
      listingId: row.listing_id,
      listingRevision: row.listing_revision,
      risk: row.risk,
      language: row.language as Language,
      receivedAt: row.received_at,
      changedAt: row.changed_at,
      revision: row.revision,
    },
    document: row.document === null ? null : (JSON.parse(row.document) as SubmissionDocument),
  };
}

/** The writes that move a submission on, upon the revision that was read: whoever comes second is told. */
export function moveSubmission(
  { engine, now }: Clock,
  { id, revision }: Pick<Submission, 'id' | 'revision'>,
  to: { state: SubmissionState; listingId?: string; document?: SubmissionDocument },
): CompiledQuery[] {
  const writes = [
    ...expectRevision(engine, 'submission', id, revision),
    engine.db
      .updateTable('submission')
      .set({
        state: to.state,
        changed_at: now().toISOString(),
        revision: revision + 1,
        ...(to.listingId !== undefined && { listing_id: to.listingId }),
      })
      .where('id', '=', id)
      .compile(),
  ];
  if (to.document) {
    writes.push(
      engine.db
        .updateTable('submission_payload')
        .set({ document: JSON.stringify(to.document) })
        .where('submission_id', '=', id)
        .compile(),
    );
  }
  return writes;
}

/** The writes that forget what was submitted: values, address and what the events kept of it. */
export function forgetSubmission({ engine }: Pick<Services, 'engine'>, id: string): CompiledQuery[] {
  const { db } = engine;
  return [
    db.deleteFrom('submission_payload').where('submission_id', '=', id).compile(),
    db
      .deleteFrom('event_payload')
      .where('event_hash', 'in', db.selectFrom('event').select('hash').where('submission_id', '=', id))
      .compile(),
  ];
}
