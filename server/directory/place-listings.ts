import { deriveLocation } from './derive-location.ts';
import type { Listing } from './listing.ts';
import type { PlacedListing } from './listing-rows.ts';

/** A listing with its point and its center, by what `listingById` knows of the directory. */
export function placeListing(
  listing: Listing,
  listingById: (id: string) => Listing | undefined,
  townOf: Parameters<typeof deriveLocation>[2],
): PlacedListing {
  return {
    listing,
    location: deriveLocation(listing, listingById, townOf),
    center: listing.practicesAt === null ? null : (listingById(listing.practicesAt) ?? null),
  };
}
