import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { backUp } from '../../scripts/backup.ts';
import { UnfitFileError } from '../../scripts/database/verify-file.ts';
import { restore } from '../../scripts/restore.ts';
import { migrate } from '../../server/database/migrate.ts';
import { openSqlite } from '../../server/database/sqlite.ts';

const folder = mkdtempSync(join(tmpdir(), 'net-finder-backup-'));
afterAll(() => rmSync(folder, { recursive: true }));
const now = new Date('2026-11-24T12:00:00Z');
let round = 0;
let path = '';
let copy = '';

function write(file: string, version: number): void {
  const { database, close } = openSqlite(file);
  migrate(database);
  database.prepare('UPDATE directory_version SET version = ?').run(version);
  close();
}

function versionIn(file: string): unknown {
  const database = new Database(file, { readonly: true });
  const version = database.prepare('SELECT version FROM directory_version').pluck().get();
  database.close();
  return version;
}

beforeEach(() => {
  round++;
  path = join(folder, `${round}.sqlite`);
  copy = join(folder, `${round}.backup`);
  write(path, 7);
});

/** Another process: each transaction adds a row and sets the version to the number of rows, then says so. */
const WRITER = `
  const database = new (require('better-sqlite3'))(process.argv[1]);
  database.pragma('busy_timeout = 1000');
  const step = database.transaction((n) => {
    database.prepare('INSERT INTO suppression VALUES (?, ?)').run(String(n), 'x'.repeat(2000));
    database.prepare('UPDATE directory_version SET version = ?').run(n);
  });
  for (let n = 1; ; n++) { step.immediate(n); require('fs').writeSync(1, n + '\\n'); }
`;

test('a backup under writes is one moment, with all that was acknowledged before it began', async () => {
  const writer = spawn(process.execPath, ['-e', WRITER, path], { cwd: process.cwd() });
  try {
    let acknowledged = 0;
    writer.stdout.on('data', (chunk) => {
      acknowledged = Number(String(chunk).trim().split('\n').at(-1));
    });
    for (const target of [1, 50, 200]) {
      while (acknowledged < target) await once(writer.stdout, 'data');
      const before = acknowledged;
      backUp(path, copy);
      const database = new Database(copy, { readonly: true });
      const count = database.prepare('SELECT count(*) FROM suppression').pluck().get();
      database.close();
      expect(versionIn(copy)).toBe(count);
      expect(count).toBeGreaterThanOrEqual(before);
    }
  } finally {
    writer.kill('SIGKILL');
    await once(writer, 'close');
  }
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('a restored backup is the directory again, and the old file is kept', () => {
  backUp(path, copy);
  write(path, 8);
  const aside = restore(copy, path, now);
  expect(aside).toBe(`${path}.before-20261124-120000`);
  expect([versionIn(path), versionIn(aside as string)]).toEqual([7, 8]);
  const { database, close } = openSqlite(path);
  expect(migrate(database)).toEqual([]);
  close();
});

test('where there was no directory, a restore makes one', () => {
  const elsewhere = join(folder, `new-${round}`, 'directory.sqlite');
  expect(restore(path, elsewhere, now)).toBeNull();
  expect(versionIn(elsewhere)).toBe(7);
});

test('a restore over a damaged directory works, log and all', () => {
  backUp(path, copy);
  writeFileSync(path, 'no database at all '.repeat(1000));
  writeFileSync(`${path}-wal`, 'a log of the old file');
  const aside = restore(copy, path, now) as string;
  expect(versionIn(path)).toBe(7);
  expect(readFileSync(aside, 'utf8')).toContain('no database at all');
  expect(existsSync(`${path}-wal`)).toBe(false);
});

describe('refused, and nothing changes', () => {
  test.each<[string, () => void, RegExp]>([
    ['a damaged backup', () => damage(copy), /damaged or no directory/],
    ['a file that is no directory', () => writeFileSync(copy, 'Dear database'), /damaged or no directory/],
    ['a backup of a newer version', () => addMigration(copy), /newer version .*9999_later\.sql/],
    ['no file', () => rmSync(copy), /there is no file/],
  ])('%s', (_, spoil, message) => {
    backUp(path, copy);
    spoil();
    const bytes = readFileSync(path);
    expect(() => restore(copy, path, now)).toThrow(UnfitFileError);
    expect(() => restore(copy, path, now)).toThrow(message);
    expect(readFileSync(path).equals(bytes)).toBe(true);
    expect(
      readdirSync(folder).filter((name) => name.includes('.part') || name.startsWith(`${round}.sqlite.before`)),
    ).toEqual([]);
  });

  test('while the service has the directory open', () => {
    backUp(path, copy);
    const { close } = openSqlite(path);
    expect(() => restore(copy, path, now)).toThrow(/in use; stop the service/);
    close();
    expect(versionIn(path)).toBe(7);
  });
});

function damage(file: string): void {
  const bytes = readFileSync(file);
  bytes.fill(0xa5, 4096, 5 * 4096);
  writeFileSync(file, bytes);
}

function addMigration(file: string): void {
  const database = new Database(file);
  database.prepare('INSERT INTO d1_migrations (name) VALUES (?)').run('9999_later.sql');
  database.close();
}
