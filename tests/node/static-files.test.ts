import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createStaticFiles } from '../../server/node/static-files.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'net-finder-'));
  mkdirSync(join(root, 'dist/web/assets'), { recursive: true });
  writeFileSync(join(root, 'dist/web/assets/main-a.css'), 'a{}');
  writeFileSync(join(root, 'dist/web/assets/main-b.css'), 'b{}');
});
afterEach(() => rmSync(root, { recursive: true }));

const ask = (address: string) => new Request(`http://localhost${address}`);

test('a file that a new build took away is not found; one asked for before is still given', async () => {
  const files = createStaticFiles(root);
  expect(await (await files(ask('/assets/main-a.css')))?.text()).toBe('a{}');
  rmSync(join(root, 'dist/web/assets'), { recursive: true });
  expect((await files(ask('/assets/main-b.css')))?.status).toBe(404);
  expect((await files(ask('/assets/main-a.css')))?.status).toBe(200);
  expect(await files(ask('/assets/main-c.css'))).toBeUndefined();
});

test('a fault of the disk is not called a missing file', async () => {
  const files = createStaticFiles(root);
  const path = join(root, 'dist/web/assets/main-b.css');
  rmSync(path);
  mkdirSync(path);
  await expect(files(ask('/assets/main-b.css'))).rejects.toThrow('EISDIR');
});
