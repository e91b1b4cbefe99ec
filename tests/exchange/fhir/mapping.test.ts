import { describe, expect, test } from 'vitest';
import { cardBase, type PlacedListing } from '../../../server/directory/listing-rows.ts';
import { QUALIFICATION } from '../../../server/exchange/fhir/addresses.ts';
import { humanNames } from '../../../server/exchange/fhir/human-name.ts';
import type {
  HealthcareService,
  Location,
  Organization,
  PractitionerRole,
} from '../../../server/exchange/fhir/resource.ts';
import { resourcesOf, withVersion } from '../../../server/exchange/fhir/resources-of-record.ts';
import { makeListing, placed } from '../../listings.ts';

const recordOf = (entry: PlacedListing, today = '2026-11-24') => ({
  listing: entry.listing,
  card: cardBase(entry),
  lastUpdated: null,
  today,
});
const mapped = (entry: PlacedListing) =>
  Object.fromEntries(resourcesOf(recordOf(entry)).map((resource) => [resource.resourceType, resource])) as {
    Organization: Organization;
    Location?: Location;
    HealthcareService: HealthcareService;
    PractitionerRole: PractitionerRole;
  };

describe('names of people', () => {
  test.each([
    ['Martyn Caplin', 'GB', 'Caplin', ['Martyn']],
    ['Shailesh V. Shrikhande', 'IN', 'Shrikhande', ['Shailesh', 'V.']],
    ['J. Bart Rose', 'US', 'Rose', ['J.', 'Bart']],
    ['Amparo García Burillo', 'ES', undefined, undefined],
    ['Marta de Sequera', 'ES', undefined, undefined],
    ['Zhang Bingqiang', 'CN', undefined, undefined],
    ['Ngozi', 'NG', undefined, undefined],
  ])('%s (%s)', (name, country, family, given) => {
    const [official] = humanNames(makeListing({ id: 'x', name, country }));
    expect(official).toMatchObject({ text: name, use: 'official' });
    expect([official?.family, official?.given]).toEqual([family, given]);
  });
});

describe('nothing is said that no source states', () => {
  test('a service that is denied is not offered', () => {
    const services = [
      { code: 'prrt' as const, status: 'yes' as const, sources: [0] },
      { code: 'surgery' as const, status: 'no' as const, sources: [0] },
    ];
    const { HealthcareService: service } = mapped(placed({ id: 'x', services }, [1, 2]));
    expect(service.type?.flatMap(({ coding }) => coding?.map(({ code }) => code))).toEqual(['prrt']);
  });

  test.each([
    ['active', true, 'active'],
    ['unclear', true, undefined],
    ['paused', false, 'suspended'],
    ['closed', false, 'inactive'],
  ] as const)('%s: record in use %s, place %s', (status, active, place) => {
    const { Organization: organization, Location: location } = mapped(placed({ id: 'x', status }, [1, 2]));
    expect([organization.active, location?.status]).toEqual([active, place]);
  });

  test('a group that only meets online has no place; with a town it has one without a position', () => {
    const online = { id: 'x', kind: 'support-group' as const, formats: ['online' as const] };
    expect(mapped(placed({ ...online, country: null }, null)).Location).toBeUndefined();
    const { Location: location } = mapped(placed({ ...online, city: 'Kiel' }, null));
    expect(location?.address?.city).toBe('Kiel');
    expect(location?.position).toBeUndefined();
  });

  test("a town's middle is not taken for the building", () => {
    const entry = placed({ id: 'x' }, [1, 2]);
    const town = { ...entry, location: { latitude: 1, longitude: 2, precision: 'city' as const } };
    expect(mapped(entry).Location?.description).toBeUndefined();
    expect(mapped(town).Location?.description).toContain('middle of the town');
  });

  test('languages of a page are those of a group, never of a center', () => {
    expect(mapped(placed({ id: 'x', languages: ['de'] }, [1, 2])).HealthcareService.communication).toBeUndefined();
    const group = mapped(placed({ id: 'x', kind: 'support-group', languages: ['de'] }, null));
    expect(group.HealthcareService.communication?.[0]?.coding?.[0]?.code).toBe('de');
  });

  test.each([
    ['MD, PhD', [], 'doctor'],
    ['DO, FACP', [], 'doctor'],
    [null, ['nursing'], 'nurse'],
    [null, ['nuclear-medicine'], undefined],
    ['PhD', ['pathology'], undefined],
  ] as const)('degree %s, specialties %s: role %s', (degree, specialties, expected) => {
    const center = makeListing({ id: 'c' });
    const person = { id: 'x', kind: 'specialist' as const, practicesAt: 'c', degree, specialties: [...specialties] };
    const { PractitionerRole: role } = mapped(placed(person, [1, 2], center));
    expect(role.code?.[0]?.coding?.[0]?.code).toBe(expected);
    expect(role.organization?.reference).toBe('Organization/c');
  });
});

describe('an accreditation', () => {
  const held = {
    scheme: 'enets-coe' as const,
    since: '2011-03',
    asOf: '2023',
    validUntil: null,
    source: 0,
    note: null,
  };
  const partsOf = (given: Partial<typeof held> | { validUntil: string }, today?: string) => {
    const listing = makeListing({ id: 'x', accreditations: [{ ...held, ...given }] });
    const [organization] = resourcesOf(recordOf({ listing, location: null, center: null }, today));
    const parts = organization?.extension?.find(({ url }) => url === QUALIFICATION)?.extension ?? [];
    return Object.fromEntries(parts.map(({ url, ...value }) => [url, Object.values(value)[0]]));
  };

  test.each([
    [{}, '2026-11-24', 'active'],
    [{}, '2029-01-01', 'unknown'],
    [{ asOf: 'undated page' }, '2026-11-24', 'unknown'],
    [{ validUntil: '2027' }, '2027-12-31', 'active'],
    [{ validUntil: '2027' }, '2028-01-01', 'inactive'],
  ])('%j on %s is %s', (given, today, status) => expect(partsOf(given, today).status).toBe(status));

  test('ends only where a source says so', () => {
    expect(partsOf({}).period).toEqual({ start: '2011-03', end: undefined });
    expect(partsOf({ validUntil: '2027-06' }).period).toEqual({ start: '2011-03', end: '2027-06' });
    expect(partsOf({}).issuer).toEqual({ display: 'European Neuroendocrine Tumor Society (ENETS)' });
    expect(partsOf({ scheme: 'unnamed-european' as 'enets-coe' })).not.toHaveProperty('issuer');
  });
});

test('the version is that of what is said', async () => {
  const versionOf = async (name: string) => {
    const [organization] = resourcesOf(recordOf(placed({ id: 'x', name }, [1, 2])));
    return organization && (await withVersion(organization)).meta.versionId;
  };
  expect(await versionOf('a')).toBe(await versionOf('a'));
  expect(await versionOf('a')).not.toBe(await versionOf('b'));
});
