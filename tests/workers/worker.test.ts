import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildPublic } from '../../scripts/build-public.ts';
import { seedLocalD1 } from '../../scripts/seed-d1.ts';
import type { SearchAnswer } from '../../server/api/contract.ts';
import { openApp } from '../app-under-test.ts';
import { TEST_PLACES } from '../directory-database.ts';

const ROOT = join(import.meta.dirname, '../..');
const state = mkdtempSync(join(tmpdir(), 'netfinder-worker-'));
let wrangler: ChildProcess;
let address = '';
let output = '';

beforeAll(async () => {
  await buildPublic(() => {});
  await seedLocalD1({ state, placesPath: TEST_PLACES, say: () => {} });
  const port = await freePort();
  address = `http://127.0.0.1:${port}`;
  const args = [
    'dev',
    '--local',
    '--port',
    String(port),
    '--inspector-port',
    String(await freePort()),
    '--persist-to',
    state,
    '--var',
    'NETFINDER_SECRET:a secret of the tests, 32 letters long',
    'NETFINDER_REVIEWERS:lead@example.org',
    `NETFINDER_BASE_URL:${address}`,
  ];
  wrangler = spawn(process.execPath, [join(ROOT, 'node_modules/wrangler/bin/wrangler.js'), ...args], {
    cwd: ROOT,
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false', CI: '1' },
  });
  const read = (part: Buffer) => {
    output += part;
  };
  wrangler.stdout?.on('data', read);
  wrangler.stderr?.on('data', read);
  await untilReady();
});

afterAll(async () => {
  const ended = new Promise((resolve) => wrangler.once('close', resolve));
  wrangler.kill('SIGTERM');
  await ended;
  rmSync(state, { recursive: true, force: true });
});

test.each([
  'near=Lyon&service=prrt&kind=center',
  'near=Fribourg',
  'q=carcinoid&near=8001%20Z%C3%BCrich',
  'kind=support-group&limit=100',
])('workerd and D1 answer %s like Node and SQLite', async (query) => {
  const node = openApp();
  const path = `/api/v1/search?${query}`;
  const expected: SearchAnswer = await (await node.get(path)).json();
  const response = await fetch(address + path);
  expect(response.status, output).toBe(200);
  const answer = (await response.json()) as SearchAnswer;
  expect(answer.results.map(({ id }) => id)).toEqual(expected.results.map(({ id }) => id));
  expect(answer.place).toEqual(expected.place);
  expect(answer.facets).toEqual(expected.facets);
  node.close();
});

test('pages, one listing, places, files and health are served', async () => {
  const page = await fetch(`${address}/search?near=Lyon`);
  expect(page.status).toBe(200);
  expect(page.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
  const { results } = (await (await fetch(`${address}/api/v1/search?limit=1`)).json()) as SearchAnswer;
  expect((await fetch(`${address}/api/v1/listings/${results[0]?.id}`)).status).toBe(200);
  expect((await fetch(`${address}/listings/${results[0]?.id}`)).status).toBe(200);
  expect((await fetch(`${address}/api/v1/places?q=M%C3%BCnch`)).status).toBe(200);
  expect((await fetch(`${address}/healthz`)).status).toBe(200);
  const worker = await fetch(`${address}/sw.js`);
  expect(worker.headers.get('Content-Type')).toContain('javascript');
  expect(worker.headers.get('Cache-Control')).toBe('no-cache');
  const tile = await fetch(`${address}/basemap/0/0/0.mvt`);
  expect(tile.headers.get('Content-Type')).toBe('application/vnd.mapbox-vector-tile');
  expect(tile.headers.get('X-Content-Type-Options')).toBe('nosniff');
});

test('FHIR answers like on Node', async () => {
  const node = openApp({ environment: { NETFINDER_BASE_URL: address } });
  for (const path of ['/fhir/Location?near=45.76|4.84|300&_count=5', '/fhir/PractitionerRole?_count=3']) {
    const ids = async (response: Response) => {
      expect(response.status, output).toBe(200);
      const { entry } = (await response.json()) as { entry: { resource: { id: string } }[] };
      return entry.map(({ resource }) => resource.id);
    };
    expect(await ids(await fetch(address + path))).toEqual(await ids(await node.get(path)));
  }
  const unknown = await fetch(`${address}/fhir/Practitioner/nobody`);
  expect(unknown.status).toBe(404);
  expect(await unknown.json()).toMatchObject({ resourceType: 'OperationOutcome' });
  node.close();
});

test('a reviewer gets a code and no look at the queue', async () => {
  const queue = await fetch(`${address}/review`, { redirect: 'manual' });
  expect([queue.status, queue.headers.get('Location')]).toEqual([303, '/review/sign-in']);
  const body = new URLSearchParams({ mail: 'lead@example.org' });
  const asked = await fetch(`${address}/review/sign-in`, { method: 'POST', body, headers: { Origin: address } });
  expect(asked.status, output).toBe(200);
  expect(await asked.text()).toContain('Code from the mail');
});

const LAUSANNE = 'ch-lausanne-chuv';
const posted = (form: Record<string, string>): RequestInit => ({ method: 'POST', body: new URLSearchParams(form) });

test.each<[path: string, type: string, holds: string, request?: RequestInit]>([
  ['/refer', 'text/html', 'Rue du Bugnon 21', posted({ near: 'Lyon', site: 'small-bowel', ki67: '12' })],
  [`/listings/${LAUSANNE}/referral`, 'text/html', 'Support groups nearest Lyon', posted({ near: 'Lyon' })],
  [`/refer/sheet?ids=${LAUSANNE}`, 'text/html', 'Rue du Bugnon 21'],
  ['/leaflet', 'text/html', 'APTED', posted({ near: 'Lyon' })],
  ['/suspicion', 'text/html', 'viss.nu'],
  ['/embed?country=CH&kind=center', 'text/html', 'CHUV'],
  ['/embed/theme.css?accent=0b5f5b', 'text/css', '--accent:#0b5f5b'],
  ['/embed/builder?country=CH', 'text/html', 'country=&quot;CH&quot;'],
  [`/shortlist?ids=${LAUSANNE}`, 'text/html', 'CHUV'],
  [`/compare?ids=${LAUSANNE}`, 'text/html', 'CHUV'],
  [`/listings/${LAUSANNE}.vcf`, 'text/vcard', 'VERSION:4.0'],
  ['/export/listings.jsonl', 'application/jsonl', LAUSANNE],
  ['/export/listings.geojson', 'application/geo+json', LAUSANNE],
  ['/export/fhir.ndjson', 'application/fhir+ndjson', LAUSANNE],
  ['/export/hsds.json', 'application/json', 'CHUV'],
  ['/api/v1/listings?limit=1&changedSince=0', 'application/json', '"links"'],
  ['/api/v1/openapi.json', 'application/json', '/export/hsds.zip'],
  ['/fhir/metadata', 'application/fhir+json', 'CapabilityStatement'],
  ['/embed.js', 'text/javascript', 'net-finder'],
])('%s is answered in the worker', async (path, type, holds, request) => {
  const answer = await fetch(address + path, request);
  expect(answer.status, output).toBe(200);
  expect(answer.headers.get('Content-Type')).toContain(type);
  expect(await answer.text()).toContain(holds);
  if (request) expect(answer.headers.get('Cache-Control')).toBe('no-store');
});

test('other sites may frame /embed and load its script, and nothing else', async () => {
  const headersOf = async (path: string) => (await fetch(address + path)).headers;
  expect((await headersOf('/embed')).get('Content-Security-Policy')).toContain('frame-ancestors *');
  expect((await headersOf('/search')).get('Content-Security-Policy')).toContain("frame-ancestors 'none'");
  expect((await headersOf('/embed.js')).get('Access-Control-Allow-Origin')).toBe('*');
  expect((await headersOf('/sw.js')).get('Access-Control-Allow-Origin')).toBeNull();
});

test('the log of the worker holds no question', () => {
  expect(output).not.toMatch(/"route":"[^"]*\?/);
});

async function untilReady(): Promise<void> {
  for (const deadline = Date.now() + 90_000; Date.now() < deadline; ) {
    const answer = await fetch(`${address}/healthz`).catch(() => undefined);
    if (answer?.status === 200) return;
    if (wrangler.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`The worker did not start:\n${output}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

test.each(['listings.csv', 'hsds.zip'])('the download %s is the same, byte by byte', async (file) => {
  const node = openApp();
  const [there, here] = await Promise.all([fetch(`${address}/export/${file}`), node.get(`/export/${file}`)]);
  expect(there.status).toBe(200);
  expect(Buffer.from(await there.arrayBuffer()).equals(Buffer.from(await here.arrayBuffer()))).toBe(true);
  node.close();
});

test('a group can be listed in workerd: the form, a submission by JSON, its status page', async () => {
  const form = await fetch(`${address}/list-your-group`);
  expect(form.status).toBe(200);
  expect(await form.text()).toMatch(/name="stamp" value="[\w-]+\.[\w-]{43}"/);
  const values = { name: 'A group', formats: ['online'], country: null, languages: ['en'], relay: true };
  const taken = await fetch(`${address}/api/v1/submissions`, {
    method: 'POST',
    body: JSON.stringify({ values, mail: 'anna@example.org', consent: true }),
    headers: { 'Content-Type': 'application/json' },
  });
  expect(taken.status).toBe(202);
  const { reference } = await taken.json();
  const status = await fetch(`${address}/submissions/${reference}`);
  expect(status.status).toBe(200);
  expect(await status.text()).toContain('Waiting for your mail');
});
