import type { Services } from '../services.ts';
import type { CardBase } from './card.ts';
import type { Listing } from './listing.ts';

/** Where a page of the feed begins: after this change and row. */
export type FeedCursor = { version: number; key: string };
export type FeedEntry =
  | { kind: 'listing'; listing: Listing; card: CardBase }
  | { kind: 'removed'; id: string; removedOn: string };

/**
 * Every listing and tombstone in the order in which they last changed, `limit` after a cursor: a reader who keeps the
 * last cursor sees each later change once. `next` is null on the last page.
 */
export async function listListings(
  { engine }: Pick<Services, 'engine'>,
  { after, limit }: { after: FeedCursor | null; limit: number },
): Promise<{ entries: FeedEntry[]; next: FeedCursor | null }> {
  const { version, key } = after ?? { version: -1, key: '' };
  const listings = await engine.db
    .selectFrom('listing')
    .select(['id', 'document', 'card', 'changed_in'])
    .where((where) =>
      where.or([
        where('changed_in', '>', version),
        where.and([where('changed_in', '=', version), where('id', '>', key)]),
      ]),
    )
    .orderBy('changed_in')
    .orderBy('id')
    .limit(limit + 1)
    .execute();
  const tombstones = await engine.db
    .selectFrom('tombstone')
    .select(['id', 'removed_on', 'changed_in'])
    .where((where) =>
      where.or([
        where('changed_in', '>', version),
        where.and([where('changed_in', '=', version), where('id', '>', key)]),
      ]),
    )
    .orderBy('changed_in')
    .orderBy('id')
    .limit(limit + 1)
    .execute();
  const merged = [
    ...listings.map((row) => ({
      version: row.changed_in,
      key: row.id,
      entry: {
        kind: 'listing' as const,
        listing: JSON.parse(row.document) as Listing,
        card: JSON.parse(row.card) as CardBase,
      },
    })),
    ...tombstones.map((row) => ({
      version: row.changed_in,
      key: row.id,
      entry: { kind: 'removed' as const, id: row.id, removedOn: row.removed_on },
    })),
  ].sort((a, b) => a.version - b.version || (a.key < b.key ? -1 : 1));
  const page = merged.slice(0, limit);
  const last = page.at(-1);
  return {
    entries: page.map(({ entry }) => entry),
    next: merged.length > limit && last ? { version: last.version, key: last.key } : null,
  };
}

/** The cards of a country by kind and name; support groups without a country under null. */
export async function listCountry({ engine }: Pick<Services, 'engine'>, country: string | null): Promise<CardBase[]> {
  const rows = await engine.db
    .selectFrom('listing')
    .select('card')
    .where('country', country === null ? 'is' : '=', country)
    .where('status', 'not in', ['closed', 'paused'])
    .orderBy('kind')
    .orderBy('name_sort')
    .execute();
  return rows.map((row) => JSON.parse(row.card) as CardBase);
}

/** How many listings of each kind every country has; null: international groups. */
export async function countCountries({
  engine,
}: Pick<Services, 'engine'>): Promise<{ country: string | null; kind: string; count: number }[]> {
  return engine.db
    .selectFrom('listing')
    .select(['country', 'kind'])
    .select((build) => build.fn.countAll<number>().as('count'))
    .where('status', 'not in', ['closed', 'paused'])
    .groupBy(['country', 'kind'])
    .orderBy('country')
    .execute();
}
