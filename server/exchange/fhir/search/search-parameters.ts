import type {
  HealthcareService,
  Location,
  Organization,
  Practitioner,
  PractitionerRole,
  Resource,
  ResourceType,
} from '../resource.ts';
import {
  addressTexts,
  booleanToken,
  identifierTokens,
  nameTexts,
  type Token,
  targetsOf,
  tokensOf,
} from './search-values.ts';

type Described = { name: string /** HL7's own definition. */; definition: string; documentation: string };
export type StringParameter = Described & { type: 'string'; texts(resource: Resource): (string | undefined)[] };
export type TokenParameter = Described & { type: 'token'; tokens(resource: Resource): Token[] };
export type ReferenceParameter = Described & {
  type: 'reference';
  target: ResourceType;
  targets(resource: Resource): string[];
};
/** Not looked up in a resource's values but in its row (`_lastUpdated`) or the index of points (`near`). */
type RowParameter = Described & { type: 'date' | 'special' };
export type SearchParameter = StringParameter | TokenParameter | ReferenceParameter | RowParameter;

const described = (name: string, definition: string, documentation: string): Described => ({
  name,
  definition: `http://hl7.org/fhir/SearchParameter/${definition}`,
  documentation,
});

/** Builders for one type of resource, so that the look-ups are typed by it. */
function parametersOf<Kind extends Resource>(type: Kind['resourceType']) {
  type Read<Value> = (resource: Kind) => Value;
  type ReadAny<Value> = (resource: Resource) => Value;
  return {
    text: (name: string, documentation: string, texts: Read<(string | undefined)[]>, definition = `${type}-${name}`) =>
      ({
        ...described(name, definition, documentation),
        type: 'string',
        texts: texts as ReadAny<(string | undefined)[]>,
      }) satisfies StringParameter,
    token: (name: string, documentation: string, tokens: Read<Token[]>) =>
      ({
        ...described(name, `${type}-${name}`, documentation),
        type: 'token',
        tokens: tokens as ReadAny<Token[]>,
      }) satisfies TokenParameter,
    link: (name: string, target: ResourceType, documentation: string, targets: Read<string[]>) =>
      ({
        ...described(name, `${type}-${name}`, documentation),
        type: 'reference',
        target,
        targets: targets as ReadAny<string[]>,
      }) satisfies ReferenceParameter,
  };
}

const forAll: SearchParameter[] = [
  {
    ...described('_id', 'Resource-id', 'The id of the resource'),
    type: 'token',
    tokens: ({ id }) => [{ code: id }],
  },
  {
    ...described('_lastUpdated', 'Resource-lastUpdated', 'When the row last changed; prefixes eq ne gt lt ge le sa eb'),
    type: 'date',
  },
];

const organization = parametersOf<Organization>('Organization');
const location = parametersOf<Location>('Location');
const service = parametersOf<HealthcareService>('HealthcareService');
const role = parametersOf<PractitionerRole>('PractitionerRole');
const practitioner = parametersOf<Practitioner>('Practitioner');

const IDENTIFIER = 'The id of the listing';
const ACTIVE = 'Whether the record is in use';
const ADDRESS = 'Any part of the address';

/** What may be asked of each type: routes, index and CapabilityStatement all come from here. */
export const SEARCH_PARAMETERS: Record<ResourceType, readonly SearchParameter[]> = {
  Organization: [
    ...forAll,
    organization.text('name', 'Name or alias', (r) => [r.name, ...(r.alias ?? [])]),
    organization.token('type', 'HL7 type (prov, cg) or our kind', (r) => tokensOf(r.type)),
    organization.text('address', ADDRESS, (r) => addressTexts(r.address ?? [])),
    organization.text('address-country', 'ISO 3166-1 code', (r) => r.address?.map(({ country }) => country) ?? []),
    organization.token('identifier', IDENTIFIER, (r) => identifierTokens(r.identifier)),
    organization.token('active', ACTIVE, (r) => booleanToken(r.active)),
  ],
  Location: [
    ...forAll,
    {
      ...described('near', 'Location-near', 'latitude|longitude|distance|unit; km (default), m or [mi_i]'),
      type: 'special',
    },
    location.text('name', 'Name', (r) => [r.name]),
    location.link('organization', 'Organization', 'Who is there', (r) => targetsOf(r.managingOrganization)),
    location.token('type', 'Our kind of listing', (r) => tokensOf(r.type)),
    location.text('address', ADDRESS, (r) => addressTexts(r.address ? [r.address] : [])),
    location.text('address-city', 'Town', (r) => [r.address?.city]),
    location.text('address-postalcode', 'Postal code', (r) => [r.address?.postalCode]),
    location.text('address-country', 'ISO 3166-1 code', (r) => [r.address?.country]),
    location.token('status', 'active, suspended or inactive; none where it is unclear', (r) =>
      r.status ? [{ system: 'http://hl7.org/fhir/location-status', code: r.status }] : [],
    ),
    location.token('identifier', IDENTIFIER, (r) => identifierTokens(r.identifier)),
  ],
  HealthcareService: [
    ...forAll,
    service.text('name', 'Name', (r) => [r.name]),
    service.link('location', 'Location', 'Where', (r) => targetsOf(...(r.location ?? []))),
    service.link('organization', 'Organization', 'By whom', (r) => targetsOf(r.providedBy)),
    service.token('service-category', 'HL7 category: 27 medical, 32 support group', (r) => tokensOf(r.category)),
    service.token('service-type', 'Our service code (prrt); only what a source states', (r) => tokensOf(r.type)),
    service.token('specialty', 'Our specialty or NUCC', (r) => tokensOf(r.specialty)),
    service.token('characteristic', 'Our tumor site, or ORPHA 877', (r) => tokensOf(r.characteristic)),
    service.token('active', ACTIVE, (r) => booleanToken(r.active)),
    service.token('identifier', IDENTIFIER, (r) => identifierTokens(r.identifier)),
  ],
  PractitionerRole: [
    ...forAll,
    role.link('practitioner', 'Practitioner', 'Who', (r) => targetsOf(r.practitioner)),
    role.link('organization', 'Organization', 'For whom', (r) => targetsOf(r.organization)),
    role.link('location', 'Location', 'Where', (r) => targetsOf(...(r.location ?? []))),
    role.link('service', 'HealthcareService', 'In which service', (r) => targetsOf(...(r.healthcareService ?? []))),
    role.token('role', 'HL7 role (doctor, nurse), where stated', (r) => tokensOf(r.code)),
    role.token('specialty', 'Our specialty or NUCC', (r) => tokensOf(r.specialty)),
    role.token('active', ACTIVE, (r) => booleanToken(r.active)),
    role.token('identifier', IDENTIFIER, (r) => identifierTokens(r.identifier)),
  ],
  Practitioner: [
    ...forAll,
    practitioner.text('name', 'Any part of a name, or a word of it', (r) => nameTexts(r.name)),
    practitioner.text(
      'family',
      'Family name, where it is told apart',
      (r) => r.name.map(({ family }) => family),
      'individual-family',
    ),
    practitioner.text(
      'given',
      'Given name, where it is told apart',
      (r) => r.name.flatMap(({ given }) => given ?? []),
      'individual-given',
    ),
    practitioner.token('identifier', IDENTIFIER, (r) => identifierTokens(r.identifier)),
    practitioner.token('active', ACTIVE, (r) => booleanToken(r.active)),
  ],
};

/** `_include` values by the type that is searched. */
export const INCLUDES: Record<ResourceType, readonly string[]> = {
  Organization: [],
  Location: ['Location:organization'],
  HealthcareService: ['HealthcareService:location', 'HealthcareService:organization'],
  PractitionerRole: [
    'PractitionerRole:practitioner',
    'PractitionerRole:organization',
    'PractitionerRole:location',
    'PractitionerRole:service',
  ],
  Practitioner: [],
};

/** `_revinclude` values by the type that is searched. */
export const REVERSE_INCLUDES: Record<ResourceType, readonly string[]> = {
  Organization: ['HealthcareService:organization', 'PractitionerRole:organization', 'Location:organization'],
  Location: ['HealthcareService:location', 'PractitionerRole:location'],
  HealthcareService: ['PractitionerRole:service'],
  PractitionerRole: [],
  Practitioner: ['PractitionerRole:practitioner'],
};
