import { LANGUAGE_TAGS, ORPHA, referenceTo, SERVICE_CATEGORY } from './addresses.ts';
import { accessConcept, concept, serviceConcept, siteConcept, specialtyConcept } from './concepts.ts';
import { telecomOf } from './contact.ts';
import type { DirectoryRecord } from './directory-record.ts';
import { hasLocation } from './location.ts';
import { isActive } from './organization.ts';
import { identifierOf, metaOf, verificationOf } from './provenance.ts';
import { type HealthcareService, some } from './resource.ts';

/** Neuroendocrine tumor; Orphanet has worded its label in different ways, so ours stands beside the code. */
const DISEASE = { coding: [{ system: ORPHA, code: '877' }], text: 'Neuroendocrine tumor' };

/**
 * What a center or a group offers. Types are the services a source states; one that is missing is not stated, not
 * absent, and one that a source denies is left out too, because FHIR has no word for it.
 */
export function healthcareServiceOf(record: DirectoryRecord): HealthcareService {
  const { listing, lastUpdated } = record;
  const isGroup = listing.kind === 'support-group';
  const offered = listing.services.filter(({ status }) => status === 'yes').map(({ code }) => code);
  return {
    resourceType: 'HealthcareService',
    id: listing.id,
    meta: metaOf(listing, lastUpdated),
    extension: [verificationOf(listing)],
    identifier: identifierOf(listing),
    active: isActive(listing.status),
    providedBy: referenceTo('Organization', listing.id, listing.name),
    category: [
      isGroup
        ? concept(SERVICE_CATEGORY, '32', 'Support Group/s')
        : concept(SERVICE_CATEGORY, '27', 'Specialist Medical'),
    ],
    type: some(offered.map(serviceConcept)),
    specialty: some(listing.specialties.map(specialtyConcept)),
    location: hasLocation(record) ? [referenceTo('Location', listing.id)] : undefined,
    name: listing.name,
    comment: listing.summary ?? undefined,
    extraDetails: listing.meetings ?? undefined,
    telecom: telecomOf(listing),
    eligibility: eligibilityOf(listing),
    characteristic: some([isGroup ? null : DISEASE, ...listing.sites.map(siteConcept)]),
    // A page's language is no promise about a center's staff.
    communication: isGroup
      ? some(listing.languages.map((code) => ({ coding: [{ system: LANGUAGE_TAGS, code }] })))
      : undefined,
  };
}

/** Who may come or be sent, with the sentence it was taken from. */
function eligibilityOf({ access }: DirectoryRecord['listing']): HealthcareService['eligibility'] {
  const sentences = [access.note, access.catchment && `Area served: ${access.catchment}`].filter(Boolean);
  const comment = sentences.length > 0 ? sentences.join(' ') : undefined;
  if (access.routes.length > 0) return access.routes.map((route) => ({ code: accessConcept(route), comment }));
  return comment === undefined ? undefined : [{ comment }];
}
