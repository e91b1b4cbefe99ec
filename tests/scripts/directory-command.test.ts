import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureDirectory } from '../../scripts/build-directory.ts';
import { checkCommand } from '../../scripts/directory/check-command.ts';
import { exportCommand } from '../../scripts/directory/export-command.ts';
import { importCommand } from '../../scripts/directory/import-command.ts';
import { removeCommand } from '../../scripts/directory/remove-command.ts';
import { statsCommand } from '../../scripts/directory/stats-command.ts';
import { undoCommand } from '../../scripts/directory/undo-command.ts';
import { TEST_DIRECTORY } from '../directory-database.ts';
import { makeListing } from '../listings.ts';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'net-finder-command-'));
const path = join(folder, 'directory.sqlite');
const file = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const lines: string[] = [];
const console = { print: (line: string) => void lines.push(line), note: () => {} };
const environment = process.env.NETFINDER_DATABASE;

beforeAll(() => {
  copyFileSync(TEST_DIRECTORY, path);
  process.env.NETFINDER_DATABASE = path;
});
afterAll(() => {
  if (environment === undefined) delete process.env.NETFINDER_DATABASE;
  else process.env.NETFINDER_DATABASE = environment;
  rmSync(folder, { recursive: true });
});

function state(): unknown {
  const database = new Database(path, { readonly: true });
  const rows = ['listing', 'directory_version', 'import_batch', 'import_change'].map((table) =>
    database.prepare(`SELECT * FROM ${table}`).all(),
  );
  database.close();
  return rows;
}

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/directory.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const good = `${JSON.stringify(makeListing({ id: 'de-imported', name: 'Imported', city: 'Kiel' }))}\n`;

test('a bad file changes nothing: exit code 2, one line with file, line, field and rule', () => {
  const before = state();
  const bad = file('bad.csv', 'id,rating\nde-a,5\n');
  const { status, stdout, stderr } = run('import', file('good.jsonl', good), bad);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr.trim()).toBe(`${bad}: line 1: rating: there is no such column`);
  expect(state()).toEqual(before);
});

test('help on every command; a wrong call is one line and exit code 2', () => {
  expect(run('import', '--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--dry-run') });
  expect(run('explode')).toMatchObject({ status: 2, stderr: 'directory: there is no command explode; see --help\n' });
});

test('a dry run says everything and writes nothing', async () => {
  const before = state();
  lines.length = 0;
  expect(await importCommand([file('good.jsonl', good), '--dry-run'], console)).toBe(0);
  expect(lines).toContain(`added de-imported (${join(folder, 'good.jsonl')}, line 1)`);
  expect(lines.at(-1)).toMatch(/^1 added, 0 changed, 0 same/);
  expect(state()).toEqual(before);
});

test('what is held back gives exit code 1, the rest is published', async () => {
  const far = JSON.stringify(
    makeListing({
      id: 'de-far',
      location: { latitude: 0, longitude: 0, precision: 'building', source: 'a test', note: null },
    }),
  );
  lines.length = 0;
  expect(await importCommand([file('two.jsonl', `${good}${far}\n`), '--batch', 'two'], console)).toBe(1);
  expect(lines[0]).toMatch(/^suspicious de-far .*: location: outside DE/);
  await statsCommand([], console);
  expect(lines.at(-1)).toMatch(/^batch two: published, 1 listings/);
});

test('an import survives a rebuild from data/listings', async () => {
  const imported = () => {
    const database = new Database(path, { readonly: true });
    const row = database.prepare("SELECT * FROM listing WHERE id = 'de-imported'").get();
    database.close();
    return row;
  };
  const before = imported();
  expect(before).toBeDefined();
  expect(await ensureDirectory({ path, progress: () => {} })).toMatchObject({ added: 0, changed: 0, removed: 0 });
  expect(imported()).toEqual(before);
});

test('export writes a whole file, and over another only with --force', async () => {
  const out = join(folder, 'out.csv');
  expect(await exportCommand(['--format', 'csv', out], console)).toBe(0);
  expect(readFileSync(out, 'utf8')).toContain('de-imported');
  await expect(exportCommand(['--format', 'csv', out], console)).rejects.toThrow(/exists; --force/);
  await expect(exportCommand(['--format', 'doc', out], console)).rejects.toThrow(/--format/);
  expect(await exportCommand(['--format', 'hsds', out, '--force'], console)).toBe(0);
  expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('undo puts back, once', async () => {
  expect(await undoCommand(['two'], console)).toBe(0);
  await expect(undoCommand(['two'], console)).rejects.toThrow(/already undone/);
});

test('remove wants to be meant', async () => {
  const { id } = JSON.parse(readFileSync(join(ROOT, 'data/listings/gb/gb-ncuk-natter-groups.json'), 'utf8'));
  await expect(removeCommand([id], console)).rejects.toThrow(/--for-good/);
  expect(await removeCommand([id, '--for-good'], console)).toBe(0);
});

test('check finds the one row that is not what its listing gives', async () => {
  const database = new Database(path);
  database.prepare("UPDATE listing SET card = '{}', content_hash = 'x' WHERE ordinal = 1").run();
  database.close();
  lines.length = 0;
  expect(await checkCommand([], console)).toBe(1);
  expect(lines).toHaveLength(1);
});

test('without a directory there is nothing to export or undo, and none is made', async () => {
  process.env.NETFINDER_DATABASE = join(folder, 'none.sqlite');
  await expect(undoCommand(['two'], console)).rejects.toThrow(/there is no directory/);
  expect(existsSync(join(folder, 'none.sqlite'))).toBe(false);
  process.env.NETFINDER_DATABASE = path;
});
