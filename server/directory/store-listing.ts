import { type CompiledQuery, sql } from 'kysely';
import { expectRevision } from '../database/expect-revision.ts';
import { fold } from '../places/fold.ts';
import type { Services } from '../services.ts';
import type { CardBase } from './card.ts';
import { derivedRow, insertRows } from './directory-row.ts';
import type { Listing } from './listing.ts';
import { placeListing } from './place-listings.ts';

/** Rows that the review loop wrote: a build from the files leaves them alone, like imported ones. */
export const REVIEWED = 'review';

/**
 * The writes that put one listing into the directory or replace it there, with the directory's next version: searchable
 * at once. The point is the listing's own, its center's, or its town's where the row has that already; a town is not
 * looked up here. `seen` is the revision that
 * the change was made upon, 0 for a new listing: of two writers upon the same revision the second fails, wholly.
 */
export async function storeListing(
  { engine }: Pick<Services, 'engine'>,
  listing: Listing,
  seen: number,
): Promise<CompiledQuery[]> {
  const { db } = engine;
  const before = await db
    .selectFrom('listing')
    .select(['ordinal', 'document', 'card'])
    .where('id', '=', listing.id)
    .executeTakeFirst();
  const center = listing.practicesAt === null ? undefined : await readListing(engine, listing.practicesAt);
  const placed = placeListing(
    listing,
    (id) => (id === center?.id ? center : undefined),
    () => before && townBefore(JSON.parse(before.document) as Listing, JSON.parse(before.card) as CardBase, listing),
  );
  const last = await db
    .selectFrom('listing')
    .select((row) => row.fn.max('ordinal').as('ordinal'))
    .executeTakeFirst();
  const row = {
    ...(await derivedRow(placed, fold)),
    ordinal: before?.ordinal ?? (last?.ordinal ?? 0) + 1,
    revision: seen + 1,
    // Set with the version, below: another writer may move it meanwhile.
    changedIn: 0,
    origin: REVIEWED,
  };
  return [
    ...expectRevision(engine, 'listing', listing.id, seen),
    db.deleteFrom('listing_text').where('rowid', '=', row.ordinal).compile(),
    db.deleteFrom('listing').where('ordinal', '=', row.ordinal).compile(),
    db.deleteFrom('tombstone').where('id', '=', listing.id).compile(),
    ...insertRows(engine, [row]),
    ...nextVersion(engine, [listing.id]),
  ];
}

/** The point that the town gave the listing before, while it is still in that town. */
function townBefore(
  before: Listing,
  card: CardBase,
  after: Listing,
): { latitude: number; longitude: number } | undefined {
  const isSameTown = before.country === after.country && before.region === after.region && before.city === after.city;
  return before.location === null && card.location?.precision === 'city' && isSameTown ? card.location : undefined;
}

/** Moves the directory's version and writes it into these rows; readers load them at their next look. */
export function nextVersion({ db }: Services['engine'], ids: readonly string[]): CompiledQuery[] {
  return [
    sql`UPDATE directory_version SET version = version + 1`.compile(db),
    sql`UPDATE listing SET changed_in = (SELECT version FROM directory_version)
        WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`.compile(db),
  ];
}

/** A listing as stored; undefined when there is none. */
export async function readListing({ db }: Services['engine'], id: string): Promise<Listing | undefined> {
  const row = await db.selectFrom('listing').select('document').where('id', '=', id).executeTakeFirst();
  return row && (JSON.parse(row.document) as Listing);
}
