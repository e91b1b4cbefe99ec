import type { CardBase } from '../directory/card.ts';
import {
  type AgeingDays,
  accreditationState,
  freshnessOf,
  isReferenceCenter,
  referencePeriods,
} from '../directory/freshness.ts';
import { type Listing, SUPPORTABLE_FIELDS } from '../directory/listing.ts';
import { SCHEME_MEANINGS } from '../directory/schemes.ts';

type Fact = { field: string; sources: number[]; asOf: string | null; basis: 'field' | 'record' };

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

/** For every field with a value: the sources that speak of it, else the record's sources in general. */
export function factsOf(listing: Listing): Fact[] {
  const facts: Fact[] = [];
  for (const field of SUPPORTABLE_FIELDS) {
    if (isEmpty(listing[field])) continue;
    const named = listing.sources.flatMap((source, i) => (source.supports.includes(field) ? [i] : []));
    const sources = named.length > 0 ? named : generalSources(listing);
    facts.push({ field, sources, asOf: newest(listing, sources), basis: named.length > 0 ? 'field' : 'record' });
  }
  return facts;
}

/** What a hospital list of 2020 can say. Its date is no date for what a center does. */
const ADDRESS_FIELDS: ReadonlySet<string> = new Set([
  ...['country', 'region', 'city', 'street', 'postalCode', 'venue', 'location'],
  ...['phone', 'email', 'website'],
]);

/** The sources that speak of the listing itself, not only of its address; all of them where there is no other. */
function generalSources({ sources }: Listing): number[] {
  const isAddressOnly = (supports: readonly string[]) =>
    supports.length > 0 && supports.every((field) => ADDRESS_FIELDS.has(field));
  const general = sources.flatMap(({ supports }, i) => (isAddressOnly(supports) ? [] : [i]));
  return general.length > 0 ? general : sources.map((_, i) => i);
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.values(value).every(isEmpty);
}

/** Loose dates of one length compare as text; a shorter one counts as its beginning. */
function newest(listing: Listing, sources: readonly number[]): string | null {
  const dates = sources.map((i) => listing.sources[i]?.asOf ?? '').sort();
  return dates.at(-1) || null;
}
