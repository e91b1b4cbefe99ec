import type { Services } from '../services.ts';
import type { CardBase } from './card.ts';
import type { Listing } from './listing.ts';

export type FoundListing =
  | {
      kind: 'listing';
      listing: Listing;
      card: CardBase;
      revision: number;
      practitioners: CardBase[];
      center: CardBase | null;
    }
  /** Removed on this day (YYYY-MM-DD); `mergedInto` names the listing that took its place. */
  | { kind: 'removed'; id: string; removedOn: string; mergedInto: string | null }
  | { kind: 'unknown' };

/** One listing with the specialists who practice there, or with the center of a specialist. */
export async function findListing({ engine }: Pick<Services, 'engine'>, id: string): Promise<FoundListing> {
  const row = await engine.db
    .selectFrom('listing')
    .select(['document', 'card', 'revision'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) {
    const tombstone = await findTombstone({ engine }, id);
    return tombstone ? { kind: 'removed', id, ...tombstone } : { kind: 'unknown' };
  }
  const listing = JSON.parse(row.document) as Listing;
  const related = await engine.db
    .selectFrom('listing')
    .select(['id', 'card'])
    .where((where) => where.or([where('practices_at', '=', id), where('id', '=', listing.practicesAt ?? '')]))
    .orderBy('name_sort')
    .execute();
  const cards = related.map((relatedRow) => JSON.parse(relatedRow.card) as CardBase);
  return {
    kind: 'listing',
    listing,
    card: JSON.parse(row.card) as CardBase,
    revision: row.revision,
    practitioners: cards.filter((card) => card.practicesAt?.id === id),
    center: cards.find((card) => card.id === listing.practicesAt) ?? null,
  };
}

/** When a listing was removed, and what took its place; undefined for an id that never was or still is listed. */
export async function findTombstone(
  { engine }: Pick<Services, 'engine'>,
  id: string,
): Promise<{ removedOn: string; mergedInto: string | null } | undefined> {
  const row = await engine.db.selectFrom('tombstone').selectAll().where('id', '=', id).executeTakeFirst();
  return row && { removedOn: row.removed_on, mergedInto: row.merged_into };
}
