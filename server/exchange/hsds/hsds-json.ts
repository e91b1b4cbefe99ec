import { DATA_LICENCE } from '../licence.ts';
import type { HsdsRow, HsdsRows, HsdsTable } from './tables.ts';

type Json = Record<string, unknown>;

/**
 * The rows as one page of HSDS's JSON: every service with its organization, locations, contacts and terms inside.
 * Columns without a value are left out: the schemas allow no null.
 */
export function hsdsJson(rows: HsdsRows): Json {
  const contents = nestServices(rows);
  return {
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: contents.length === 0,
    license: DATA_LICENCE.url,
    attribution: DATA_LICENCE.attribution,
    contents,
  };
}

function nestServices(rows: HsdsRows): Json[] {
  const byId = (table: HsdsTable) => new Map(rows[table].map((row) => [row.id, row]));
  const of = (table: HsdsTable, link: string) => {
    const groups = new Map<unknown, HsdsRow[]>();
    for (const row of rows[table]) {
      const group = groups.get(row[link]);
      if (group) group.push(row);
      else groups.set(row[link], [row]);
    }
    return (row: HsdsRow) => groups.get(row.id) ?? [];
  };
  const organizations = byId('organization');
  const locations = byId('location');
  const terms = byId('taxonomy_term');
  const taxonomies = byId('taxonomy');
  const attributesOf = of('attribute', 'link_id');
  const attributes = (row: HsdsRow) =>
    attributesOf(row).map((attribute) => ({
      ...stated(attribute),
      taxonomy_term: term(terms.get(String(attribute.taxonomy_term_id))),
    }));
  const term = (row: HsdsRow | undefined) => {
    const taxonomy = taxonomies.get(String(row?.taxonomy_id));
    return row && { ...stated(row), ...(taxonomy && { taxonomy_detail: stated(taxonomy) }) };
  };
  const [addressesOf, placesOf] = [of('address', 'location_id'), of('service_at_location', 'service_id')];
  const [phonesOf, phonesOfContact] = [of('phone', 'service_id'), of('phone', 'contact_id')];
  const [contactsOf, languagesOf] = [of('contact', 'service_id'), of('language', 'service_id')];
  const [areasOf, urlsOf] = [of('service_area', 'service_id'), of('url', 'service_id')];
  const schedulesOf = of('schedule', 'service_id');

  const location = (row: HsdsRow) => ({
    ...stated(row),
    ...filled({ addresses: addressesOf(row).map(stated), attributes: attributes(row) }),
  });
  return rows.service.map((service) => ({
    ...stated(service),
    organization: stated(organizations.get(String(service.organization_id)) as HsdsRow),
    ...filled({
      service_at_locations: placesOf(service).map((place) => ({
        ...stated(place),
        location: location(locations.get(String(place.location_id)) as HsdsRow),
      })),
      contacts: contactsOf(service).map((contact) => ({
        ...stated(contact),
        ...filled({ phones: phonesOfContact(contact).map(stated), attributes: attributes(contact) }),
      })),
      phones: phonesOf(service).map(stated),
      languages: languagesOf(service).map(stated),
      schedules: schedulesOf(service).map(stated),
      service_areas: areasOf(service).map(stated),
      additional_urls: urlsOf(service).map(stated),
      attributes: attributes(service),
    }),
  }));
}

const stated = (row: HsdsRow): Json => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
const filled = (lists: Record<string, Json[]>): Json =>
  Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
