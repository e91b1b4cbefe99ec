import { extensionUrl, referenceTo } from './addresses.ts';
import { kindConcept } from './concepts.ts';
import { addressOf, telecomOf } from './contact.ts';
import type { DirectoryRecord } from './directory-record.ts';
import { identifierOf, metaOf, verificationOf } from './provenance.ts';
import type { Location } from './resource.ts';

/** "unclear" was not shown to be open: FHIR says nothing then. */
const STATUSES = { active: 'active', unclear: undefined, paused: 'suspended', closed: 'inactive' } as const;

/** A point that is not a building must not be taken for one. */
const POSITION_NOTES = {
  building: undefined,
  postcode: 'The position is the middle of the postcode area, not the building.',
  city: 'The position is the middle of the town, not the building.',
};

/** Whether there is a place at all: a group that only meets online or by phone and names no town has none. */
export function hasLocation({ listing, card }: Pick<DirectoryRecord, 'listing' | 'card'>): boolean {
  return listing.kind === 'center' || listing.city !== null || card.location !== null;
}

/** Where a center or a group is, without a position when none is known. */
export function locationOf({ listing, card, lastUpdated }: DirectoryRecord): Location {
  const point = card.location;
  return {
    resourceType: 'Location',
    id: listing.id,
    meta: metaOf(listing, lastUpdated),
    extension: [
      verificationOf(listing),
      ...(point ? [{ url: extensionUrl('location-precision'), valueCode: point.precision }] : []),
    ],
    identifier: identifierOf(listing),
    status: STATUSES[listing.status],
    name: listing.name,
    description: point ? POSITION_NOTES[point.precision] : undefined,
    type: [kindConcept(listing.kind)],
    telecom: telecomOf(listing),
    address: addressOf(listing),
    position: point ? { longitude: point.longitude, latitude: point.latitude } : undefined,
    managingOrganization: referenceTo('Organization', listing.id, listing.name),
  };
}
