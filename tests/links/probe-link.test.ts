import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLinkProbe } from '../../server/node/probe-link.ts';

let server: Server;
let connections = 0;
let port = 0;
beforeAll(async () => {
  server = createServer((_, response) => response.end('here'));
  server.on('connection', () => {
    connections++;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

test.each([
  ['a loopback address', (at: number) => `http://127.0.0.1:${at}/`, ['127.0.0.1']],
  ['a name that stands for loopback', () => 'http://inside.example/', ['127.0.0.1']],
  ['a name with a public and a private address', () => 'http://both.example/', ['93.184.216.34', '127.0.0.1']],
  ['a name that stands for the metadata service', () => 'http://meta.example/', ['169.254.169.254']],
  ['loopback in IPv6 clothes', () => 'http://[::ffff:127.0.0.1]/', []],
  ['localhost', () => 'http://localhost/', ['127.0.0.1', '::1']],
])('never connects to %s', async (_, address, stands) => {
  const probe = createLinkProbe(async () => stands);
  expect(await probe(address(port), 'GET')).toEqual({ kind: 'refused' });
  expect(connections).toBe(0);
});

test('a name that cannot be resolved is unreachable', async () => {
  const probe = createLinkProbe(async () => {
    throw new Error('ENOTFOUND');
  });
  expect(await probe('https://nowhere.example/', 'HEAD')).toEqual({ kind: 'unreachable' });
});
