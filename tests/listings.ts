import type { Listing } from '../server/directory/listing.ts';
import { listingSchema } from '../server/directory/listing.ts';
import type { PlacedListing } from '../server/directory/listing-rows.ts';

/** A listing for tests, valid by the schema: what is not given is unknown. */
export function makeListing(given: Partial<Listing> & Pick<Listing, 'id'>): Listing {
  return listingSchema.parse({
    kind: 'center',
    name: given.id,
    title: null,
    degree: null,
    role: null,
    localName: null,
    formerNames: [],
    organization: null,
    practicesAt: null,
    country: 'DE',
    region: null,
    city: null,
    cityFromSource: true,
    street: null,
    postalCode: null,
    venue: null,
    location: null,
    phone: null,
    email: null,
    website: null,
    accreditations: [],
    services: [],
    sites: [],
    specialties: [],
    languages: [],
    formats: [],
    scope: null,
    audience: [],
    meetings: null,
    cancerScope: null,
    access: { routes: [], catchment: null, note: null },
    summary: null,
    note: null,
    status: 'active',
    sources: [{ url: 'https://example.org/', title: 'A page', asOf: null, supports: ['name'], linkCheckedOn: null }],
    lastEvidence: null,
    collectedOn: '2026-11',
    confirmedOn: null,
    changedOn: null,
    checkedOn: null,
    ...given,
  });
}

/** Services stated as offered, from the first source. */
export function offers(...codes: Listing['services'][number]['code'][]): Listing['services'] {
  return codes.map((code) => ({ code, status: 'yes', sources: [0] }));
}

/** A listing at a point (building precision), or nowhere. */
export function placed(
  given: Partial<Listing> & Pick<Listing, 'id'>,
  point: [latitude: number, longitude: number] | null,
  center: Listing | null = null,
): PlacedListing {
  const location = point && { latitude: point[0], longitude: point[1], precision: 'building' as const };
  return { listing: makeListing(given), location, center };
}
