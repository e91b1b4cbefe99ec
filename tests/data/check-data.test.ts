import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleListing } from '../directory/listing-example.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/check-data.ts', ...args], { cwd: ROOT, encoding: 'utf8' });

let folder: string;
const write = (text: string) => {
  mkdirSync(join(folder, 'de'), { recursive: true });
  writeFileSync(join(folder, 'de/de-kiel-example.json'), text);
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-data-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run check-data', () => {
  it('explains itself', () => {
    const { status, stdout } = run('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('Exit code');
  });

  it('ends with 0 when nothing is wrong', () => {
    write(JSON.stringify(exampleListing()));
    expect(run(folder).status).toBe(0);
  });

  it('ends with 1 and a line that names file, field and rule', () => {
    const location = { latitude: 54.05, longitude: 10.13, precision: 'building', source: 'a test', note: null };
    write(JSON.stringify({ ...exampleListing(), location }));
    const { status, stdout } = run(folder);
    expect(status).toBe(1);
    expect(stdout.trim()).toMatch(/de\/de-kiel-example\.json: location: 30 km from Kiel$/);
  });

  it('ends with 1 and the name of a file that is not JSON', () => {
    write('{ "id": ');
    const { status, stdout } = run(folder);
    expect(status).toBe(1);
    expect(stdout).toContain('de/de-kiel-example.json: not JSON');
  });

  it('ends with 2 when it cannot run', () => {
    expect(run('--nonsense').status).toBe(2);
    expect(run(join(folder, 'nowhere')).status).toBe(2);
  });
});
