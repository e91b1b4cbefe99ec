import type { CardBase } from '../directory/card.ts';
import type { Listing } from '../directory/listing.ts';
import type { Cell } from './csv.ts';

type Column = readonly [name: string, cellOf: (listing: Listing, card: CardBase) => Cell];

/** Columns that hold a field of the same name: text, a year, true or false. */
export const PLAIN_COLUMNS = [
  ...(['id', 'kind', 'name', 'title', 'degree', 'role', 'localName', 'organization', 'practicesAt'] as const),
  ...([
    'country',
    'region',
    'city',
    'cityFromSource',
    'street',
    'postalCode',
    'venue',
    'email',
    'relay',
    'website',
  ] as const),
  ...(['scope', 'meetings', 'cancerScope', 'summary', 'note', 'status', 'lastEvidence'] as const),
  ...(['collectedOn', 'confirmedOn', 'changedOn', 'checkedOn'] as const),
] as const;

/** Columns that hold a list of texts or codes. */
export const LIST_COLUMNS = ['formerNames', 'sites', 'specialties', 'languages', 'formats', 'audience'] as const;

/** Columns that hold JSON: records too rich for a cell. */
export const JSON_COLUMNS = ['accreditations', 'sources', 'meetingSeries'] as const;

/** Columns that are parts of an object: [column, field, part]. */
export const PART_COLUMNS = [
  ['latitude', 'location', 'latitude'],
  ['longitude', 'location', 'longitude'],
  ['precision', 'location', 'precision'],
  ['locationSource', 'location', 'source'],
  ['locationNote', 'location', 'note'],
  ['phone', 'phone', 'number'],
  ['phoneNote', 'phone', 'note'],
  ['phoneAsOf', 'phone', 'asOf'],
  ['accessRoutes', 'access', 'routes'],
  ['catchment', 'access', 'catchment'],
  ['accessNote', 'access', 'note'],
] as const;

/** Derived from other listings or the gazetteer: for the reader of the table, passed over by an import. */
export const DERIVED_COLUMNS = ['mapLatitude', 'mapLongitude', 'mapPrecision'] as const;

const codesWith = (listing: Listing, status: 'yes' | 'no') =>
  listing.services.filter((service) => service.status === status).map(({ code }) => code);

/** Every column of the table, first what a person reads first. Together they hold the whole listing. */
export const LISTING_COLUMNS: readonly Column[] = [
  ...PLAIN_COLUMNS.map((name): Column => [name, (listing) => listing[name]]),
  ...PART_COLUMNS.map(
    ([name, field, part]): Column => [
      name,
      (listing) => {
        const value = (listing[field] as Record<string, Cell> | null)?.[part] ?? null;
        return Array.isArray(value) ? listCell(value) : value;
      },
    ],
  ),
  ['services', (listing) => codesWith(listing, 'yes')],
  ['servicesNotOffered', (listing) => codesWith(listing, 'no')],
  [
    'serviceSources',
    ({ services }) =>
      services.length === 0 ? null : JSON.stringify(Object.fromEntries(services.map((s) => [s.code, s.sources]))),
  ],
  ...LIST_COLUMNS.map((name): Column => [name, (listing) => listCell(listing[name])]),
  ...JSON_COLUMNS.map(
    (name): Column => [name, (listing) => (listing[name].length === 0 ? null : JSON.stringify(listing[name]))],
  ),
  ['mapLatitude', (_, card) => card.location?.latitude ?? null],
  ['mapLongitude', (_, card) => card.location?.longitude ?? null],
  ['mapPrecision', (_, card) => card.location?.precision ?? null],
];

/** Items joined by "; ", or as JSON where an item holds the separator. */
function listCell(items: readonly string[]): Cell {
  return items.some((item) => item.includes(';') || item.startsWith('[')) ? JSON.stringify(items) : items;
}
