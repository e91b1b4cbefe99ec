import { StaleRevisionError } from '../database/expect-revision.ts';
import { utcDay } from '../directory/index-holder.ts';
import type { Listing } from '../directory/listing.ts';
import { removalWrites } from '../directory/remove-listing.ts';
import { storeListing } from '../directory/store-listing.ts';
import type { Services } from '../services.ts';
import type { Language } from '../text/languages.ts';
import { type Contact, contactOf } from './contacts.ts';
import { commit } from './events.ts';
import { findDuplicates } from './find-duplicates.ts';
import type { GroupValues } from './group-values.ts';
import { letterWrite } from './letters.ts';
import { RISK, townOf } from './receive.ts';
import {
  forgetSubmission,
  insertSubmission,
  moveSubmission,
  readSubmission,
  type StoredSubmission,
} from './submission-rows.ts';
import { openToken, revokeTokens, type TokenPurpose } from './tokens.ts';

type Managing = Pick<Services, 'engine' | 'places' | 'now' | 'newId' | 'newToken'>;

/** What a link in a mail opens: one submission, or one listing that the reader looks after. */
export type Opened =
  | { kind: 'submission'; purpose: TokenPurpose; stored: StoredSubmission }
  | { kind: 'listing'; purpose: TokenPurpose; listing: Listing; revision: number; contact: Contact | undefined }
  | { kind: 'unknown-link' };

/** Looks at what a link opens. Changes nothing. */
export async function openLink({ engine, now }: Pick<Services, 'engine' | 'now'>, token: string): Promise<Opened> {
  const opened = await openToken({ engine, now }, token, ['confirm', 'manage', 'remind']);
  if (!opened) return { kind: 'unknown-link' };
  const { purpose, subject } = opened;
  if (subject.startsWith('listing:')) {
    const id = subject.slice('listing:'.length);
    const row = await engine.db
      .selectFrom('listing')
      .select(['document', 'revision'])
      .where('id', '=', id)
      .executeTakeFirst();
    if (!row) return { kind: 'unknown-link' };
    const listing = JSON.parse(row.document) as Listing;
    return { kind: 'listing', purpose, listing, revision: row.revision, contact: await contactOf({ engine }, id) };
  }
  const stored = await readSubmission({ engine }, subject.replace(/^submission:/, ''));
  return stored ? { kind: 'submission', purpose, stored } : { kind: 'unknown-link' };
}

export type Managed = { kind: 'done' } | { kind: 'stale' } | { kind: 'not-now' };

/** Takes a submission back, while no reviewer has decided. */
export async function withdraw(services: Managing, { submission }: StoredSubmission): Promise<Managed> {
  if (!isWaiting(submission.state)) return { kind: 'not-now' };
  return unlessStale(() =>
    commit(
      services,
      [{ actor: 'submitter', kind: 'withdrawn', submissionId: submission.id, payload: null }],
      async () => moveSubmission(services, submission, { state: 'withdrawn' }),
    ),
  );
}

/** Answers a reviewer's question. */
export async function answer(
  services: Managing,
  { submission, document }: StoredSubmission,
  text: string,
): Promise<Managed> {
  if (submission.state !== 'asked-back' || !document) return { kind: 'not-now' };
  const talk = [...document.talk, { from: 'submitter' as const, at: services.now().toISOString(), text }];
  return unlessStale(() =>
    commit(
      services,
      [{ actor: 'submitter', kind: 'answered', submissionId: submission.id, payload: { text } }],
      async () => moveSubmission(services, submission, { state: 'open', document: { ...document, talk } }),
    ),
  );
}

/** Forgets a submission: what was sent, the address, what the events kept of both. The row stays as "erased". */
export async function eraseSubmission(services: Managing, { submission }: StoredSubmission): Promise<Managed> {
  const forgotten = forgetSubmission(services, submission.id);
  return unlessStale(() =>
    commit(services, [{ actor: 'submitter', kind: 'erased', submissionId: submission.id, payload: null }], async () => [
      ...moveSubmission(services, submission, { state: 'erased' }),
      ...forgotten,
      revokeTokens(services, `submission:${submission.id}`),
      revokeTokens(services, submission.id),
    ]),
  );
}

/** What the person who looks after a listing may do at once. */
export type Upkeep = 'reconfirmed' | 'paused' | 'closed';

/** "Still right", "pause", "gone": public at once, by the word of the responsible person. */
export async function upkeep(
  services: Managing,
  { listing, revision }: { listing: Listing; revision: number },
  what: Upkeep,
): Promise<Managed> {
  const today = utcDay(services.now());
  const status = what === 'reconfirmed' ? ('active' as const) : what;
  const changed = status !== listing.status;
  const after: Listing = {
    ...listing,
    status,
    confirmedOn: today,
    changedOn: changed ? today : listing.changedOn,
  };
  const event = {
    actor: 'organizer',
    kind: what,
    listingId: listing.id,
    payload: {
      before: { status: listing.status, confirmedOn: listing.confirmedOn },
      after: { status, confirmedOn: today },
    },
  };
  return unlessStale(() =>
    commit(services, [event], async () => [
      ...(await storeListing(services, after, revision)),
      services.engine.db
        .updateTable('listing_contact')
        .set({ reminders: 0, reminded_at: null })
        .where('listing_id', '=', listing.id)
        .compile(),
    ]),
  );
}

/** A change by the person who looks after the listing: it waits for a reviewer, the listing stays as it is meanwhile. */
export async function receiveChange(
  services: Managing,
  { listing, revision }: { listing: Listing; revision: number },
  values: GroupValues,
  { mail, language }: { mail: string; language: Language },
): Promise<string> {
  const reference = services.newToken();
  const location = await townOf(services, values);
  const duplicates = (await findDuplicates(services, { kind: 'support-group', ...values, location }, listing.id)).map(
    ({ id }) => id,
  );
  await commit(
    services,
    [{ actor: 'organizer', kind: 'received', submissionId: reference, listingId: listing.id, payload: { values } }],
    async () =>
      insertSubmission(
        services,
        {
          id: reference,
          kind: 'change',
          state: 'open',
          listingId: listing.id,
          listingRevision: revision,
          risk: RISK.change,
          language,
        },
        { kind: 'change', mail, talk: [], values, duplicates },
      ),
  );
  return reference;
}

/**
 * Takes a listing out for good at the wish of who looks after it: gone from every answer, feed and index at once, a
 * tombstone for readers of the feed, a suppression for imports, and nothing left of what was sent.
 */
export async function eraseListing(
  services: Managing,
  { listing, contact }: { listing: Listing; contact: Contact | undefined },
  { actor, baseUrl }: { actor: string; baseUrl: string },
): Promise<Managed> {
  const { db } = services.engine;
  const sent = await db.selectFrom('submission').select('id').where('listing_id', '=', listing.id).execute();
  const removal = await removalWrites(services.engine, listing, utcDay(services.now()));
  await commit(services, [{ actor, kind: 'erased', listingId: listing.id, payload: null }], async () => [
    ...removal,
    ...sent.flatMap(({ id }) => forgetSubmission(services, id)),
    db
      .updateTable('submission')
      .set({ state: 'erased', changed_at: services.now().toISOString() })
      .where('listing_id', '=', listing.id)
      .compile(),
    db
      .deleteFrom('event_payload')
      .where('event_hash', 'in', db.selectFrom('event').select('hash').where('listing_id', '=', listing.id))
      .compile(),
    db.deleteFrom('listing_contact').where('listing_id', '=', listing.id).compile(),
    revokeTokens(services, `listing:${listing.id}`),
    ...sent.map(({ id }) => revokeTokens(services, `submission:${id}`)),
    ...(contact
      ? [
          letterWrite(services, { ...contact, baseUrl }, ({ erased: say }) => ({
            subject: say.subject,
            text: say.text(listing.name),
          })),
        ]
      : []),
  ]);
  return { kind: 'done' };
}

function isWaiting(state: string): boolean {
  return state === 'unconfirmed' || state === 'open' || state === 'asked-back';
}

async function unlessStale(work: () => Promise<void>): Promise<Managed> {
  try {
    await work();
    return { kind: 'done' };
  } catch (error) {
    if (error instanceof StaleRevisionError) return { kind: 'stale' };
    throw error;
  }
}

/** Ends the reminders for the listing of an unsubscribe link. false: the link opens nothing. */
export async function stopReminders(services: Pick<Services, 'engine' | 'now'>, token: string): Promise<boolean> {
  const opened = await openToken(services, token, ['unsubscribe', 'manage', 'remind']);
  const listingId = opened?.subject.startsWith('listing:') ? opened.subject.slice('listing:'.length) : undefined;
  if (listingId === undefined) return false;
  await services.engine.batch([
    services.engine.db
      .updateTable('listing_contact')
      .set({ stopped_at: services.now().toISOString() })
      .where('listing_id', '=', listingId)
      .compile(),
  ]);
  return true;
}
