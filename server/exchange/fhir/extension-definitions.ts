import { CANONICAL, extensionUrl } from './addresses.ts';

type Part = { name: string; type: string; definition: string };
type Described = { title: string; definition: string; on: readonly string[]; type: string | readonly Part[] };

const directory = ['Organization', 'Location', 'HealthcareService', 'PractitionerRole', 'Practitioner'];
const QUALIFICATION_PART = ['Extension'];

/** Our own extensions by id: a value of one type, or named parts. */
const EXTENSIONS: Record<string, Described> = {
  'verification-status': {
    title: 'Verification status',
    definition: 'Whether a responsible person confirmed the listing, and the dates that must not be confused.',
    on: directory,
    type: [
      { name: 'status', type: 'code', definition: 'confirmed or unconfirmed' },
      { name: 'listingStatus', type: 'code', definition: `A code of ${CANONICAL}/CodeSystem/listing-status` },
      { name: 'confirmedOn', type: 'date', definition: 'When a responsible person said that the listing is right' },
      { name: 'checkedOn', type: 'date', definition: 'When a person compared the facts with the source' },
      { name: 'changedOn', type: 'date', definition: 'When a fact changed' },
      { name: 'collectedOn', type: 'date', definition: 'When the facts were taken from a copy of the page' },
      { name: 'lastEvidence', type: 'date', definition: 'The newest year among the sources' },
      { name: 'note', type: 'string', definition: 'What to know about the record' },
    ],
  },
  source: {
    title: 'Source',
    definition: 'A page the listing rests on.',
    on: ['Organization', 'Practitioner'],
    type: [
      { name: 'address', type: 'uri', definition: 'Where the page is' },
      { name: 'title', type: 'string', definition: 'What the page is called' },
      { name: 'asOf', type: 'date', definition: 'The date the page itself carries; absent: undated' },
    ],
  },
  'location-precision': {
    title: 'Location precision',
    definition: `What the position is the middle of: a code of ${CANONICAL}/CodeSystem/location-precision.`,
    on: ['Location'],
    type: 'code',
  },
  'contact-note': {
    title: 'Contact note',
    definition: 'What is known of a phone number, such as that it is a switchboard.',
    on: ['ContactPoint'],
    type: 'string',
  },
  'as-of': {
    title: 'As of',
    definition: 'The date of the page that names an accreditation, in the words of the record.',
    on: QUALIFICATION_PART,
    type: 'string',
  },
  note: {
    title: 'Note',
    definition: 'What to know about an accreditation.',
    on: QUALIFICATION_PART,
    type: 'string',
  },
};

export const EXTENSION_IDS = Object.keys(EXTENSIONS);

/** The definition of one of our extensions; undefined for an unknown id. */
export function extensionDefinition(id: string) {
  const described = EXTENSIONS[id];
  if (!described) return undefined;
  const { title, definition, on, type } = described;
  return {
    resourceType: 'StructureDefinition' as const,
    id,
    url: extensionUrl(id),
    name: `NetFinder${title.replace(/(?:^| )(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
    title,
    status: 'active',
    publisher: 'NET Finder',
    description: definition,
    fhirVersion: '4.0.1',
    kind: 'complex-type',
    abstract: false,
    context: on.map((expression) => ({ type: 'element', expression })),
    type: 'Extension',
    baseDefinition: 'http://hl7.org/fhir/StructureDefinition/Extension',
    derivation: 'constraint',
    differential: {
      element: [
        { id: 'Extension', path: 'Extension', short: title, definition },
        ...(typeof type === 'string' ? valueElements('Extension', extensionUrl(id), type) : partElements(id, type)),
      ],
    },
  };
}

function valueElements(id: string, url: string, type: string) {
  const path = id.replace(/:\w+/g, '');
  return [
    { id: `${id}.url`, path: `${path}.url`, fixedUri: url },
    { id: `${id}.value[x]`, path: `${path}.value[x]`, type: [{ code: type }] },
  ];
}

function partElements(id: string, parts: readonly Part[]) {
  return [
    ...parts.flatMap(({ name, type, definition }) => [
      {
        id: `Extension.extension:${name}`,
        path: 'Extension.extension',
        sliceName: name,
        definition,
        min: 0,
        max: '1',
      },
      ...valueElements(`Extension.extension:${name}`, name, type),
    ]),
    { id: 'Extension.url', path: 'Extension.url', fixedUri: extensionUrl(id) },
    { id: 'Extension.value[x]', path: 'Extension.value[x]', max: '0' },
  ];
}
