import { distanceKm } from '../../geo/distance.ts';
import { fold } from '../../places/fold.ts';
import { MAX_KM_FROM_TOWN } from '../check-listings.ts';
import type { Listing } from '../listing.ts';
import type { PlacedListing } from '../listing-rows.ts';

type Located = Pick<PlacedListing, 'listing' | 'location'>;

/** Looks for listings that may be the same one under another id. */
export type DuplicateFinder = {
  add(listing: Listing): void;
  /** Of a listing that comes in the same file only the name counts: who listed both meant both. */
  addCompanion(listing: Listing): void;
  /** Why a listing may already be there: "same phone as de-kiel-uksh". */
  reasonsFor(listing: Listing): string[];
};

/**
 * Two listings of one kind may be one when they share a phone, or when they are near each other and share a name or
 * the host of their website. A host alone says nothing: a hospital's and a charity's pages are many listings' pages.
 */
export function createDuplicateFinder(locate: (listing: Listing) => PlacedListing['location']): DuplicateFinder {
  const byKey = new Map<string, Listing[]>();
  const remember = (listing: Listing, keys: { key: string }[]) => {
    for (const { key } of keys) {
      const known = byKey.get(key);
      if (known) known.push(listing);
      else byKey.set(key, [listing]);
    }
  };
  return {
    add: (listing) => remember(listing, keysOf(listing)),
    addCompanion: (listing) => remember(listing, keysOf(listing).slice(0, 1)),
    reasonsFor(listing) {
      const here: Located = { listing, location: locate(listing) };
      const reasons = new Map<string, string>();
      for (const { key, what, alone } of keysOf(listing)) {
        for (const other of byKey.get(key) ?? []) {
          if (other.id === listing.id || reasons.has(other.id)) continue;
          if (!alone && !areNear(here, { listing: other, location: locate(other) })) continue;
          reasons.set(other.id, `same ${what} as ${other.id}`);
        }
      }
      return [...reasons.values()];
    },
  };
}

/** The name comes first. */
function keysOf({ kind, name, country, phone, website }: Listing): { key: string; what: string; alone: boolean }[] {
  const keys = [{ key: `name ${kind} ${country} ${fold(name)}`, what: 'name', alone: false }];
  if (phone) keys.push({ key: `phone ${kind} ${country} ${phone.number}`, what: 'phone', alone: true });
  const host = website && hostOf(website);
  if (host) keys.push({ key: `host ${kind} ${country} ${host}`, what: 'website', alone: false });
  return keys;
}

/** As far apart as a point may be from its town; where a point is missing, in one town or both in none. */
function areNear(one: Located, other: Located): boolean {
  if (one.location && other.location) return distanceKm(one.location, other.location) <= MAX_KM_FROM_TOWN;
  return fold(one.listing.city ?? '') === fold(other.listing.city ?? '');
}

function hostOf(website: string): string | undefined {
  return URL.canParse(website) ? new URL(website).hostname.replace(/^www\./, '') : undefined;
}
