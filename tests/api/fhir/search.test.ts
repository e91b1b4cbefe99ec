import { afterAll, describe, expect, test } from 'vitest';
import { RESOURCE_TYPES } from '../../../server/exchange/fhir/resource.ts';
import { resourcesOf } from '../../../server/exchange/fhir/resources-of-record.ts';
import { SEARCH_PARAMETERS } from '../../../server/exchange/fhir/search/search-parameters.ts';
import { directoryRecords } from '../../exchange/fhir/directory-records.ts';
import { problemsOf } from '../../exchange/fhir/r4.ts';
import { fhirOf, linkOf, matches, ROOT } from './fhir-under-test.ts';

const { opened, get, post, bundle, ids } = fhirOf();
afterAll(() => opened.close());

const records = await directoryRecords();
const listings = records.map(({ listing }) => listing);
/** What a plain look through the listings finds. */
const listed = (test: (listing: (typeof listings)[number]) => boolean) =>
  listings
    .filter(test)
    .map(({ id }) => id)
    .sort();
const SERVICE = 'https://net-finder.example/fhir/CodeSystem/service';
const isPlace = (kind: string) => kind !== 'specialist';
const offers = (code: string) => (listing: (typeof listings)[number]) =>
  listing.services.some((service) => service.code === code && service.status === 'yes');

describe('searches find what a look through all listings finds', () => {
  test.each([
    ['HealthcareService?service-type=prrt', listed(offers('prrt'))],
    [`HealthcareService?service-type=${SERVICE}|prrt`, listed(offers('prrt'))],
    [
      `HealthcareService?service-type=${SERVICE}|`,
      listed(({ services }) => services.some(({ status }) => status === 'yes')),
    ],
    ['HealthcareService?service-type=|prrt', []],
    ['HealthcareService?service-type=https://elsewhere.example|prrt', []],
    [
      'HealthcareService?service-type=prrt,iort',
      listed((listing) => offers('prrt')(listing) || offers('iort')(listing)),
    ],
    [
      'HealthcareService?service-type=prrt&service-type=liver-surgery',
      listed((listing) => offers('prrt')(listing) && offers('liver-surgery')(listing)),
    ],
    ['HealthcareService?service-category=32', listed(({ kind }) => kind === 'support-group')],
    [
      'HealthcareService?characteristic=pancreas',
      listed(({ kind, sites }) => isPlace(kind) && sites.includes('pancreas')),
    ],
    [
      'PractitionerRole?specialty=207U00000X',
      listed(({ kind, specialties }) => kind === 'specialist' && specialties.includes('nuclear-medicine')),
    ],
    [
      'PractitionerRole?organization=de-munich-lmu-gepnet',
      listed(({ practicesAt }) => practicesAt === 'de-munich-lmu-gepnet'),
    ],
    ['Practitioner?active=true', listed(({ kind, status }) => kind === 'specialist' && /active|unclear/.test(status))],
    ['Practitioner?active=false', listed(({ kind, status }) => kind === 'specialist' && /paused|closed/.test(status))],
    ['Organization?type=cg', listed(({ kind }) => kind === 'support-group')],
    ['Organization?address-country=ch', listed(({ kind, country }) => isPlace(kind) && country === 'CH')],
    ['Location?address-city=Berlin', listed(({ kind, city }) => isPlace(kind) && city === 'Berlin')],
    [
      'Location?address-city=Köln,Cologne',
      listed(({ kind, city }) => isPlace(kind) && (city === 'Köln' || city === 'Cologne')),
    ],
    ['Location?address-postalcode=99437', listed(({ kind, postalCode }) => isPlace(kind) && postalCode === '99437')],
    [
      'Location?status=active',
      listed(({ kind, status, city }) => isPlace(kind) && city !== null && status === 'active'),
    ],
    [
      'Location?identifier=https://net-finder.example/fhir/listing-id|fr-lyon-edouard-herriot',
      ['fr-lyon-edouard-herriot'],
    ],
    [
      'Organization?_id=fr-lyon-edouard-herriot,de-berlin-charite,nobody',
      ['de-berlin-charite', 'fr-lyon-edouard-herriot'],
    ],
  ])('%s', async (path, expected) => {
    const found = await ids(path);
    expect(found).toEqual(expected);
    expect((await bundle(`${path}&_summary=count`)).total).toBe(expected.length);
  });

  test.each(RESOURCE_TYPES)('%s: everything once over pages of every size', async (type) => {
    const expected = records
      .flatMap(resourcesOf)
      .filter(({ resourceType }) => resourceType === type)
      .map(({ id }) => id)
      .sort();
    for (const count of [7, 100]) expect(await ids(`${type}?_count=${count}`)).toEqual(expected);
  });
});

describe('texts', () => {
  test.each([
    ['Practitioner?family=caplin', true],
    ['Practitioner?family=CAP', true],
    ['Practitioner?family=aplin', false],
    ['Practitioner?family:contains=apli', true],
    ['Practitioner?family:exact=Caplin', true],
    ['Practitioner?family:exact=caplin', false],
    ['Practitioner?given=martyn', true],
    ['Practitioner?name=caplin', true],
    ['Practitioner?family=---', false],
  ])('%s', async (path, isFound) => {
    expect((await ids(path)).includes('gb-london-martyn-caplin')).toBe(isFound);
  });

  test('accents do not matter, except with :exact', async () => {
    const id = 'ca-jean-mathieu-beauregard';
    const accented = listings.find(({ name }) => name === 'Éric E. Turcotte')?.id ?? '';
    expect(await ids('Practitioner?given=eric')).toContain(accented);
    expect(await ids('Practitioner?name:exact=Eric%20E.%20Turcotte')).not.toContain(accented);
    expect(await ids('Practitioner?name:exact=%C3%89ric%20E.%20Turcotte')).toEqual([accented]);
    expect(await ids('Practitioner?name=beauregard')).toContain(id);
  });

  test('an escaped comma is a comma', async () => {
    const { id, name } = listings.find((listing) => isPlace(listing.kind) && listing.name.includes(',')) ?? {
      id: '',
      name: '',
    };
    expect(await ids(`Organization?name=${encodeURIComponent(name.replaceAll(',', '\\,'))}`)).toContain(id);
  });
});

describe('references', () => {
  test.each(['de-berlin-charite', 'Organization/de-berlin-charite', `${ROOT}/Organization/de-berlin-charite`])(
    'organization=%s',
    async (value) => expect(await ids(`Location?organization=${value}`)).toEqual(['de-berlin-charite']),
  );
  test.each(['Location/de-berlin-charite', 'https://elsewhere.example/fhir/Organization/de-berlin-charite'])(
    'organization=%s finds nothing',
    async (value) => expect(await ids(`Location?organization=${value}`)).toEqual([]),
  );
});

describe('_lastUpdated', () => {
  const all = () => ids('Practitioner?_count=100');
  test.each([
    ['gt2020', true],
    ['lt2020', false],
    ['eq2020-01-01', false],
    ['ne2020-01-01', true],
    ['ge1999-12-31T23:59:59Z', true],
    ['sa2020-02-29T12:00:00.000%2B02:00', true],
    ['eb2020-02', false],
    ['le2999-12', true],
    ['2999', false],
  ])('%s', async (value, isAll) => {
    expect(await ids(`Practitioner?_count=100&_lastUpdated=${value}`)).toEqual(isAll ? await all() : []);
  });

  test('the exact instant of a row, and the two sides of it', async () => {
    const [entry] = matches(await bundle('Practitioner?_count=1'));
    const instant = entry?.resource.meta.lastUpdated ?? '';
    const total = async (prefix: string) => (await bundle(`Practitioner?_lastUpdated=${prefix}${instant}`)).total;
    const everyone = (await all()).length;
    expect([await total(''), await total('ge'), await total('le')]).toEqual([everyone, everyone, everyone]);
    expect([await total('gt'), await total('lt'), await total('ne')]).toEqual([0, 0, 0]);
  });
});

describe('includes', () => {
  test('a role brings the person, the center and the place, each once', async () => {
    const page = await bundle(
      'PractitionerRole?organization=de-munich-lmu-gepnet&_include=PractitionerRole:practitioner&_include=PractitionerRole:organization&_include=PractitionerRole:location',
    );
    const included =
      page.entry
        ?.filter(({ search }) => search.mode === 'include')
        .map(({ resource }) => `${resource.resourceType}/${resource.id}`) ?? [];
    const people = matches(page).map(({ resource }) => `Practitioner/${resource.id}`);
    expect(people.length).toBeGreaterThan(1);
    expect(included.sort()).toEqual(
      ['Location/de-munich-lmu-gepnet', 'Organization/de-munich-lmu-gepnet', ...people].sort(),
    );
  });

  test('a place brings its service and who works there', async () => {
    const page = await bundle(
      'Location?_id=de-munich-lmu-gepnet&_revinclude=HealthcareService:location&_revinclude=PractitionerRole:location',
    );
    expect(page.total).toBe(1);
    const included = page.entry?.filter(({ search }) => search.mode === 'include').map(({ resource }) => resource.id);
    const expected = listed(
      ({ id, practicesAt }) => id === 'de-munich-lmu-gepnet' || practicesAt === 'de-munich-lmu-gepnet',
    );
    expect(included?.toSorted()).toEqual(expected);
  });
});

describe('bundles', () => {
  test.each([
    'Location?near=45.76|4.84|500&_count=3&_include=Location:organization&nonsense=1',
    'HealthcareService?_count=0',
    'Practitioner?name=nobodyatall',
    'PractitionerRole?_revinclude=X:y',
  ])('%s is a valid bundle', async (path) => expect(problemsOf(await bundle(path))).toEqual([]));

  test('the self link has what was understood, no more; what was not is named in a warning', async () => {
    const page = await bundle(
      'Organization?name=char&nonsense=1&_format=json&_count=1000&organization.name=x&_include=Location:organization',
    );
    expect(linkOf(page, 'self')).toBe(`${ROOT}/Organization?name=char&_count=100`);
    const [warning] = page.entry?.filter(({ search }) => search.mode === 'outcome') ?? [];
    const issues = warning?.resource.issue as { severity: string; diagnostics: string }[];
    expect(issues.map(({ severity, diagnostics }) => `${severity} ${diagnostics.split(':')[0]}`)).toEqual([
      'warning nonsense',
      'warning organization.name',
      'warning _include',
    ]);
  });

  test('a page that follows says so in its self link', async () => {
    const next = linkOf(await bundle('Location?near=45.76|4.84&_count=2'), 'next') ?? '';
    expect(linkOf(await bundle(next.slice(ROOT.length + 1)), 'self')).toBe(next);
  });

  test('strict refuses what lenient ignores', async () => {
    for (const query of ['nonsense=1', '_sort=name', '_summary=text', '_include=Location:nowhere']) {
      expect((await get(`Location?${query}`, { Prefer: 'handling=strict' })).status, query).toBe(400);
      expect((await get(`Location?${query}`, { Prefer: 'handling=lenient' })).status, query).toBe(200);
    }
    expect((await get('Location?name=a', { Prefer: 'handling=strict' })).status).toBe(200);
  });

  test('POST _search asks the same', async () => {
    const query = 'near=45.76|4.84|300|km&_count=3';
    const posted = await post('Location/_search', query);
    expect(await posted.json()).toEqual(await bundle(`Location?${query}`));
    const both = await (await post('Location/_search?_count=1', 'address-city=Lyon')).json();
    expect(both.entry.length).toBe(1);
    expect((await post('Location/_search', '{}', { 'Content-Type': 'application/json' })).status).toBe(415);
    expect((await post('Location/_search', `name=${'a'.repeat(70_000)}`)).status).toBe(413);
  });
});

test('every parameter of the table is answered, also in strict', async () => {
  const values: Record<string, string> = { near: '1|1', _lastUpdated: 'ge2000' };
  for (const type of RESOURCE_TYPES) {
    for (const { name } of SEARCH_PARAMETERS[type]) {
      const response = await get(`${type}?${name}=${values[name] ?? 'a'}`, { Prefer: 'handling=strict' });
      expect(response.status, `${type} ${name}`).toBe(200);
    }
  }
});
