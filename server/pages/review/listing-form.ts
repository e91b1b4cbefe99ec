import type { Listing } from '../../directory/listing.ts';
import { STATUSES } from '../../directory/vocabulary.ts';
import { vocabularyFor } from '../../text/vocabulary.ts';
import { type Entries, entriesOf, type FieldSpec, type Problem, valuesIn } from './fields.ts';

const words = vocabularyFor('en');

/** The facts of a listing that people report, as fields of a form. */
export const LISTING_FIELDS: readonly FieldSpec[] = [
  { field: 'name', label: 'Name', kind: 'line' },
  { field: 'phoneNumber', label: 'Phone', kind: 'line' },
  { field: 'phoneNote', label: 'Note on the phone', kind: 'line' },
  { field: 'email', label: 'Mail address', kind: 'line' },
  { field: 'website', label: 'Website', kind: 'line' },
  { field: 'street', label: 'Street', kind: 'line' },
  { field: 'postalCode', label: 'Postal code', kind: 'line' },
  { field: 'city', label: 'Town', kind: 'line' },
  { field: 'region', label: 'Region', kind: 'line' },
  {
    field: 'status',
    label: 'Status',
    kind: 'choice',
    options: STATUSES.map((code) => ({ code, label: words.statuses[code].label })),
  },
  { field: 'accessNote', label: 'Access', kind: 'lines' },
  { field: 'summary', label: 'Summary', kind: 'lines' },
  { field: 'note', label: 'Note', kind: 'lines' },
  { field: 'services', label: 'Services', kind: 'json' },
  { field: 'accreditations', label: 'Accreditations', kind: 'json' },
  { field: 'sources', label: 'Sources', kind: 'json' },
];

/** What stands in the form for a listing. */
export function entriesOfListing(listing: Listing): Entries {
  const { phone, access } = listing;
  return entriesOf(LISTING_FIELDS, {
    ...listing,
    phoneNumber: phone?.number ?? null,
    phoneNote: phone?.note ?? null,
    accessNote: access.note,
  });
}

/** The fields of the listing as the form has them; a new number has no date yet. */
export function editsOfListing(
  before: Listing,
  entries: Entries,
  badJson: string,
): { edits: Record<string, unknown>; problems: Problem[] } {
  const { values, problems } = valuesIn(LISTING_FIELDS, entries, badJson);
  const { phoneNumber, phoneNote, accessNote, ...edits } = values;
  const number = typeof phoneNumber === 'string' ? phoneNumber.replace(/[\s().\-/]/g, '') : null;
  const asOf = number === before.phone?.number ? (before.phone?.asOf ?? null) : null;
  return {
    edits: {
      ...edits,
      phone: number === null ? null : { number, note: phoneNote ?? null, asOf },
      access: { ...before.access, note: accessNote ?? null },
    },
    problems,
  };
}
