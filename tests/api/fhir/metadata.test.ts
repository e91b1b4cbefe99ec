import { afterAll, describe, expect, test } from 'vitest';
import { RESOURCE_TYPES } from '../../../server/exchange/fhir/resource.ts';
import { TERMINOLOGY_IDS } from '../../../server/exchange/fhir/terminology.ts';
import { problemsOf } from '../../exchange/fhir/r4.ts';
import { readDefinitions } from '../../exchange/fhir/r4-definitions.ts';
import { fhirOf } from './fhir-under-test.ts';

const { opened, get } = fhirOf();
afterAll(() => opened.close());

type Parameter = { name: string; type: string; definition: string };
type Served = { type: string; interaction: { code: string }[]; searchParam?: Parameter[]; searchInclude?: string[] };
const statement = await (await get('metadata')).json();
const served: Served[] = statement.rest[0].resource;

test('is a valid CapabilityStatement of an R4 server that is only read', () => {
  expect(problemsOf(statement)).toEqual([]);
  expect([statement.kind, statement.fhirVersion]).toEqual(['instance', '4.0.1']);
  const interactions = new Set(served.flatMap(({ interaction }) => interaction.map(({ code }) => code)));
  expect([...interactions].sort()).toEqual(['read', 'search-type']);
});

describe('every search parameter is the one of HL7', () => {
  const definitions = new Map<string, { code: string; type: string; base: string[] }>(
    readDefinitions('search-parameters.json').entry.map(
      ({ resource }: { resource: { url: string; code: string; type: string; base: string[] } }) => [
        resource.url,
        resource,
      ],
    ),
  );
  test.each(
    served.flatMap(({ type, searchParam = [] }) =>
      searchParam.map((parameter) => [type, parameter.name, parameter] as const),
    ),
  )('%s %s', (type, name, parameter) => {
    const definition = definitions.get(parameter.definition);
    expect(definition).toMatchObject({ code: name, type: parameter.type });
    expect(definition?.base.includes(type) || definition?.base.includes('Resource')).toBe(true);
  });
});

test('what must be offered is offered', () => {
  const REQUIRED: Record<string, string> = {
    Organization: 'name type address identifier active',
    Location: 'near name organization type address address-city address-postalcode status identifier',
    HealthcareService: 'name location organization service-category service-type specialty active identifier',
    PractitionerRole: 'practitioner organization location service role specialty active',
    Practitioner: 'name family given identifier active',
  };
  for (const type of RESOURCE_TYPES) {
    const names = served.find((resource) => resource.type === type)?.searchParam?.map(({ name }) => name) ?? [];
    expect(names).toEqual(expect.arrayContaining(['_id', '_lastUpdated', ...(REQUIRED[type]?.split(' ') ?? [])]));
  }
});

test.each(TERMINOLOGY_IDS)('code system and value set %s can be read', async (id) => {
  const system = await (await get(`CodeSystem/${id}`)).json();
  const set = await (await get(`ValueSet/${id}`)).json();
  expect(system.concept.length).toBe(system.count);
  expect(set.compose.include).toEqual([{ system: system.url }]);
  expect(system.valueSet).toBe(set.url);
});

test('every code of ours in a resource is in its code system', async () => {
  const used = new Map<string, Set<string>>();
  for (const type of RESOURCE_TYPES) {
    const text = await (await get(`${type}?_count=100`)).text();
    for (const [, id = '', code = ''] of text.matchAll(/"system":"[^"]*\/CodeSystem\/([a-z-]+)","code":"([^"]+)"/g)) {
      if (TERMINOLOGY_IDS.includes(id)) used.set(id, (used.get(id) ?? new Set()).add(code));
    }
  }
  expect(used.size).toBeGreaterThan(4);
  for (const [id, codes] of used) {
    const { concept } = await (await get(`CodeSystem/${id}`)).json();
    expect(concept.map(({ code }: { code: string }) => code)).toEqual(expect.arrayContaining([...codes]));
  }
});
