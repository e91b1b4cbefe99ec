import type { Reference, ResourceType } from './resource.ts';

/**
 * Names our systems, wherever the directory is served: other programs keep them, so they never change with the base
 * URL. A name under .example (RFC 2606) can never come to mean somebody else's.
 */
export const CANONICAL = 'https://net-finder.example/fhir';

/** identifier.system of a listing's id. */
export const LISTING_IDS = `${CANONICAL}/listing-id`;

/** The address of one of our code systems ("service"). */
export const codeSystemUrl = (id: string) => `${CANONICAL}/CodeSystem/${id}`;
export const valueSetUrl = (id: string) => `${CANONICAL}/ValueSet/${id}`;
/** The address of one of our extensions ("listing-status"). */
export const extensionUrl = (id: string) => `${CANONICAL}/StructureDefinition/${id}`;

/** Plan-Net's extension for certificates and accreditations. */
export const QUALIFICATION = 'http://hl7.org/fhir/us/davinci-pdex-plan-net/StructureDefinition/qualification';
/** How far a match of `near` is, on Bundle.entry.search. */
export const LOCATION_DISTANCE = 'http://hl7.org/fhir/StructureDefinition/location-distance';

export const NUCC = 'http://nucc.org/provider-taxonomy';
export const ORPHA = 'http://www.orpha.net';
export const ORGANIZATION_TYPE = 'http://terminology.hl7.org/CodeSystem/organization-type';
export const SERVICE_CATEGORY = 'http://terminology.hl7.org/CodeSystem/service-category';
export const PRACTITIONER_ROLE = 'http://terminology.hl7.org/CodeSystem/practitioner-role';
export const LANGUAGE_TAGS = 'urn:ietf:bcp:47';

/** A reference within this server. */
export function referenceTo(type: ResourceType, id: string, display?: string | null): Reference {
  return { reference: `${type}/${id}`, ...(display && { display }) };
}
