import { ORGANIZATION_TYPE } from './addresses.ts';
import { concept, kindConcept } from './concepts.ts';
import { addressOf, telecomOf } from './contact.ts';
import type { DirectoryRecord } from './directory-record.ts';
import { identifierOf, metaOf, qualificationsOf, sourcesOf, verificationOf } from './provenance.ts';
import { type Organization, some } from './resource.ts';

/** A center or a support group. The hospital or the parent body is only named: the directory knows nothing else of it. */
export function organizationOf({ listing, lastUpdated, today }: DirectoryRecord): Organization {
  const isGroup = listing.kind === 'support-group';
  const type = isGroup
    ? concept(ORGANIZATION_TYPE, 'cg', 'Community Group')
    : concept(ORGANIZATION_TYPE, 'prov', 'Healthcare Provider');
  return {
    resourceType: 'Organization',
    id: listing.id,
    meta: metaOf(listing, lastUpdated),
    extension: [verificationOf(listing), ...qualificationsOf(listing, today), ...sourcesOf(listing)],
    identifier: identifierOf(listing),
    active: isActive(listing.status),
    type: [type, kindConcept(listing.kind)],
    name: listing.name,
    alias: some([listing.localName, ...listing.formerNames]),
    telecom: telecomOf(listing),
    address: some([addressOf(listing)]),
    partOf: listing.organization === null ? undefined : { display: listing.organization },
  };
}

/** Whether the record is in use; "unclear" is, and its status says so. */
export function isActive(status: DirectoryRecord['listing']['status']): boolean {
  return status === 'active' || status === 'unclear';
}
