import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';
import { BusyError, DamagedDatabaseError } from '../../server/database/engine.ts';
import { MIGRATIONS_FOLDER, migrate } from '../../server/database/migrate.ts';
import { openSqlite } from '../../server/database/sqlite.ts';

const folder = mkdtempSync(join(tmpdir(), 'net-finder-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string) => join(folder, name);

describe('opening a file', () => {
  it('syncs every commit and waits briefly for locks', () => {
    const { database, close } = openSqlite(file('pragmas.sqlite'));
    expect(database.pragma('synchronous', { simple: true })).toBe(2);
    expect(database.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(database.pragma('busy_timeout', { simple: true })).toBeLessThanOrEqual(100);
    close();
  });

  it('refuses a damaged file in one line that names it, and leaves it byte-identical', () => {
    const path = file('damaged.sqlite');
    const { database, close } = openSqlite(path);
    migrate(database);
    const insert = database.prepare('INSERT INTO tombstone VALUES (?, ?, NULL, 1)');
    for (let i = 0; i < 2000; i++) insert.run(`listing-${i}`, '2026-11-24');
    close();
    const bytes = readFileSync(path);
    bytes.fill(0xa5, 8 * 4096, 24 * 4096);
    writeFileSync(path, bytes);
    expect(() => openSqlite(path)).toThrow(DamagedDatabaseError);
    expect(() => openSqlite(path)).toThrow(/damaged\.sqlite .*npm run restore -- FILE.*npm start builds it anew/);
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  it('refuses a file that is no database', () => {
    const path = file('letter.sqlite');
    writeFileSync(path, 'Dear database, '.repeat(1000));
    expect(() => openSqlite(path)).toThrow(DamagedDatabaseError);
  });
});

describe('a lock held by another', () => {
  it('gives up after a while with BusyError, and writes once the lock is gone', async () => {
    const path = file('locked.sqlite');
    const { engine, database, close } = openSqlite(path);
    migrate(database);
    const other = new Database(path);
    other.exec('BEGIN IMMEDIATE');
    const write = engine.db
      .insertInto('tombstone')
      .values({ id: 'a', removed_on: '2026-11-24', merged_into: null, changed_in: 1 })
      .compile();
    await expect(engine.batch([write])).rejects.toBeInstanceOf(BusyError);
    const waiting = engine.batch([write]);
    setTimeout(() => other.exec('ROLLBACK'), 200);
    await waiting;
    expect(await engine.db.selectFrom('tombstone').select('id').execute()).toEqual([{ id: 'a' }]);
    other.close();
    close();
  });
});

describe('migrations', () => {
  it('run once, in order, and leave nothing of one that fails', () => {
    const own = mkdtempSync(join(folder, 'migrations-'));
    copyFileSync(join(MIGRATIONS_FOLDER, '0001_directory.sql'), join(own, '0001_directory.sql'));
    const { database, close } = openSqlite(file('migrated.sqlite'));
    expect(migrate(database, own)).toEqual(['0001_directory.sql']);
    expect(migrate(database, own)).toEqual([]);
    writeFileSync(
      join(own, '0002_broken.sql'),
      'CREATE TABLE half (id INTEGER) STRICT;\nCREATE TABLE half (id INTEGER);',
    );
    expect(() => migrate(database, own)).toThrow(/already exists/);
    expect(database.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'half'").pluck().get()).toBe(0);
    writeFileSync(join(own, '0002_broken.sql'), 'CREATE TABLE half (id INTEGER) STRICT;');
    expect(migrate(database, own)).toEqual(['0002_broken.sql']);
    close();
  });
});
