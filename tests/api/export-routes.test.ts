import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { createIndexHolder } from '../../server/directory/index-holder.ts';
import { listingSchema } from '../../server/directory/listing.ts';
import { openApp } from '../app-under-test.ts';

const opened = openApp();
afterAll(() => opened.close());
const { db } = opened.services.engine;
const stored = await db.selectFrom('listing').select(['id', 'document']).orderBy('id').execute();
const text = async (path: string) => (await opened.get(path)).text();

describe('every export', () => {
  test.each(['listings.jsonl', 'listings.csv', 'listings.geojson', 'hsds.zip', 'hsds.json', 'fhir.ndjson'])(
    '%s has a name, a license, an ETag and is open to every origin',
    async (file) => {
      const path = `/export/${file}`;
      const answer = await opened.get(path, { Origin: 'https://example.org' });
      expect(answer.status).toBe(200);
      expect(answer.headers.get('Content-Disposition')).toBe(`attachment; filename="net-finder-${file}"`);
      expect(answer.headers.get('Link')).toContain('creativecommons.org/licenses/by/4.0');
      expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
      const etag = answer.headers.get('ETag') ?? '';
      expect((await opened.get(path, { 'If-None-Match': etag })).status).toBe(304);
      expect((await opened.get(`${path}?kind=center`)).status).toBe(400);
      expect((await opened.get(`${path}?lang=de`)).status).toBe(200);
      expect((await opened.app.request(path, { method: 'POST' })).status).toBe(405);
    },
  );
});

test('JSON Lines hold every listing as it is stored', async () => {
  const lines = (await text('/export/listings.jsonl')).trimEnd().split('\n');
  expect(lines).toEqual(stored.map(({ document }) => document));
  for (const line of lines) expect(listingSchema.safeParse(JSON.parse(line)).success).toBe(true);
});

test('CSV has a row a listing, and phones that no spreadsheet runs', async () => {
  const rows = parse(await text('/export/listings.csv'), { columns: true }) as Record<string, string>[];
  expect(rows.map((row) => row.id)).toEqual(stored.map(({ id }) => id));
  const phones = rows.map((row) => row.phone ?? '').filter((phone) => phone.includes('+'));
  expect(phones.length).toBeGreaterThan(100);
  for (const phone of phones) expect(phone).toMatch(/^'\+/);
});

test('GeoJSON has a feature a listing, longitude first, null where no point is known', async () => {
  const { type, license, features } = JSON.parse(await text('/export/listings.geojson'));
  expect([type, license]).toEqual(['FeatureCollection', 'CC-BY-4.0']);
  expect(features.map(({ id }: { id: string }) => id)).toEqual(stored.map(({ id }) => id));
  const rows = await db.selectFrom('listing').select(['id', 'card']).execute();
  const points = new Map(rows.map(({ id, card }) => [id, JSON.parse(card).location]));
  for (const { id, geometry } of features) {
    const point = points.get(id);
    expect(geometry).toEqual(point && { type: 'Point', coordinates: [point.longitude, point.latitude] });
  }
});

test('FHIR lines are the resources that the FHIR interface gives', async () => {
  const lines = (await text('/export/fhir.ndjson')).trimEnd().split('\n');
  const resources = lines.map((line) => JSON.parse(line) as { resourceType: string; id: string });
  expect(new Set(resources.map(({ id }) => id))).toEqual(new Set(stored.map(({ id }) => id)));
  for (const type of ['Organization', 'Location', 'HealthcareService', 'Practitioner', 'PractitionerRole']) {
    const all = resources.filter(({ resourceType }) => resourceType === type);
    const { total } = await (await opened.get(`/fhir/${type}?_summary=count`)).json();
    expect(all.length, type).toBe(total);
    for (const resource of all.slice(0, 3)) {
      expect(resource).toEqual(await (await opened.get(`/fhir/${type}/${resource.id}`)).json());
    }
  }
});

test('HSDS is an archive with its description', async () => {
  const files = unzipSync(new Uint8Array(await (await opened.get('/export/hsds.zip')).arrayBuffer()));
  expect(Object.keys(files)).toContain('datapackage.json');
  expect(Object.keys(files)).toContain('services.csv');
});

test('a change of the directory changes the ETag', async () => {
  const before = (await opened.get('/export/listings.csv')).headers.get('ETag');
  await opened.services.engine.batch([db.updateTable('directory_version').set({ version: 99 }).compile()]);
  const { engine, now } = opened.services;
  const later = openApp({ services: { engine, index: createIndexHolder(engine, now) } });
  expect((await later.get('/export/listings.csv')).headers.get('ETag')).not.toBe(before);
  later.close();
});
