import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, expect, test } from 'vitest';
import { readSecret } from '../../server/node/secret.ts';

const folder = mkdtempSync(join(tmpdir(), 'netfinder-reviewers-'));
const databasePath = join(folder, 'directory.sqlite');
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a command of scripts/ on a database of its own. */
function run(script: string, ...args: string[]): Promise<{ code: number; out: string }> {
  const env = { ...process.env, NETFINDER_DATABASE: databasePath };
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, ...args], { env }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out: out + err }),
    );
  });
}

test('reviewers are added, listed and removed by a command, each time with an event; a changed event shows', async () => {
  expect(await run('reviewers', 'add', 'Anna@Example.org', '--lead')).toEqual({
    code: 0,
    out: 'Anna@Example.org: lead\n',
  });
  expect((await run('reviewers', 'list')).out).toMatch(
    /^anna@example\.org {2}lead {2}since \d{4}-\d\d-\d\d {2}no passkey yet$/m,
  );
  expect((await run('reviewers', 'remove', 'anna@example.org')).code).toBe(0);

  expect(await run('verify-events')).toEqual({ code: 0, out: 'Events: 2\nThe chain of events holds.\n' });
  const database = new Database(databasePath);
  database.exec("DROP TRIGGER event_is_never_changed; UPDATE event SET actor = 'nobody' WHERE id = 2");
  database.exec('DELETE FROM event_payload WHERE event_hash = (SELECT hash FROM event WHERE id = 1)');
  database.close();
  const verdict = await run('verify-events');
  expect(verdict.code).toBe(1);
  expect(verdict.out).toMatch(/Payloads erased on request: 1[\s\S]*event 2: its hash does not match its values/);
}, 60_000);

test('the secret is made once, readable by its owner alone, and one that is too short is refused', () => {
  const path = join(folder, 'secret');
  const secret = readSecret(folder);
  expect(secret.length).toBeGreaterThanOrEqual(32);
  expect(readSecret(folder)).toBe(secret);
  expect(readFileSync(path, 'utf8').trim()).toBe(secret);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  writeFileSync(path, 'short\n');
  expect(() => readSecret(folder)).toThrow(/holds no secret/);
});
