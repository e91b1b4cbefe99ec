import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { TEST_DIRECTORY } from '../directory-database.ts';
import { startServer } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'netfinder-start-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the Node entry', () => {
  test('answers, compresses, serves files by list only, logs no question, and stops on SIGTERM', async () => {
    const server = await startServer();
    const { address } = server;
    try {
      expect(address, server.output()).toBeDefined();
      const answer = await fetch(`${address}/api/v1/search?near=Lyon&kind=center`, {
        headers: { 'Accept-Encoding': 'br, gzip' },
      });
      expect(answer.status).toBe(200);
      expect(answer.headers.get('Content-Encoding')).toBe('br');
      expect((await answer.json()).results.length).toBeGreaterThan(0);
      const conditional = { headers: { 'If-None-Match': answer.headers.get('ETag') ?? '' } };
      expect((await fetch(`${address}/api/v1/search?near=Lyon&kind=center`, conditional)).status).toBe(304);
      expect((await fetch(`${address}/healthz`)).status).toBe(200);
      expect((await fetch(address ?? '')).headers.get('Content-Type')).toContain('text/html');

      const bundle = await fetch(`${address}/api/docs/swagger-ui-bundle.js`);
      expect(bundle.headers.get('Content-Type')).toContain('javascript');
      const tile = await fetch(`${address}/basemap/0/0/0.mvt?v=1`);
      expect(tile.headers.get('Content-Type')).toBe('application/vnd.mapbox-vector-tile');
      expect(tile.headers.get('Cache-Control')).toContain('immutable');
      for (const path of [
        '/basemap/..%2f..%2fpackage.json',
        '/assets/../package.json',
        '/package.json',
        '/basemap/9/9/9.mvt',
      ]) {
        expect((await rawStatus(address ?? '', path)).includes(' 404 '), path).toBe(true);
      }
    } finally {
      server.process.kill('SIGTERM');
    }
    const asked = performance.now();
    expect(await server.ended).toBe(0);
    expect(performance.now() - asked).toBeLessThan(12_000);
    expect(server.output()).toContain('"route":"/api/v1/search"');
    expect(server.output()).not.toMatch(/Lyon|near=|127\.0\.0\.1/);
  });

  test('a request under way is finished before it stops', async () => {
    const server = await startServer();
    const slow = fetch(`${server.address}/api/v1/listings?limit=100`);
    const answered = fetch(`${server.address}/healthz`);
    await answered;
    server.process.kill('SIGTERM');
    expect((await slow).status).toBe(200);
    await (await slow).text();
    expect(await server.ended).toBe(0);
  });

  test('an unknown setting is named and nothing starts', async () => {
    const server = await startServer({ NETFINDER_DATABSE: 'x' });
    expect(await server.ended).toBe(1);
    expect(server.output().trim()).toBe('NETFINDER_DATABSE: no such setting');
  });

  test('a damaged directory is refused, named, and left byte-identical', async () => {
    const path = join(folder, 'damaged.sqlite');
    copyFileSync(TEST_DIRECTORY, path);
    const bytes = readFileSync(path);
    bytes.fill(0x5a, 4096 * 3, 4096 * 12);
    writeFileSync(path, bytes);
    const server = await startServer({ NETFINDER_DATABASE: path });
    expect(await server.ended).toBe(1);
    expect(server.output()).toContain(path);
    expect(server.output()).toContain('npm start builds it anew');
    expect(server.output().trim().split('\n').length).toBe(1);
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  test('a file that is no database is refused in one line', async () => {
    const path = join(folder, 'letter.sqlite');
    writeFileSync(path, 'Dear reader, '.repeat(1000));
    const server = await startServer({ NETFINDER_DATABASE: path });
    expect(await server.ended).toBe(1);
    expect(server.output()).toContain(path);
  });

  test('a taken port is said in one line', async () => {
    const first = await startServer();
    const port = new URL(first.address ?? '').port;
    const second = await startServer({ PORT: port });
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain(port);
    expect(second.output().trim().split('\n').length).toBe(1);
    first.process.kill('SIGTERM');
    expect(await first.ended).toBe(0);
  });
});

/** fetch would tidy the path before it is sent. */
function rawStatus(address: string, path: string): Promise<string> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname === 'localhost' ? '127.0.0.1' : hostname);
    socket.once('error', reject);
    socket.once('data', (part) => {
      resolve(part.toString().split('\r\n', 1)[0] ?? '');
      socket.destroy();
    });
    socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\n\r\n`);
  });
}
