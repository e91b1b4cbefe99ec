/** The parts of FHIR R4 that the directory speaks, as types. What is unknown is undefined and never written. */

export const RESOURCE_TYPES = [
  'Organization',
  'Location',
  'HealthcareService',
  'PractitionerRole',
  'Practitioner',
] as const;
export type ResourceType = (typeof RESOURCE_TYPES)[number];

export type Coding = { system?: string; code: string; display?: string };
export type Concept = { coding?: Coding[] | undefined; text?: string | undefined };
export type Reference = { reference?: string; display?: string };
export type Identifier = { system: string; value: string };
export type Extension = {
  url: string;
  extension?: Extension[];
  valueString?: string;
  valueCode?: string;
  valueUri?: string;
  valueDate?: string;
  valueCodeableConcept?: Concept;
  valueReference?: Reference;
  valuePeriod?: { start?: string | undefined; end?: string | undefined };
  valueDistance?: { value: number; unit: string; system: string; code: string };
};
export type ContactPoint = {
  extension?: Extension[] | undefined;
  system: 'phone' | 'email' | 'url';
  value: string;
  use: 'work';
};
export type Address = {
  line?: string[] | undefined;
  city?: string | undefined;
  state?: string | undefined;
  postalCode?: string | undefined;
  country?: string | undefined;
};
export type HumanName = {
  use?: 'official' | 'old' | undefined;
  text: string;
  family?: string | undefined;
  given?: string[] | undefined;
  prefix?: string[] | undefined;
  suffix?: string[] | undefined;
};
export type Meta = { versionId?: string; lastUpdated?: string; source?: string };

type Base = { id: string; meta: Meta; extension?: Extension[] | undefined; identifier: Identifier[] };

export type Organization = Base & {
  resourceType: 'Organization';
  active: boolean;
  type: Concept[];
  name: string;
  alias?: string[] | undefined;
  telecom?: ContactPoint[] | undefined;
  address?: Address[] | undefined;
  partOf?: Reference | undefined;
};

export type Location = Base & {
  resourceType: 'Location';
  status?: 'active' | 'suspended' | 'inactive' | undefined;
  name: string;
  description?: string | undefined;
  type: Concept[];
  telecom?: ContactPoint[] | undefined;
  address?: Address | undefined;
  position?: { longitude: number; latitude: number } | undefined;
  managingOrganization: Reference;
};

export type HealthcareService = Base & {
  resourceType: 'HealthcareService';
  active: boolean;
  providedBy: Reference;
  category: Concept[];
  type?: Concept[] | undefined;
  specialty?: Concept[] | undefined;
  location?: Reference[] | undefined;
  name: string;
  comment?: string | undefined;
  extraDetails?: string | undefined;
  telecom?: ContactPoint[] | undefined;
  eligibility?: { code?: Concept; comment?: string | undefined }[] | undefined;
  characteristic?: Concept[] | undefined;
  communication?: Concept[] | undefined;
};

export type PractitionerRole = Base & {
  resourceType: 'PractitionerRole';
  active: boolean;
  practitioner: Reference;
  organization?: Reference | undefined;
  code?: Concept[] | undefined;
  specialty?: Concept[] | undefined;
  location?: Reference[] | undefined;
  healthcareService?: Reference[] | undefined;
  telecom?: ContactPoint[] | undefined;
};

export type Practitioner = Base & { resourceType: 'Practitioner'; active: boolean; name: HumanName[] };

export type Resource = Organization | Location | HealthcareService | PractitionerRole | Practitioner;

/** An empty list does not exist in FHIR. */
export function some<Item>(items: readonly (Item | null | undefined)[]): Item[] | undefined {
  const present = items.filter((item): item is Item => item !== null && item !== undefined);
  return present.length > 0 ? present : undefined;
}
