/**
 * The tables of HSDS 3.1 that we fill, with the columns that we have something for.
 * https://docs.openreferral.org/en/v3.1.1/hsds/schema_reference.html
 */
export type HsdsField = {
  type?: 'string' | 'number' | 'date';
  format?: 'uuid' | 'uri' | 'email';
  required?: true;
  unique?: true;
};

const id: HsdsField = { format: 'uuid', required: true, unique: true };
const link: HsdsField = { format: 'uuid' };
const requiredLink: HsdsField = { format: 'uuid', required: true };
const text: HsdsField = {};
const requiredText: HsdsField = { required: true };
const uri: HsdsField = { format: 'uri' };

export const HSDS_TABLES = {
  organization: {
    path: 'organizations.csv',
    fields: { id, name: requiredText, description: requiredText, website: uri },
  },
  service: {
    path: 'services.csv',
    fields: {
      id,
      organization_id: requiredLink,
      name: requiredText,
      alternate_name: text,
      description: text,
      url: uri,
      email: { format: 'email' },
      status: requiredText,
      application_process: text,
      accreditations: text,
      assured_date: { type: 'date' },
      alert: text,
    },
  },
  location: {
    path: 'locations.csv',
    fields: {
      id,
      location_type: requiredText,
      url: uri,
      organization_id: link,
      name: text,
      latitude: { type: 'number' },
      longitude: { type: 'number' },
    },
  },
  service_at_location: {
    path: 'service_at_location.csv',
    fields: { id, service_id: requiredLink, location_id: requiredLink },
  },
  address: {
    path: 'addresses.csv',
    fields: {
      id,
      location_id: link,
      address_1: requiredText,
      city: requiredText,
      state_province: requiredText,
      postal_code: requiredText,
      country: requiredText,
      address_type: requiredText,
    },
  },
  contact: {
    path: 'contacts.csv',
    fields: { id, service_id: link, name: text, title: text, email: { format: 'email' } },
  },
  phone: {
    path: 'phones.csv',
    fields: { id, service_id: link, contact_id: link, number: requiredText, description: text },
  },
  language: { path: 'languages.csv', fields: { id, service_id: link, code: text } },
  service_area: { path: 'service_areas.csv', fields: { id, service_id: link, name: text } },
  schedule: {
    path: 'schedules.csv',
    fields: {
      id,
      service_id: link,
      dtstart: { type: 'date' },
      until: { type: 'date' },
      freq: text,
      interval: { type: 'number' },
      byday: text,
      bymonthday: text,
      description: text,
      notes: text,
    },
  },
  url: { path: 'url.csv', fields: { id, label: text, url: { format: 'uri', required: true }, service_id: link } },
  attribute: {
    path: 'attributes.csv',
    fields: {
      id,
      link_id: requiredLink,
      taxonomy_term_id: requiredLink,
      link_type: text,
      link_entity: requiredText,
      label: text,
    },
  },
  taxonomy: { path: 'taxonomies.csv', fields: { id, name: requiredText, description: requiredText, version: text } },
  taxonomy_term: {
    path: 'taxonomy_terms.csv',
    fields: {
      id,
      code: { unique: true },
      name: requiredText,
      description: requiredText,
      taxonomy: text,
      taxonomy_id: link,
      language: text,
    },
  },
} as const satisfies Record<string, { path: string; fields: Record<string, HsdsField> }>;

export type HsdsTable = keyof typeof HSDS_TABLES;

/** A row; a column that is null is not stated. */
export type HsdsRow = { id: string } & Record<string, string | number | null>;
export type HsdsRows = Record<HsdsTable, HsdsRow[]>;

/** The table that a column of links points to: `service_id` to service, `taxonomy_term_id` to taxonomy_term. */
export function tableOfLink(column: string): HsdsTable | undefined {
  const name = column.replace(/_id$/, '');
  return column !== name && name in HSDS_TABLES ? (name as HsdsTable) : undefined;
}

export function emptyHsdsRows(): HsdsRows {
  return Object.fromEntries(Object.keys(HSDS_TABLES).map((name) => [name, [] as HsdsRow[]])) as HsdsRows;
}
