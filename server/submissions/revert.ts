import { expectRevision, StaleRevisionError } from '../database/expect-revision.ts';
import { utcDay } from '../directory/index-holder.ts';
import { type Listing, listingSchema } from '../directory/listing.ts';
import { takeOutWrites } from '../directory/remove-listing.ts';
import { readListing, storeListing } from '../directory/store-listing.ts';
import type { Services } from '../services.ts';
import { moved } from './correct-listing.ts';
import type { Reviewer, Seen } from './decide.ts';
import { same } from './differences.ts';
import { commit } from './events.ts';
import { readHistory } from './queue.ts';
import { moveSubmission, readSubmission } from './submission-rows.ts';
import { revokeTokens } from './tokens.ts';

type Reverting = Pick<Services, 'engine' | 'places' | 'now' | 'newToken'>;

export type Reverted =
  | { kind: 'done' }
  | { kind: 'unknown' }
  | { kind: 'stale' }
  /** Not an accepted one, or what it changed was erased. */
  | { kind: 'not-now' };

/**
 * Takes an accepted decision back; the submission waits for a new one. Fields that were changed again since then stay as
 * they are now. A listing that the decision made is taken out, and may come back; who looked after it no longer does.
 */
export async function revertDecision(
  services: Reverting,
  { reference, seen, reviewer }: { reference: string; seen: Seen; reviewer: Reviewer },
  reason: string,
): Promise<Reverted> {
  const stored = await readSubmission(services, reference);
  if (!stored) return { kind: 'unknown' };
  const { submission, document } = stored;
  if (submission.state !== 'accepted' || submission.revision !== seen.submission) return { kind: 'stale' };
  const { listingId } = submission;
  const decision = (await readHistory(services, { submissionId: reference })).findLast(
    ({ kind }) => kind === 'accepted',
  );
  if (!document || listingId === null || decision?.payload === undefined) return { kind: 'not-now' };
  const change = decision.payload as { before?: Listing | null; after?: Listing };
  const current = await readListing(services.engine, listingId);
  if (!current) return { kind: 'stale' };
  const { engine, now } = services;
  const undone = change.after && change.before ? undoOf(current, change.before, change.after, utcDay(now())) : null;
  const restored = undone && (await moved(services, current, undone));
  const isNew = change.after !== undefined && !change.before;
  const event = {
    actor: `reviewer:${reviewer.id}`,
    kind: 'reverted' as const,
    submissionId: reference,
    listingId,
    payload: { before: current, after: isNew ? null : (restored ?? current), reason },
  };
  const givesUpContact = isNew || document.kind === 'claim';
  try {
    await commit(services, [event], async () => [
      ...moveSubmission(services, submission, { state: 'open' }),
      ...expectRevision(engine, 'listing', listingId, seen.listing),
      ...(restored ? await storeListing(services, restored, seen.listing) : []),
      ...(isNew
        ? [
            ...takeOutWrites(engine, listingId, utcDay(now())),
            engine.db.updateTable('submission').set({ listing_id: null }).where('id', '=', reference).compile(),
          ]
        : []),
      ...(givesUpContact
        ? [
            engine.db.deleteFrom('listing_contact').where('listing_id', '=', listingId).compile(),
            revokeTokens(services, `listing:${listingId}`),
          ]
        : []),
    ]);
    return { kind: 'done' };
  } catch (error) {
    if (error instanceof StaleRevisionError) return { kind: 'stale' };
    throw error;
  }
}

/** Facts that name their sources by place in the list go together with it. */
const TOGETHER: readonly (keyof Listing)[] = ['sources', 'accreditations', 'services'];

/** The listing as it would be without the change from `before` to `after`; null when nothing is left to take back. */
export function undoOf(current: Listing, before: Listing, after: Listing, today: string): Listing | null {
  const untouched = (field: keyof Listing) => same(current[field], after[field]);
  const sourcesUntouched = TOGETHER.every(untouched);
  const back = (Object.keys(before) as (keyof Listing)[]).filter(
    (field) => !same(before[field], after[field]) && (TOGETHER.includes(field) ? sourcesUntouched : untouched(field)),
  );
  if (back.length === 0) return null;
  const restored = { ...current, ...Object.fromEntries(back.map((field) => [field, before[field]])), changedOn: today };
  return listingSchema.safeParse(restored).success ? restored : { ...before, changedOn: today };
}
