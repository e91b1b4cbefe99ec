import { utcDay } from '../directory/index-holder.ts';
import type { Listing } from '../directory/listing.ts';
import type { Services } from '../services.ts';
import type { Seen } from './decide.ts';
import { type Duplicate, findDuplicates } from './find-duplicates.ts';
import { groupListing, type TownPoint } from './group-listing.ts';
import { type HistoryEntry, readHistory } from './queue.ts';
import { townOf } from './receive.ts';
import type { StoredSubmission } from './submission-rows.ts';
import { readSubmission } from './submission-rows.ts';

/** Everything that a reviewer needs to decide on one submission. */
export type ReviewItem = StoredSubmission & {
  seen: Seen;
  /** The listing that it is about, as it stands. */
  listing: Listing | null;
  /** What accepting it as it is would put into the directory; null for claims and reports. */
  proposed: Listing | null;
  town: TownPoint | null;
  duplicates: Duplicate[];
  /** What happened to the submission and to its listing, oldest first. */
  history: HistoryEntry[];
};

/** Reads a submission with all that belongs to it; undefined for an unknown reference. */
export async function readItem(
  services: Pick<Services, 'engine' | 'places' | 'now'>,
  reference: string,
  baseUrl: string,
): Promise<ReviewItem | undefined> {
  const stored = await readSubmission(services, reference);
  if (!stored) return undefined;
  const { submission, document } = stored;
  const { listingId } = submission;
  const row =
    listingId === null
      ? undefined
      : await services.engine.db
          .selectFrom('listing')
          .select(['document', 'revision'])
          .where('id', '=', listingId)
          .executeTakeFirst();
  const listing = row ? (JSON.parse(row.document) as Listing) : null;
  const values = document && 'values' in document ? document.values : null;
  const town = values && (await townOf(services, values));
  const proposed =
    values &&
    groupListing(values, {
      id: listing?.id ?? 'new',
      today: utcDay(services.now()),
      confirmedOn: submission.receivedAt.slice(0, 10),
      town,
      address: `${baseUrl}/listings/${listing?.id ?? 'new'}`,
      before: listing,
    });
  const duplicates = values
    ? await findDuplicates(services, { kind: 'support-group', ...values, location: town }, listingId)
    : [];
  return {
    ...stored,
    seen: { submission: submission.revision, listing: row?.revision ?? 0 },
    listing,
    proposed,
    town,
    duplicates,
    history: await historyOf(services, reference, listingId),
  };
}

async function historyOf(services: Pick<Services, 'engine'>, submissionId: string, listingId: string | null) {
  const own = await readHistory(services, { submissionId });
  const others = listingId === null ? [] : await readHistory(services, { listingId });
  const byId = new Map([...own, ...others].map((entry) => [entry.id, entry]));
  return [...byId.values()].sort((a, b) => a.id - b.id);
}
