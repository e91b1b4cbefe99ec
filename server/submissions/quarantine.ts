import type { Services } from '../services.ts';
import type { Language } from '../text/languages.ts';
import type { SubmissionDocument } from './submission.ts';
import { insertSubmission } from './submission-rows.ts';

const MOST = 200;

/**
 * Sets aside what looks like a machine's, for reviewers to look at: no mail, no event, the oldest of more than 200 are
 * dropped. The sender gets a reference like everybody.
 */
export async function quarantine(
  services: Pick<Services, 'engine' | 'now' | 'newToken'>,
  document: SubmissionDocument,
  { listingId = null, language }: { listingId?: string | null; language: Language },
): Promise<string> {
  const { db } = services.engine;
  const id = services.newToken();
  const kept = db
    .selectFrom('submission')
    .select('id')
    .where('state', '=', 'quarantined')
    .orderBy('received_at', 'desc')
    .orderBy('id')
    .limit(MOST);
  const dropped = db
    .selectFrom('submission')
    .select('id')
    .where('state', '=', 'quarantined')
    .where('id', 'not in', kept);
  await services.engine.batch([
    ...insertSubmission(
      services,
      { id, kind: document.kind, state: 'quarantined', listingId, listingRevision: null, risk: 0, language },
      document,
    ),
    db.deleteFrom('submission_payload').where('submission_id', 'in', dropped).compile(),
    db.deleteFrom('submission').where('state', '=', 'quarantined').where('id', 'not in', kept).compile(),
  ]);
  return id;
}
