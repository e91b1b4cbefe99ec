import type { CardBase } from '../directory/card.ts';
import { factsOf } from '../directory/facts.ts';
import {
  type AgeingDays,
  accreditationState,
  freshnessOf,
  isReferenceCenter,
  referencePeriods,
} from '../directory/freshness.ts';
import type { Listing } from '../directory/listing.ts';
import { SCHEME_MEANINGS } from '../directory/schemes.ts';

/** A listing as its data file has it, with what follows from it on a UTC day (YYYY-MM-DD). */
export function listingJson(listing: Listing, card: CardBase, today: string, ageing?: AgeingDays) {
  return {
    ...listing,
    location: card.location,
    caution: card.caution ?? null,
    accreditations: listing.accreditations.map((held) => ({
      ...held,
      name: SCHEME_MEANINGS[held.scheme].name,
      state: accreditationState(held, today),
    })),
    freshness: freshnessOf(listing.confirmedOn, today, ageing),
    isReferenceCenter: isReferenceCenter(referencePeriods(listing.accreditations), [], today),
    url: card.url,
    facts: factsOf(listing),
  };
}
