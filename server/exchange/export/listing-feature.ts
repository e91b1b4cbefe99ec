import type { StoredListing } from '../../directory/read-directory.ts';

/** A listing as a GeoJSON feature at the point where it is shown; `precision` says how well the point is known. */
export function listingFeature({ listing, card }: StoredListing) {
  const { location } = card;
  return {
    type: 'Feature',
    id: card.id,
    geometry: location && { type: 'Point', coordinates: [location.longitude, location.latitude] },
    properties: {
      id: card.id,
      kind: card.kind,
      name: card.name,
      localName: card.localName,
      organization: card.organization,
      practicesAt: listing.practicesAt,
      country: card.country,
      region: card.region,
      city: card.city,
      precision: location?.precision ?? null,
      phone: card.contact.phone,
      email: card.contact.email,
      website: card.contact.website,
      services: card.services,
      servicesNotOffered: card.servicesNo,
      sites: card.sites,
      specialties: card.specialties,
      languages: card.languages,
      formats: card.formats,
      accessRoutes: card.access.routes,
      accreditations: listing.accreditations.map(({ scheme, asOf, validUntil }) => ({ scheme, asOf, validUntil })),
      status: card.status,
      sources: listing.sources.map(({ url, asOf }) => ({ url, asOf })),
      collectedOn: card.collectedOn,
      confirmedOn: card.confirmedOn,
      changedOn: card.changedOn,
      checkedOn: card.checkedOn,
    },
  } as const;
}
