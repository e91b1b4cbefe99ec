import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { QUALIFICATION } from '../../../server/exchange/fhir/addresses.ts';
import { openApp } from '../../app-under-test.ts';
import { problemsOf } from '../../exchange/fhir/r4.ts';
import { fhirOf, ROOT } from './fhir-under-test.ts';

const { opened, get, post } = fhirOf();
afterAll(() => opened.close());

beforeAll(async () => {
  const { db, batch } = opened.services.engine;
  const tombstone = (id: string, merged_into: string | null) =>
    db.insertInto('tombstone').values({ id, merged_into, removed_on: '2026-11-01', changed_in: 2 }).compile();
  await batch([tombstone('removed-group', null), tombstone('merged-group', 'de-berlin-charite')]);
});

async function expectOutcome(response: Response, status: number): Promise<string> {
  expect(response.status).toBe(status);
  expect(response.headers.get('Content-Type')).toContain('application/fhir+json');
  const outcome = await response.json();
  expect(outcome.resourceType).toBe('OperationOutcome');
  expect(problemsOf(outcome)).toEqual([]);
  return outcome.issue[0].diagnostics;
}

describe('every error is a valid OperationOutcome', () => {
  test.each([
    ['Organization/nobody', 404],
    ['Organization/de-berlin-charite/_history', 404],
    ['Patient', 404],
    ['Patient/1', 404],
    ['', 404],
    ['CodeSystem/nothing', 404],
    ['Organization/removed-group', 410],
    ['Practitioner/merged-group', 410],
    ['Location?near=91|0', 400],
    ['Location?near=0|181', 400],
    ['Location?near=0', 400],
    ['Location?near=a|b', 400],
    ['Location?near=1|2|-3', 400],
    ['Location?near=1|2|3|parsec', 400],
    ['Location?near=1|2|3|km|5', 400],
    ['Location?near=1|2||km', 400],
    ['Location?near=1e1|2', 400],
    ['Location?near:exact=1|2', 400],
    ['Location?_count=-1', 400],
    ['Location?_count=many', 400],
    ['Location?_cursor=~', 400],
    ['Location?_lastUpdated=yesterday', 400],
    ['Location?_lastUpdated=2026-02-30', 400],
    ['Location?_lastUpdated=2026-13', 400],
    ['Location?_lastUpdated=ap2026', 400],
    ['Location?name:missing=true', 400],
    ['Location?status:not=active', 400],
    ['Location?type=|', 400],
    ['Location?type=a|b|c', 400],
    [`Location?_id=${'a,'.repeat(201)}`, 400],
    [`Location?${'a=1&'.repeat(201)}`, 400],
    ['metadata?_format=xml', 406],
    ['Location?_format=application/fhir%2Bxml', 406],
  ])('%s: %i', async (path, status) => {
    await expectOutcome(await get(path), status);
  });

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s is not allowed anywhere', async (method) => {
    for (const path of ['', '/', '/Organization', '/Organization/de-berlin-charite', '/metadata']) {
      const response = await opened.app.request(`/fhir${path}`, { method, body: '{}' });
      expect(response.headers.get('Allow')).toBe('GET, HEAD, OPTIONS');
      await expectOutcome(response, 405);
    }
  });

  test('too many requests, and a fault of ours', async () => {
    const limited = openApp({ services: { limit: async () => ({ allowed: false, retryAfter: 7 }) } });
    const response = await limited.get('/fhir/Location');
    expect(response.headers.get('Retry-After')).toBe('7');
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    await expectOutcome(response, 429);
    limited.close();

    const broken = openApp({
      services: {
        index: {
          current: async () => {
            throw new Error('secret words');
          },
        },
      },
    });
    expect(await expectOutcome(await broken.get('/fhir/Location'), 500)).not.toContain('secret');
    broken.close();
  });

  test('a merged listing names what took its place', async () => {
    expect(await expectOutcome(await get('Organization/merged-group'), 410)).toContain('de-berlin-charite');
  });
});

describe('what a client takes', () => {
  test.each([
    ['application/fhir+xml', 406],
    ['application/xml, text/html', 406],
    ['application/fhir+json;q=0', 406],
    ['application/fhir+json; fhirVersion=3.0', 406],
    ['application/fhir+json; fhirVersion=4.0', 200],
    ['application/fhir+xml, application/fhir+json;q=0.5', 200],
    ['application/json', 200],
    ['*/*', 200],
  ])('Accept: %s gives %i', async (accept, status) => {
    for (const path of ['metadata', 'Location?_count=1', 'Organization/de-berlin-charite']) {
      const response = await get(path, { Accept: accept });
      if (status === 406) await expectOutcome(response, 406);
      expect(response.status).toBe(status);
    }
  });

  test('_format stands over Accept', async () => {
    expect((await get('metadata?_format=json', { Accept: 'application/fhir+xml' })).status).toBe(200);
    expect((await get('metadata?_format=application/fhir+json')).status).toBe(200);
  });
});

describe('reads on a condition', () => {
  test('the version and the time of the row', async () => {
    const first = await get('Organization/de-berlin-charite');
    const etag = first.headers.get('ETag') ?? '';
    const { meta } = await first.json();
    expect(etag).toBe(`W/"${meta.versionId}"`);
    const modified = first.headers.get('Last-Modified') ?? '';
    expect(Date.parse(modified)).toBe(Math.floor(Date.parse(meta.lastUpdated) / 1000) * 1000);
    const status = async (headers: Record<string, string>) =>
      (await get('Organization/de-berlin-charite', headers)).status;
    expect(await status({ 'If-None-Match': etag })).toBe(304);
    expect(await status({ 'If-None-Match': `"x", ${etag}` })).toBe(304);
    expect(await status({ 'If-None-Match': 'W/"x"', 'If-Modified-Since': modified })).toBe(200);
    expect(await status({ 'If-Modified-Since': modified })).toBe(304);
    expect(await status({ 'If-Modified-Since': new Date(0).toUTCString() })).toBe(200);
  });

  test('an accreditation that aged makes another version', async () => {
    const read = async (now: string) => {
      const app = openApp({ services: { now: () => new Date(now) } });
      const { meta, extension } = await (await app.get('/fhir/Organization/de-bad-berka-zentralklinik')).json();
      app.close();
      const accreditation = extension.find(({ url }: { url: string }) => url === QUALIFICATION).extension;
      const status = accreditation.find(({ url }: { url: string }) => url === 'status').valueCode;
      return { version: meta.versionId, status };
    };
    const [today, tomorrow, later] = [await read('2020-01-01'), await read('2020-01-02'), await read('2025-01-01')];
    expect(tomorrow).toEqual(today);
    expect(later.version).not.toBe(today.version);
    expect([today.status, later.status]).toEqual(['active', 'unknown']);
  });
});

test('every origin may read and search', async () => {
  const preflight = await opened.app.request('/fhir/Location/_search', {
    method: 'OPTIONS',
    headers: {
      Origin: 'https://hospital.example',
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'Prefer',
    },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('Access-Control-Allow-Headers')).toBe('Prefer');
  const answer = await post('Location/_search', '_count=1', { Origin: 'https://hospital.example' });
  expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
  expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
});

test('nothing of a question is logged', async () => {
  opened.log.length = 0;
  await get('Location?near=45.76|4.84|100');
  await get('Practitioner/nobody-at-all');
  await get('Practitioner?name:oops=secretname');
  expect(JSON.stringify(opened.log)).not.toMatch(/45\.76|nobody|secretname/);
});

test('links are of the configured address, whoever asks', async () => {
  const elsewhere = openApp({ environment: { NETFINDER_BASE_URL: 'https://finder.example.org/' } });
  const page = await (await elsewhere.get('/fhir/Location?_count=1', { Host: 'evil.example' })).json();
  expect(page.link[0].url).toBe('https://finder.example.org/fhir/Location?_count=1');
  expect(page.entry[0].fullUrl.startsWith('https://finder.example.org/fhir/Location/')).toBe(true);
  elsewhere.close();
  expect(ROOT).not.toContain('example');
});
