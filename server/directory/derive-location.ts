import type { CardBase } from './card.ts';
import type { Listing } from './listing.ts';
import type { Town } from './town-of-listing.ts';

/**
 * Where a listing is shown: its own point, else its center's for a specialist, else its town's (precision city).
 * null: online only, without a town, or in a town nobody knows.
 */
export function deriveLocation(
  listing: Listing,
  centerById: (id: string) => Listing | undefined,
  townOf: (listing: Listing) => Pick<Town, 'latitude' | 'longitude'> | undefined,
): CardBase['location'] {
  if (listing.location) {
    const { latitude, longitude, precision } = listing.location;
    return { latitude, longitude, precision };
  }
  const center = listing.practicesAt === null ? undefined : centerById(listing.practicesAt);
  const atCenter = center && deriveLocation(center, centerById, townOf);
  if (atCenter) return atCenter;
  if (isOnlineOnly(listing)) return null;
  const town = townOf(listing);
  return town ? { latitude: town.latitude, longitude: town.longitude, precision: 'city' } : null;
}

/** Formats are stated, none in person, and there is no door to knock at. */
function isOnlineOnly({ formats, street, venue }: Listing): boolean {
  return formats.length > 0 && !formats.includes('in-person') && street === null && venue === null;
}
