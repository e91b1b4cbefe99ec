import { RESOURCE_TYPES } from './resource.ts';
import { INCLUDES, REVERSE_INCLUDES, SEARCH_PARAMETERS } from './search/search-parameters.ts';

/** The day on which this interface last changed what it can do. */
const CHANGED_ON = '2026-11-24';

const reads = [{ code: 'read' }];
const profile = (type: string) => `http://hl7.org/fhir/StructureDefinition/${type}`;

/** What this server can do, from the table that its routes and searches come from. */
export function capabilityStatement(root: string) {
  return {
    resourceType: 'CapabilityStatement' as const,
    status: 'active',
    date: CHANGED_ON,
    publisher: 'NET Finder',
    kind: 'instance',
    software: { name: 'NET Finder' },
    implementation: {
      description: 'Directory of neuroendocrine tumor specialists, centers and support groups, to be read only',
      url: root,
    },
    fhirVersion: '4.0.1',
    format: ['application/fhir+json', 'json'],
    rest: [
      {
        mode: 'server',
        documentation:
          'Read and search by GET, search by POST to _search. Unknown parameters are ignored and named in the bundle, ' +
          'or refused with "Prefer: handling=strict". Texts match their beginnings, with :contains and :exact.',
        security: { cors: true, description: 'Public: no key, no account, no cookie.' },
        resource: [
          ...RESOURCE_TYPES.map((type) => ({
            type,
            profile: profile(type),
            interaction: [...reads, { code: 'search-type' }],
            versioning: 'versioned',
            conditionalRead: 'full-support',
            ...(INCLUDES[type].length > 0 && { searchInclude: INCLUDES[type] }),
            ...(REVERSE_INCLUDES[type].length > 0 && { searchRevInclude: REVERSE_INCLUDES[type] }),
            searchParam: SEARCH_PARAMETERS[type].map(({ name, definition, type: kind, documentation }) => ({
              name,
              definition,
              type: kind,
              documentation,
            })),
          })),
          ...['CodeSystem', 'ValueSet', 'StructureDefinition'].map((type) => ({
            type,
            profile: profile(type),
            interaction: reads,
          })),
        ],
      },
    ],
  };
}
