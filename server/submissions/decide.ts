import { StaleRevisionError } from '../database/expect-revision.ts';
import { utcDay } from '../directory/index-holder.ts';
import type { Listing } from '../directory/listing.ts';
import { listingSchema } from '../directory/listing.ts';
import { readListing, storeListing } from '../directory/store-listing.ts';
import type { Services } from '../services.ts';
import { contactWrite } from './contacts.ts';
import { commit } from './events.ts';
import { freshId, groupListing } from './group-listing.ts';
import { type GroupValues, groupValuesSchema } from './group-values.ts';
import { letterWrite } from './letters.ts';
import { townOf } from './receive.ts';
import { cautionWrites } from './report.ts';
import type { Submission, SubmissionDocument } from './submission.ts';
import { moveSubmission, readSubmission } from './submission-rows.ts';
import { issueToken } from './tokens.ts';

export type Deciding = Pick<Services, 'engine' | 'places' | 'now' | 'newId' | 'newToken'>;
export type Reviewer = { id: string };

/** What a reviewer decides. `values` and `listing` are what they edited; left out, the submission's own. */
export type Decision =
  | { verdict: 'accept'; values?: GroupValues; listing?: Listing; reason: string | null }
  | { verdict: 'ask-back'; question: string }
  | { verdict: 'reject'; reason: string };

/** The state that the reviewer saw: of the submission, and of the listing it is about (0: none yet). */
export type Seen = { submission: number; listing: number };

export type Decided =
  | { kind: 'done'; listingId: string | null }
  | { kind: 'unknown' }
  /** Decided or changed by somebody else since the reviewer read it. */
  | { kind: 'stale' }
  /** What was edited breaks a rule of listings. */
  | { kind: 'invalid'; problems: { path: string; message: string }[] };

/** Carries out a reviewer's decision: the submission, the listing, the event, the mails, wholly or not at all. */
export async function decide(
  services: Deciding,
  { reference, seen, reviewer, baseUrl }: { reference: string; seen: Seen; reviewer: Reviewer; baseUrl: string },
  decision: Decision,
): Promise<Decided> {
  const stored = await readSubmission(services, reference);
  if (!stored?.document) return { kind: 'unknown' };
  const { submission, document } = stored;
  if (submission.revision !== seen.submission || !['open', 'asked-back'].includes(submission.state))
    return { kind: 'stale' };
  const at = { services, submission, document, actor: `reviewer:${reviewer.id}`, baseUrl, seen };
  try {
    switch (decision.verdict) {
      case 'ask-back':
        return await askBack(at, decision.question);
      case 'reject':
        return await reject(at, decision.reason);
      case 'accept':
        return await accept(at, decision);
    }
  } catch (error) {
    if (error instanceof StaleRevisionError) return { kind: 'stale' };
    throw error;
  }
}

type At = {
  services: Deciding;
  submission: Submission;
  document: SubmissionDocument;
  actor: string;
  baseUrl: string;
  seen: Seen;
};

async function askBack({ services, submission, document, actor, baseUrl }: At, question: string): Promise<Decided> {
  const manage = await issueToken(services, 'manage', `submission:${submission.id}`);
  const name = await nameOf(services, submission, document);
  const talk = [...document.talk, { from: 'reviewer' as const, at: services.now().toISOString(), text: question }];
  await commit(
    services,
    [
      {
        actor,
        kind: 'asked-back',
        submissionId: submission.id,
        listingId: submission.listingId,
        payload: { question },
      },
    ],
    async () => [
      ...moveSubmission(services, submission, { state: 'asked-back', document: { ...document, talk } }),
      manage.write,
      ...mailTo(document, submission, baseUrl, services, ({ askedBack: say }) => ({
        subject: say.subject,
        text: say.text(name, question, `${baseUrl}/manage/${manage.token}`),
      })),
    ],
  );
  return { kind: 'done', listingId: submission.listingId };
}

async function reject(at: At, reason: string): Promise<Decided> {
  const { services, submission, document, actor, baseUrl } = at;
  const name = await nameOf(services, submission, document);
  await commit(
    services,
    [{ actor, kind: 'rejected', submissionId: submission.id, listingId: submission.listingId, payload: { reason } }],
    async () => [
      ...moveSubmission(services, submission, { state: 'rejected' }),
      ...cautionAfter(at),
      ...mailTo(document, submission, baseUrl, services, (mails) =>
        document.kind === 'report'
          ? {
              subject: mails.reportDone.subject,
              text: mails.reportDone.text(name, `${baseUrl}/listings/${submission.listingId}`, false),
            }
          : { subject: mails.rejected.subject, text: mails.rejected.text(name, reason) },
      ),
    ],
  );
  return { kind: 'done', listingId: submission.listingId };
}

async function accept(at: At, decision: Extract<Decision, { verdict: 'accept' }>): Promise<Decided> {
  const { document } = at;
  if (document.kind === 'claim') return acceptClaim(at, decision.reason);
  if (document.kind === 'report') return acceptReport(at, decision);
  return acceptGroup(at, document, decision);
}

/** A new group, or a change of one by the person who looks after it. */
async function acceptGroup(
  at: At,
  document: Extract<SubmissionDocument, { values: GroupValues }>,
  decision: Extract<Decision, { verdict: 'accept' }>,
): Promise<Decided> {
  const { services, submission, actor, baseUrl, seen } = at;
  const read = groupValuesSchema.safeParse(decision.values ?? document.values);
  if (!read.success) return invalid(read.error.issues);
  const values = read.data;
  const before = submission.listingId === null ? undefined : await readListing(services.engine, submission.listingId);
  if (submission.listingId !== null && !before) return { kind: 'stale' };
  const id = before?.id ?? (await freshId(values, (candidate) => isTaken(services, candidate)));
  const listing = groupListing(values, {
    id,
    today: utcDay(services.now()),
    // The organizer vouched for it by the mail that they confirmed, on the day they sent it.
    confirmedOn: submission.receivedAt.slice(0, 10),
    town: await townOf(services, values),
    address: `${baseUrl}/listings/${id}`,
    before: before ?? null,
  });
  const manage = await issueToken(services, 'manage', `listing:${id}`);
  const mail = document.mail;
  await commit(
    services,
    [
      {
        actor,
        kind: 'accepted',
        submissionId: submission.id,
        listingId: id,
        payload: { before: before ?? null, after: listing, reason: decision.reason },
      },
    ],
    async () => [
      ...moveSubmission(services, submission, { state: 'accepted', listingId: id }),
      ...(await storeListing(services, listing, seen.listing)),
      ...(mail === null ? [] : [contactWrite(services, { listingId: id, mail, language: submission.language })]),
      manage.write,
      ...mailTo(document, submission, baseUrl, services, ({ accepted, changed }) =>
        before
          ? { subject: changed.subject, text: changed.text(values.name, `${baseUrl}/listings/${id}`) }
          : {
              subject: accepted.subject,
              text: accepted.text(values.name, `${baseUrl}/listings/${id}`, `${baseUrl}/manage/${manage.token}`),
            },
      ),
    ],
  );
  return { kind: 'done', listingId: id };
}

/** The reviewer has corrected the listing by hand, or found nothing to correct. */
async function acceptReport(at: At, decision: Extract<Decision, { verdict: 'accept' }>): Promise<Decided> {
  const { services, submission, document, actor, baseUrl, seen } = at;
  const before = submission.listingId === null ? undefined : await readListing(services.engine, submission.listingId);
  if (!before) return { kind: 'stale' };
  const read = listingSchema.safeParse(decision.listing ?? before);
  if (!read.success) return invalid(read.error.issues);
  if (read.data.id !== before.id) return { kind: 'invalid', problems: [{ path: 'id', message: 'cannot be changed' }] };
  const changes = JSON.stringify(read.data) !== JSON.stringify(before);
  const after = changes ? { ...read.data, changedOn: utcDay(services.now()) } : before;
  await commit(
    services,
    [
      {
        actor,
        kind: 'accepted',
        submissionId: submission.id,
        listingId: before.id,
        payload: { before, after, reason: decision.reason },
      },
    ],
    async () => [
      ...moveSubmission(services, submission, { state: 'accepted' }),
      ...(changes ? await storeListing(services, after, seen.listing) : []),
      ...cautionAfter(at),
      ...mailTo(document, submission, baseUrl, services, ({ reportDone: say }) => ({
        subject: say.subject,
        text: say.text(before.name, `${baseUrl}/listings/${before.id}`, changes),
      })),
    ],
  );
  return { kind: 'done', listingId: before.id };
}

/** A decided report counts no longer. */
function cautionAfter({ services, submission, document }: At) {
  const counted = document.kind === 'report' && submission.listingId !== null;
  return counted ? cautionWrites(services.engine, submission.listingId as string) : [];
}

async function acceptClaim(
  { services, submission, document, actor, baseUrl }: At,
  reason: string | null,
): Promise<Decided> {
  const { listingId } = submission;
  const { mail } = document;
  const listing = listingId === null ? undefined : await readListing(services.engine, listingId);
  if (listingId === null || mail === null || !listing) return { kind: 'stale' };
  const manage = await issueToken(services, 'manage', `listing:${listingId}`);
  await commit(
    services,
    [{ actor, kind: 'accepted', submissionId: submission.id, listingId, payload: { claim: 'review', reason } }],
    async () => [
      ...moveSubmission(services, submission, { state: 'accepted' }),
      contactWrite(services, { listingId, mail, language: submission.language }),
      manage.write,
      ...mailTo(document, submission, baseUrl, services, ({ accepted: say }) => ({
        subject: say.subject,
        text: say.text(listing.name, `${baseUrl}/listings/${listingId}`, `${baseUrl}/manage/${manage.token}`),
      })),
    ],
  );
  return { kind: 'done', listingId };
}

function mailTo(
  { mail }: SubmissionDocument,
  { language }: Submission,
  baseUrl: string,
  services: Deciding,
  letter: Parameters<typeof letterWrite>[2],
) {
  return mail === null ? [] : [letterWrite(services, { mail, language, baseUrl }, letter)];
}

async function nameOf({ engine }: Deciding, submission: Submission, document: SubmissionDocument): Promise<string> {
  if ('values' in document) return document.values.name;
  const listing = submission.listingId === null ? undefined : await readListing(engine, submission.listingId);
  return listing?.name ?? submission.listingId ?? '';
}

async function isTaken({ engine }: Deciding, id: string): Promise<boolean> {
  const { db } = engine;
  const listing = await db.selectFrom('listing').select('id').where('id', '=', id).executeTakeFirst();
  return Boolean(listing ?? (await db.selectFrom('tombstone').select('id').where('id', '=', id).executeTakeFirst()));
}

function invalid(issues: readonly { path: PropertyKey[]; message: string }[]): Decided {
  return {
    kind: 'invalid',
    problems: issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message })),
  };
}
