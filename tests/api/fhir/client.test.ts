import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Client } from 'fhir-kit-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AppUnderTest, openApp } from '../../app-under-test.ts';
import { type Bundle, matches } from './fhir-under-test.ts';

type Page = Bundle & { resourceType: string };

let opened: AppUnderTest;
let server: ReturnType<typeof serve>;
let client: Client;

beforeAll(async () => {
  const port = await new Promise<number>((resolve) => {
    server = serve(
      { port: 0, hostname: '127.0.0.1', fetch: (request) => opened.app.fetch(request) },
      (address: AddressInfo) => resolve(address.port),
    );
  });
  const baseUrl = `http://127.0.0.1:${port}`;
  opened = openApp({ environment: { NETFINDER_BASE_URL: baseUrl } });
  client = new Client({ baseUrl: `${baseUrl}/fhir` });
});
afterAll(() => {
  server.close();
  opened.close();
});

describe('a client library that knows nothing of us', () => {
  test('reads the capabilities', async () => {
    const statement = await client.capabilityStatement();
    expect(statement.fhirVersion).toBe('4.0.1');
  });

  test('finds places near, turns the page, and follows references', async () => {
    const first = (await client.search({
      resourceType: 'Location',
      searchParams: { near: '45.76|4.84|500|km', _count: 3, _include: 'Location:organization' },
    })) as Page;
    expect(first.total).toBeGreaterThan(3);
    expect(matches(first).length).toBe(3);
    const second = (await client.nextPage({ bundle: first })) as Page;
    const seen = matches(first).map(({ resource }) => resource.id);
    for (const { resource } of matches(second)) expect(seen).not.toContain(resource.id);
    const [match] = matches(first);
    const included = first.entry?.filter(({ search }) => search.mode === 'include') ?? [];
    expect(included.map(({ resource }) => resource.resourceType)).toContain('Organization');
    const { reference } = (match?.resource.managingOrganization ?? {}) as { reference: string };
    const organization = await client.resolve({ reference, context: match?.resource as never });
    expect(organization).toMatchObject({ resourceType: 'Organization', id: match?.resource.id });
  });

  test('searches by POST and reads', async () => {
    const found = (await client.search({
      resourceType: 'Practitioner',
      searchParams: { family: 'Caplin' },
      options: { postSearch: true },
    })) as Page;
    const [match] = matches(found);
    expect(match).toBeDefined();
    const read = await client.read({ resourceType: 'Practitioner', id: match?.resource.id ?? '' });
    expect(read).toEqual(match?.resource);
  });

  test('is told what went wrong', async () => {
    const failed = async (request: Promise<unknown>) => {
      const error = await request.then(
        () => undefined,
        (reason) => reason,
      );
      return { status: error?.response?.status, type: error?.response?.data?.resourceType };
    };
    const outcome = (status: number) => ({ status, type: 'OperationOutcome' });
    expect(await failed(client.read({ resourceType: 'Practitioner', id: 'nobody' }))).toEqual(outcome(404));
    const searchParams = { near: '95|4.84' };
    expect(await failed(client.search({ resourceType: 'Location', searchParams }))).toEqual(outcome(400));
    const body = { resourceType: 'Organization', name: 'x' };
    expect(await failed(client.create({ resourceType: 'Organization', body: body as never }))).toEqual(outcome(405));
  });
});
