import { type CompiledQuery, sql } from 'kysely';
import { expectRevision } from '../database/expect-revision.ts';
import { fold } from '../places/fold.ts';
import type { Services } from '../services.ts';
import { deriveLocation } from './derive-location.ts';
import { derivedRow, insertRows } from './directory-row.ts';
import type { Listing } from './listing.ts';

/** Rows that the review loop wrote: a build from the files leaves them alone, like imported ones. */
export const REVIEWED = 'review';

/**
 * The writes that put one listing into the directory or replace it there, with the directory's next version: searchable
 * at once. The point is the listing's own or its center's; a town is not looked up here, but one that stays the same keeps
 * its point. `seen` is the revision that
 * the change was made upon, 0 for a new listing: of two writers upon the same revision the second fails, wholly.
 */
export async function storeListing(
  { engine }: Pick<Services, 'engine'>,
  listing: Listing,
  seen: number,
): Promise<CompiledQuery[]> {
  const { db } = engine;
  const before = await storedRow(engine, listing.id);
  const center = listing.practicesAt === null ? undefined : await storedRow(engine, listing.practicesAt);
  const towns = new Map([before, center].flatMap((row) => (row?.town ? [[row.listing.id, row] as const] : [])));
  const location = deriveLocation(
    listing,
    (id) => (id === center?.listing.id ? center.listing : undefined),
    (asked) => {
      const known = towns.get(asked.id);
      return known?.town && sameTown(known.listing, asked) ? known.town : undefined;
    },
  );
  const placed = { listing, location, center: center?.listing ?? null };
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

/** Moves the directory's version and writes it into these rows; readers load them at their next look. */
export function nextVersion({ db }: Services['engine'], ids: readonly string[]): CompiledQuery[] {
  return [
    sql`UPDATE directory_version SET version = version + 1`.compile(db),
    sql`UPDATE listing SET changed_in = (SELECT version FROM directory_version)
        WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`.compile(db),
  ];
}

type Town = { latitude: number; longitude: number };

/** A stored listing, with its town's point where it has none of its own. */
async function storedRow({ db }: Services['engine'], id: string) {
  const row = await db
    .selectFrom('listing')
    .select(['ordinal', 'document', 'card'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const listing = JSON.parse(row.document) as Listing;
  const { location } = JSON.parse(row.card) as { location: Town | null };
  return { ordinal: row.ordinal, listing, town: listing.location === null ? location : null };
}

function sameTown(one: Listing, other: Listing): boolean {
  return one.city === other.city && one.region === other.region && one.country === other.country;
}

/** A listing as stored; undefined when there is none. */
export async function readListing({ db }: Services['engine'], id: string): Promise<Listing | undefined> {
  const row = await db.selectFrom('listing').select('document').where('id', '=', id).executeTakeFirst();
  return row && (JSON.parse(row.document) as Listing);
}
