import type { Listing } from '../../directory/listing.ts';
import type { StoredListing } from '../../directory/read-directory.ts';
import { SCHEME_MEANINGS } from '../../directory/schemes.ts';
import { vocabularyFor } from '../../text/vocabulary.ts';
import { hsdsId } from './ids.ts';
import { scheduleRows } from './schedule-rows.ts';
import { emptyHsdsRows, type HsdsRows } from './tables.ts';
import { addTaxonomies, type TaxonomyName, termId } from './taxonomies.ts';

/** HSDS knows no "unclear": such a service stays active, with an alert. */
const STATUS = { active: 'active', unclear: 'active', paused: 'temporarily closed', closed: 'defunct' } as const;

/**
 * The directory as rows of HSDS 3.1: a center or support group is an organization with one service and its locations,
 * a specialist a contact of the center's service. What no source states is left out, never filled in; services that
 * a source denies are left out too, because HSDS has no way to say "no". Meetings told in words make no schedule.
 */
export function hsdsRows(stored: readonly StoredListing[]): HsdsRows {
  const rows = emptyHsdsRows();
  addTaxonomies(rows);
  for (const entry of stored) {
    if (entry.listing.kind === 'specialist') addContact(rows, entry.listing);
    else addService(rows, entry);
  }
  return rows;
}

function addService(rows: HsdsRows, { listing, card }: StoredListing): void {
  const { id: slug, name } = listing;
  const website = listing.website && uriOf(listing.website);
  const organizationId = hsdsId('organization', slug);
  const serviceId = hsdsId('service', slug);
  rows.organization.push({
    id: organizationId,
    name: listing.organization ?? name,
    // Required by HSDS; without a summary the name is all that is known.
    description: listing.summary ?? name,
    website,
  });
  rows.service.push({
    id: serviceId,
    organization_id: organizationId,
    name,
    alternate_name: listing.localName,
    description: listing.summary,
    url: website,
    email: listing.email,
    status: STATUS[listing.status],
    application_process: listing.access.note,
    accreditations: listing.accreditations.map(accreditationText).join('; ') || null,
    assured_date: wholeDay(listing.confirmedOn),
    alert: listing.status === 'unclear' ? vocabularyFor('en').statuses.unclear.explanation : null,
  });
  addPhone(rows, listing, { service_id: serviceId });
  if (listing.access.catchment !== null) {
    rows.service_area.push({ id: hsdsId('service_area', slug), service_id: serviceId, name: listing.access.catchment });
  }
  listing.sources.forEach(({ url, title, asOf }, i) => {
    const label = `Source: ${title} (${asOf ?? 'undated'})`;
    rows.url.push({ id: hsdsId('url', `${slug}/${i}`), label, url: uriOf(url), service_id: serviceId });
  });
  // The language of a center's page is no promise about its staff. No names: runtimes know them differently.
  if (listing.kind === 'support-group') {
    for (const code of listing.languages) {
      const id = hsdsId('language', `${slug}/${code}`);
      rows.language.push({ id, service_id: serviceId, code });
    }
  }
  rows.schedule.push(...scheduleRows(listing));
  addServiceCodes(rows, listing, serviceId);
  if (isPhysical({ listing, card })) {
    addLocation(rows, listing, serviceId, 'physical', {
      name: listing.venue,
      latitude: card.location?.latitude ?? null,
      longitude: card.location?.longitude ?? null,
    });
    const locationId = hsdsId('location', `${slug}/physical`);
    if (card.location) addCodes(rows, 'location', locationId, slug, 'precisions', [card.location.precision]);
    addAddress(rows, listing, locationId);
  }
  if (listing.formats.some((format) => format !== 'in-person')) {
    addLocation(rows, listing, serviceId, 'virtual', { url: website });
  }
}

/** Centers have a door; groups where they meet in person, or where only a place is known of them. */
function isPhysical({ listing, card }: StoredListing): boolean {
  if (listing.kind === 'center' || listing.formats.includes('in-person')) return true;
  return card.location !== null && listing.formats.length === 0;
}

function addContact(rows: HsdsRows, listing: Listing): void {
  const id = hsdsId('contact', listing.id);
  rows.contact.push({
    id,
    service_id: listing.practicesAt === null ? null : hsdsId('service', listing.practicesAt),
    name: [listing.title, listing.name].filter(Boolean).join(' '),
    title: listing.role,
    email: listing.email,
  });
  addPhone(rows, listing, { contact_id: id });
  const codes = { services: offered(listing), sites: listing.sites, specialties: listing.specialties };
  for (const [taxonomy, list] of Object.entries(codes)) {
    addCodes(rows, 'contact', id, listing.id, taxonomy as TaxonomyName, list);
  }
}

function addServiceCodes(rows: HsdsRows, listing: Listing, serviceId: string): void {
  const one = (code: string | null) => (code === null ? [] : [code]);
  const codes: Partial<Record<TaxonomyName, readonly string[]>> = {
    kinds: [listing.kind],
    services: offered(listing),
    sites: listing.sites,
    specialties: listing.specialties,
    accessRoutes: listing.access.routes,
    formats: listing.formats,
    audiences: listing.audience,
    scopes: one(listing.scope),
    cancerScopes: one(listing.cancerScope),
  };
  for (const [taxonomy, list] of Object.entries(codes)) {
    addCodes(rows, 'service', serviceId, listing.id, taxonomy as TaxonomyName, list);
  }
  listing.accreditations.forEach((held, i) => {
    rows.attribute.push({
      id: hsdsId('attribute', `service/${listing.id}/schemes/${held.scheme}/${i}`),
      link_id: serviceId,
      taxonomy_term_id: termId('schemes', held.scheme),
      link_type: 'schemes',
      link_entity: 'service',
      label: accreditationText(held),
    });
  });
}

function addCodes(
  rows: HsdsRows,
  entity: 'service' | 'contact' | 'location',
  linkId: string,
  slug: string,
  taxonomy: TaxonomyName,
  codes: readonly string[],
): void {
  for (const code of codes) {
    rows.attribute.push({
      id: hsdsId('attribute', `${entity}/${slug}/${taxonomy}/${code}`),
      link_id: linkId,
      taxonomy_term_id: termId(taxonomy, code),
      link_type: taxonomy,
      link_entity: entity,
      label: null,
    });
  }
}

type LocationColumns = {
  name?: string | null;
  url?: string | null;
  latitude?: number | null;
  longitude?: number | null;
};

function addLocation(
  rows: HsdsRows,
  { id: slug }: Listing,
  serviceId: string,
  type: 'physical' | 'virtual',
  columns: LocationColumns,
): void {
  const locationId = hsdsId('location', `${slug}/${type}`);
  const organizationId = hsdsId('organization', slug);
  rows.location.push({
    id: locationId,
    location_type: type,
    organization_id: organizationId,
    url: null,
    name: null,
    latitude: null,
    longitude: null,
    ...columns,
  });
  const id = hsdsId('service_at_location', `${slug}/${type}`);
  rows.service_at_location.push({ id, service_id: serviceId, location_id: locationId });
}

/** HSDS wants every part of an address: with one unknown there is none. */
function addAddress(rows: HsdsRows, listing: Listing, locationId: string): void {
  const { street, city, region, postalCode, country } = listing;
  if (street === null || city === null || region === null || postalCode === null || country === null) return;
  rows.address.push({
    id: hsdsId('address', listing.id),
    location_id: locationId,
    address_1: street,
    city,
    state_province: region,
    postal_code: postalCode,
    country,
    address_type: 'physical',
  });
}

function addPhone(
  rows: HsdsRows,
  { id: slug, phone }: Listing,
  owner: { service_id?: string; contact_id?: string },
): void {
  if (phone === null) return;
  const { number, note: description } = phone;
  rows.phone.push({ id: hsdsId('phone', slug), service_id: null, contact_id: null, ...owner, number, description });
}

const offered = ({ services }: Listing) => services.filter(({ status }) => status === 'yes').map(({ code }) => code);

function accreditationText({ scheme, asOf, validUntil }: Listing['accreditations'][number]): string {
  const { name } = SCHEME_MEANINGS[scheme];
  if (validUntil !== null) return `${name} (valid until ${validUntil})`;
  if (asOf === null) return `${name} (undated)`;
  return asOf.startsWith('undated') ? `${name} (${asOf})` : `${name} (as of ${asOf})`;
}

/** HSDS wants addresses in ASCII (RFC 3986); sources write some with letters of their language. */
function uriOf(address: string): string {
  return new URL(address).href.replace(/[[\]|^`{}]/g, encodeURIComponent);
}

const wholeDay = (date: string | null) => (date?.length === 10 ? date : null);
