import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureDirectory } from '../../scripts/build-directory.ts';
import { fileText } from '../../scripts/directory/export-back.ts';
import { exportBackCommand } from '../../scripts/directory/export-back-command.ts';
import { LISTINGS_FOLDER, readListingFiles } from '../../scripts/listing-files.ts';
import { openReadOnly, openSqlite } from '../../server/database/sqlite.ts';
import type { Listing } from '../../server/directory/listing.ts';
import { readListing } from '../../server/directory/store-listing.ts';
import type { PlacesTables } from '../../server/places/tables.ts';
import { confirmMail } from '../../server/submissions/confirm-mail.ts';
import { decide } from '../../server/submissions/decide.ts';
import { groupValuesSchema } from '../../server/submissions/group-values.ts';
import { eraseListing } from '../../server/submissions/manage.ts';
import { drainOutbox } from '../../server/submissions/outbox.ts';
import { receiveGroup } from '../../server/submissions/receive.ts';
import { receiveReport } from '../../server/submissions/report.ts';
import { TEST_PLACES } from '../directory-database.ts';
import { stage } from '../submissions/stage.ts';

const ROOT = join(import.meta.dirname, '../..');
const BASE = 'https://finder.example';
const ERASED = 'gb-ncuk-natter-groups';
const REPORTED = 'gb-neuroendocrine-cancer-uk';
const world = mkdtempSync(join(tmpdir(), 'net-finder-back-'));
const folder = join(world, 'listings');
const path = join(world, 'directory.sqlite');
const environment = process.env.NETFINDER_DATABASE;
const lines: string[] = [];
const console = { print: (line: string) => void lines.push(line), note: () => {} };
const quiet = { progress: () => {} };

beforeAll(async () => {
  // Two countries are enough, and quick to check.
  mkdirSync(folder);
  for (const country of ['gb', 'ie'])
    cpSync(join(LISTINGS_FOLDER, country), join(folder, country), { recursive: true });
  process.env.NETFINDER_DATABASE = path;
  await ensureDirectory({ path, folder, ...quiet });
});
afterAll(() => {
  if (environment === undefined) delete process.env.NETFINDER_DATABASE;
  else process.env.NETFINDER_DATABASE = environment;
  rmSync(world, { recursive: true });
});

/** The services of the review loop on the file. */
function open() {
  const { engine, close } = openSqlite(path);
  const places = openReadOnly<PlacesTables>(TEST_PLACES);
  const on = { ...stage(engine), places: places.db };
  return {
    on,
    close: () => {
      places.close();
      close();
    },
  };
}

function rowsOf(file: string): Map<string, { document: string; card: string; origin: string }> {
  const database = new Database(file, { readonly: true });
  const rows = database.prepare('SELECT id, document, card, origin FROM listing').all() as {
    id: string;
    document: string;
    card: string;
    origin: string;
  }[];
  database.close();
  return new Map(rows.map(({ id, ...row }) => [id, row]));
}
const filesNow = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((n) => n.endsWith('.json'));
const back = async (...args: string[]) => {
  lines.length = 0;
  return exportBackCommand(['--folder', folder, ...args], console);
};

test('every file of the project has the form in which one is written back', () => {
  for (const { file, content } of readListingFiles()) {
    expect(fileText(content as Listing), file).toBe(readFileSync(join(ROOT, file), 'utf8'));
  }
});

test('with nothing approved nothing is written', async () => {
  expect(await back()).toBe(0);
  expect(lines).toEqual([]);
});

let group = '';

test('approved changes are told first and written then: a new group, a corrected listing, an erased one', async () => {
  const { on, close } = open();
  const reviewer = { id: 'r1' };
  const decideOn = (reference: string, submission: number, listing: number, edited?: Listing) =>
    decide(
      on,
      { reference, seen: { submission, listing }, reviewer, baseUrl: BASE },
      { verdict: 'accept', reason: null, ...(edited && { listing: edited }) },
    );
  const values = groupValuesSchema.parse({
    name: 'NET Café Leeds',
    formats: ['in-person'],
    country: 'GB',
    region: null,
    city: 'Leeds',
    languages: ['en'],
    website: 'https://net-leeds.example/',
  });
  const reference = await receiveGroup(on, values, { mail: 'anna@example.org', language: 'en', baseUrl: BASE });
  await drainOutbox(on);
  await confirmMail(on, /\/manage\/(\S+)/.exec(on.sent.at(-1)?.text ?? '')?.[1] ?? '', BASE);
  const accepted = await decideOn(reference, 2, 0);
  if (accepted.kind !== 'done') throw new Error(accepted.kind);
  group = accepted.listingId ?? '';

  const report = await receiveReport(
    on,
    { listingId: REPORTED, report: { field: 'phone', message: 'Wrong', mail: null } as never },
    { language: 'en', client: '192.0.2.1', secret: 'secret' },
  );
  const before = await readListing(on.engine, REPORTED);
  if (report.kind !== 'received' || !before) throw new Error(report.kind);
  const edited = { ...before, note: 'Corrected by a reviewer.' };
  expect((await decideOn(report.reference, 1, 1, edited)).kind).toBe('done');
  const erased = await readListing(on.engine, ERASED);
  if (!erased) throw new Error(ERASED);
  await eraseListing(on, { listing: erased, contact: undefined }, { actor: 'organizer', baseUrl: BASE });
  close();

  const steps = [`deleted gb/${ERASED}.json`, `new gb/${group}.json`, `changed gb/${REPORTED}.json`].sort();
  const was = filesNow();
  expect(await back('--dry-run')).toBe(0);
  expect(lines.toSorted()).toEqual(steps);
  expect(filesNow()).toEqual(was);
  expect(rowsOf(path).get(group)?.origin).toBe('review');

  expect(await back()).toBe(0);
  expect(lines.toSorted()).toEqual(steps);
  expect(existsSync(join(folder, `gb/${ERASED}.json`))).toBe(false);
  const text = readFileSync(join(folder, `gb/${group}.json`), 'utf8');
  expect(text).toContain('"name": "NET Café Leeds"');
  // The organizer's own address is no part of a listing.
  for (const file of filesNow()) expect(readFileSync(join(folder, file), 'utf8')).not.toContain('anna@example.org');
  expect([...rowsOf(path).values()].every(({ origin }) => origin === 'files')).toBe(true);
  expect(await back()).toBe(0);
  expect(lines).toEqual([]);
});

test('from these files an empty database becomes the same directory, and the old one does not change', async () => {
  const fresh = join(world, 'fresh.sqlite');
  await ensureDirectory({ path: fresh, folder, ...quiet });
  expect([...rowsOf(fresh)].sort()).toEqual([...rowsOf(path)].sort());
  expect(rowsOf(fresh).has(ERASED)).toBe(false);
  expect(rowsOf(fresh).has(group)).toBe(true);
  expect(await ensureDirectory({ path, folder, ...quiet })).toMatchObject({
    added: 0,
    changed: 0,
    removed: 0,
    kept: 0,
  });
});

test('who was erased is not written back, whatever the row says; what breaks a rule is held back', async () => {
  const database = new Database(path);
  const { document } = database.prepare('SELECT document FROM listing WHERE id = ?').get(group) as { document: string };
  const nowhere = JSON.stringify({ ...JSON.parse(document), city: 'Qqqqzzzx' });
  database.prepare("UPDATE listing SET origin = 'review', document = ? WHERE id = ?").run(nowhere, group);
  database.close();
  const before = readFileSync(join(folder, `gb/${group}.json`), 'utf8');
  expect(await back()).toBe(1);
  expect(lines[0]).toMatch(new RegExp(`^held back gb/${group}.json: city: no one town`));
  expect(readFileSync(join(folder, `gb/${group}.json`), 'utf8')).toBe(before);

  const { on, close } = open();
  const listing = JSON.parse(before) as Listing;
  await eraseListing(on, { listing, contact: undefined }, { actor: 'organizer', baseUrl: BASE });
  close();
  const again = new Database(path);
  again
    .prepare("UPDATE listing SET id = ?, document = ?, origin = 'review' WHERE id = ?")
    .run('gb-again', JSON.stringify({ ...listing, id: 'gb-again' }), REPORTED);
  again.close();
  expect(await back()).toBe(0);
  expect(lines).toEqual([`deleted gb/${group}.json`]);
  expect(filesNow().some((file) => file.includes('gb-again'))).toBe(false);
});

test('verify: nothing wrong, then the one row that was changed', () => {
  const verify = () =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/directory.ts', 'verify'], { cwd: ROOT, encoding: 'utf8' });
  const sound = verify();
  expect(sound.stdout).toMatch(/^\d+ events verified, payload erased in [1-9]\d*: nothing wrong\n$/);
  expect(sound.status).toBe(0);
  const database = new Database(path);
  database.exec("DROP TRIGGER event_is_never_changed; UPDATE event SET actor = 'reviewer:x' WHERE id = 3");
  database.close();
  const changed = verify();
  expect(changed.stdout).toMatch(/^event 3: its hash does not match its values\n.*: 1 problems\n$/);
  expect(changed.status).toBe(1);
});
