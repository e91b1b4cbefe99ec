import type { CardBase } from './card.ts';
import { type ReferencePeriods, referencePeriods } from './freshness.ts';
import type { Listing } from './listing.ts';
import { SCHEME_MEANINGS } from './schemes.ts';

/** A listing with what is derived from others: where it lies, and for a specialist the center they practice at. */
export type PlacedListing = {
  listing: Listing;
  location: CardBase['location'];
  center: Pick<Listing, 'id' | 'name' | 'services'> | null;
};

/** What the in-process index holds of a listing. */
export type IndexRow = {
  point: { latitude: number; longitude: number } | null;
  codes: Record<IndexAxis, string[]>;
  reference: ReferencePeriods;
  confirmedOn: string | null;
};

export const INDEX_AXES = [
  'kind',
  'country',
  'service',
  'serviceNo',
  'centerService',
  'site',
  'specialty',
  'scheme',
  'language',
  'format',
  'access',
  'scope',
  'status',
  'cancerScope',
] as const;
export type IndexAxis = (typeof INDEX_AXES)[number];

const offered = (services: Listing['services'], status: 'yes' | 'no') =>
  services.filter((service) => service.status === status).map((service) => service.code);

/** The card of a listing without time, language and distance. */
export function cardBase({ listing, location, center }: PlacedListing): CardBase {
  return {
    id: listing.id,
    kind: listing.kind,
    name: listing.name,
    localName: listing.localName,
    title: listing.title,
    degree: listing.degree,
    role: listing.role,
    organization: listing.organization,
    practicesAt: center && { id: center.id, name: center.name },
    country: listing.country,
    region: listing.region,
    city: listing.city,
    location,
    contact: {
      phone: listing.phone?.number ?? null,
      phoneNote: listing.phone?.note ?? null,
      email: listing.email,
      website: listing.website,
    },
    access: listing.access,
    accreditations: listing.accreditations.map(({ scheme, since, asOf, validUntil }) => ({
      scheme,
      name: SCHEME_MEANINGS[scheme].name,
      since,
      asOf,
      validUntil,
    })),
    services: offered(listing.services, 'yes'),
    servicesNo: offered(listing.services, 'no'),
    centerServices: center ? offered(center.services, 'yes') : [],
    sites: listing.sites,
    specialties: listing.specialties,
    languages: listing.languages,
    formats: listing.formats,
    scope: listing.scope,
    audience: listing.audience,
    meetings: listing.meetings,
    meetingSeries: listing.meetingSeries,
    cancerScope: listing.cancerScope,
    summary: listing.summary,
    status: listing.status,
    lastEvidence: listing.lastEvidence,
    collectedOn: listing.collectedOn,
    confirmedOn: listing.confirmedOn,
    changedOn: listing.changedOn,
    checkedOn: listing.checkedOn,
    url: `/listings/${listing.id}`,
  };
}

/** What the index needs of a listing. */
export function indexRow(placed: PlacedListing): IndexRow {
  const { listing, location } = placed;
  const card = cardBase(placed);
  const one = (code: string | null) => (code === null ? [] : [code]);
  return {
    point: location && { latitude: location.latitude, longitude: location.longitude },
    codes: {
      kind: [listing.kind],
      country: one(listing.country),
      service: card.services,
      serviceNo: card.servicesNo,
      centerService: card.centerServices,
      site: listing.sites,
      specialty: listing.specialties,
      scheme: [...new Set(listing.accreditations.map((accreditation) => accreditation.scheme))],
      // A page's language is no promise about staff: only groups are found by language.
      language: listing.kind === 'support-group' ? listing.languages : [],
      format: listing.formats,
      access: listing.access.routes,
      scope: one(listing.scope),
      status: [listing.status],
      cancerScope: one(listing.cancerScope),
    },
    reference: referencePeriods(listing.accreditations),
    confirmedOn: listing.confirmedOn,
  };
}

/** The words a listing is found by, by column of the text index; not yet folded. */
export function searchableText({ listing, center }: PlacedListing): {
  name: string;
  organization: string;
  place: string;
  body: string;
} {
  const join = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(' ');
  return {
    name: join(listing.name, listing.localName, ...listing.formerNames),
    organization: join(listing.organization, center?.name),
    place: join(listing.city, listing.region),
    body: join(listing.role, listing.summary, listing.venue),
  };
}
