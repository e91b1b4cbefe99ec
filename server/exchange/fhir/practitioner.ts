import { PRACTITIONER_ROLE, referenceTo } from './addresses.ts';
import { concept, specialtyConcept } from './concepts.ts';
import { telecomOf } from './contact.ts';
import type { DirectoryRecord } from './directory-record.ts';
import { humanNames } from './human-name.ts';
import { isActive } from './organization.ts';
import { identifierOf, metaOf, sourcesOf, verificationOf } from './provenance.ts';
import { type Concept, type Practitioner, type PractitionerRole, some } from './resource.ts';

/** A specialist as a person. */
export function practitionerOf({ listing, lastUpdated }: DirectoryRecord): Practitioner {
  return {
    resourceType: 'Practitioner',
    id: listing.id,
    meta: metaOf(listing, lastUpdated),
    extension: [verificationOf(listing), ...sourcesOf(listing)],
    identifier: identifierOf(listing),
    active: isActive(listing.status),
    name: humanNames(listing),
  };
}

/** A specialist at the center where they practice. */
export function practitionerRoleOf({ listing, card, lastUpdated }: DirectoryRecord): PractitionerRole {
  const center = card.practicesAt;
  return {
    resourceType: 'PractitionerRole',
    id: listing.id,
    meta: metaOf(listing, lastUpdated),
    extension: [verificationOf(listing)],
    identifier: identifierOf(listing),
    active: isActive(listing.status),
    practitioner: referenceTo('Practitioner', listing.id, listing.name),
    organization: center ? referenceTo('Organization', center.id, center.name) : undefined,
    code: rolesOf(listing),
    specialty: some(listing.specialties.map(specialtyConcept)),
    location: center ? [referenceTo('Location', center.id)] : undefined,
    healthcareService: center ? [referenceTo('HealthcareService', center.id)] : undefined,
    telecom: telecomOf(listing),
  };
}

/** A medical degree makes a doctor; a nuclear medicine specialist may be a physicist, so a specialty alone does not. */
function rolesOf({ role, degree, specialties }: DirectoryRecord['listing']): Concept[] | undefined {
  const coded = specialties.includes('nursing')
    ? concept(PRACTITIONER_ROLE, 'nurse', 'Nurse')
    : /\b(?:MD|DO|MB)\b/.test(degree ?? '')
      ? concept(PRACTITIONER_ROLE, 'doctor', 'Doctor')
      : undefined;
  if (coded) return [{ ...coded, text: role ?? undefined }];
  return role === null ? undefined : [{ text: role }];
}
