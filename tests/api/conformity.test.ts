import { createConfig, lintFromString } from '@redocly/openapi-core';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openapiDocument } from '../../server/api/openapi.ts';
import { qualityAnswerSchema } from '../../server/api/quality-schema.ts';
import * as schemas from '../../server/api/schemas.ts';
import { openApp } from '../app-under-test.ts';

const opened = openApp();
afterAll(() => opened.close());

type Document = {
  paths: Record<
    string,
    {
      get?: {
        parameters: { name: string; in: string; required?: boolean; example?: unknown }[];
        responses: Record<string, unknown>;
      };
    }
  >;
  components: { schemas: Record<string, object> };
};
const document: Document = await (await opened.get('/api/v1/openapi.json')).json();
const firstId = (await (await opened.get('/api/v1/search?limit=1')).json()).results[0].id;

describe('answers are what the description of the API says', () => {
  test.each([
    ['/api/v1/search', schemas.searchAnswerSchema],
    ['/api/v1/search?near=Lyon&service=prrt&kind=center', schemas.searchAnswerSchema],
    ['/api/v1/search?near=Fribourg', schemas.searchAnswerSchema],
    ['/api/v1/search?near=Qqqqzzzzx', schemas.searchAnswerSchema],
    ['/api/v1/search?lat=0&lon=0&within=1', schemas.searchAnswerSchema],
    ['/api/v1/search?q=carcinoid&lang=de', schemas.searchAnswerSchema],
    ['/api/v1/places?q=Lyo', schemas.placesAnswerSchema],
    ['/api/v1/vocabulary', schemas.vocabularyAnswerSchema],
    ['/api/v1/quality', qualityAnswerSchema],
    [`/api/v1/listings/${firstId}`, schemas.listingAnswerSchema],
    ['/api/v1/listings?limit=100', schemas.listingsAnswerSchema],
    ['/api/v1/search?kind=nonsense', schemas.problemSchema],
    ['/api/v1/listings/nobody', schemas.problemSchema],
    ['/api/v1/nowhere', schemas.problemSchema],
  ])('%s', async (path, schema) => {
    const answer = await (await opened.get(path)).json();
    const parsed = (schema as z.ZodType).safeParse(answer);
    expect(parsed.error && z.prettifyError(parsed.error)).toBeUndefined();
  });

  test('an unknown field would be noticed', async () => {
    const answer = await (await opened.get('/api/v1/search?limit=1')).json();
    answer.results[0].surprise = 1;
    expect(schemas.searchAnswerSchema.safeParse(answer).success).toBe(false);
  });
});

describe('the description itself', () => {
  test('every reference leads somewhere', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)];
    expect(references.length).toBeGreaterThan(10);
    for (const [, name] of references) expect(Object.keys(document.components.schemas)).toContain(name);
  });

  test('every described parameter is accepted, none is forgotten', async () => {
    const example: Record<string, string> = { bbox: '0,0,1,1', near: 'Lyon', within: '10' };
    for (const [path, { get }] of Object.entries(document.paths)) {
      if (path.includes('{') || path.startsWith('/export/') || !get) continue;
      for (const { name } of get.parameters) {
        const answer = await opened.get(
          `/api/v1${path}?${name}=${example[name] ?? ''}${name === 'within' ? '&near=Lyon' : ''}${path === '/places' && name !== 'q' ? '&q=Lyo' : ''}`,
        );
        const expected = path === '/places' && name === 'q' ? 400 : 200;
        expect(answer.status, `${path} ${name}`).toBe(expected);
      }
    }
    const { SEARCH_PARAMETERS } = await import('../../server/search/search-query.ts');
    const described = document.paths['/search']?.get?.parameters.map(({ name }) => name) ?? [];
    expect(described.toSorted()).toEqual([...SEARCH_PARAMETERS].sort());
  });

  test("keeps Redocly's recommended rules, and gives an example of every required parameter", async () => {
    const source = JSON.stringify(openapiDocument('https://netfinder.test'));
    const config = await createConfig({ extends: ['recommended'], rules: { 'no-server-example.com': 'error' } });
    const problems = await lintFromString({ source, absoluteRef: '/openapi.json', config });
    expect(problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
    const parameters = Object.values(document.paths).flatMap(({ get }) => get?.parameters ?? []);
    const required = parameters.filter((parameter) => parameter.required);
    expect(required.length).toBeGreaterThan(1);
    for (const parameter of required) expect(parameter.example, parameter.name).toBeTruthy();
  });

  test('every address of the API is described', () => {
    const routes = opened.app.routes
      .filter(
        ({ method, path }) =>
          (method === 'GET' || method === 'POST') && /^\/(api\/v1|export)\//.test(path) && !path.includes('*'),
      )
      .map(({ path }) => path.replace('/api/v1', '').replace(':id', '{id}'))
      .filter((path) => path !== '/openapi.json');
    expect([...new Set(routes)].sort()).toEqual(Object.keys(document.paths).sort());
  });
});
