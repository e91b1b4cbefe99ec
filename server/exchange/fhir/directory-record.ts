import type { CardBase } from '../../directory/card.ts';
import type { Listing } from '../../directory/listing.ts';

/** What resources are made from: a listing, where it is shown, and when its row changed (an instant, null: not known). */
export type DirectoryRecord = {
  listing: Listing;
  card: CardBase;
  lastUpdated: string | null;
  /** UTC day, YYYY-MM-DD: what the state of an accreditation is measured against. */
  today: string;
};
