import type { DirectoryRecord } from './directory-record.ts';
import { healthcareServiceOf } from './healthcare-service.ts';
import { hasLocation, locationOf } from './location.ts';
import { organizationOf } from './organization.ts';
import { practitionerOf, practitionerRoleOf } from './practitioner.ts';
import type { Resource } from './resource.ts';

/** The resources of one listing. All carry the listing's id; none has a version yet. */
export function resourcesOf(record: DirectoryRecord): Resource[] {
  if (record.listing.kind === 'specialist') return [practitionerOf(record), practitionerRoleOf(record)];
  return [organizationOf(record), ...(hasLocation(record) ? [locationOf(record)] : []), healthcareServiceOf(record)];
}

/**
 * The resource with its version: a hash of what it says, because the same row says something else when an accreditation
 * ages or the mapping changes.
 */
export async function withVersion<Kind extends Resource>(resource: Kind): Promise<Kind> {
  const bytes = new TextEncoder().encode(JSON.stringify(resource));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  const versionId = [...new Uint8Array(digest, 0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { ...resource, meta: { versionId, ...resource.meta } };
}
