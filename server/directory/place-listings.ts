import type { Geography } from './check-listings.ts';
import { deriveLocation } from './derive-location.ts';
import type { Listing } from './listing.ts';
import type { PlacedListing } from './listing-rows.ts';

/** A listing with its point and its center, by what `listingById` knows of the directory. */
export function placeListing(
  listing: Listing,
  listingById: (id: string) => Listing | undefined,
  townOf: Geography['townOf'],
): PlacedListing {
  return {
    listing,
    location: deriveLocation(listing, listingById, townOf),
    center: listing.practicesAt === null ? null : (listingById(listing.practicesAt) ?? null),
  };
}
