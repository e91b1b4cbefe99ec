import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Miniflare } from 'miniflare';
import { describe } from 'vitest';
import { type D1Binding, d1Engine } from '../server/database/d1.ts';
import type { Engine } from '../server/database/engine.ts';
import { MIGRATIONS_FOLDER, migrate } from '../server/database/migrate.ts';
import { openSqlite } from '../server/database/sqlite.ts';

export type OpenEngine = { engine: Engine; close(): Promise<void> };

/** A migrated, empty SQLite file in a folder of its own. */
export async function openSqliteEngine(): Promise<OpenEngine> {
  const folder = mkdtempSync(join(tmpdir(), 'net-finder-'));
  const { engine, database, close } = openSqlite(join(folder, 'directory.sqlite'));
  migrate(database);
  return {
    engine,
    close: async () => {
      close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** A migrated, empty D1 in workerd. */
export async function openD1Engine(): Promise<OpenEngine> {
  const miniflare = new Miniflare({
    modules: true,
    script: 'export default { fetch() { return new Response() } }',
    d1Databases: { DIRECTORY: 'directory' },
  });
  const binding = (await miniflare.getD1Database('DIRECTORY')) as unknown as D1Binding;
  for (const statement of migrationStatements()) await binding.prepare(statement).bind().all();
  return { engine: d1Engine(binding), close: () => miniflare.dispose() };
}

/** The statements of every migration; a new one begins at the start of a line. */
function migrationStatements(): string[] {
  return readdirSync(MIGRATIONS_FOLDER)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .flatMap((name) => readFileSync(join(MIGRATIONS_FOLDER, name), 'utf8').split(/;\s*\n(?=\s*(?:--|[A-Z]))/))
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

/** Runs the same tests on a real SQLite file and on a real D1. */
export function describeEachEngine(name: string, body: (open: () => Promise<OpenEngine>) => void): void {
  describe.each([
    ['better-sqlite3', openSqliteEngine],
    ['D1', openD1Engine],
  ] as const)(`${name} (%s)`, (_, open) => body(open));
}
