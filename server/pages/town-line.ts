import type { Listing } from '../directory/listing.ts';

/** Where letters carry the postal code after the town: "London NW1 2BU", not "NW1 2BU London". */
const CODE_LAST: ReadonlySet<string> = new Set(['AU', 'CA', 'GB', 'IE', 'NZ', 'US']);

type Town = Pick<Listing, 'postalCode' | 'city' | 'region' | 'country'>;

/** Postal code, town and region as the country writes them on a letter; '' where none is known. */
export function townLine({ postalCode, city, region, country }: Town): string {
  const known = region === city ? null : region;
  const join = (parts: (string | null)[], between: string) => parts.filter(Boolean).join(between);
  return CODE_LAST.has(country ?? '')
    ? join([join([city, known], ', '), postalCode], ' ')
    : join([join([postalCode, city], ' '), known], ', ');
}
