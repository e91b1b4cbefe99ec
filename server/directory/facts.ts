import { type Listing, SUPPORTABLE_FIELDS } from './listing.ts';

/** A stated field: who says it, the newest date among them, and whether they speak of this field or of the record. */
export type Fact = { field: string; sources: number[]; asOf: string | null; basis: 'field' | 'record' };

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
