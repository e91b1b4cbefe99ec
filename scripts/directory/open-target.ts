import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../server/config.ts';
import { type D1Binding, d1Engine } from '../../server/database/d1.ts';
import type { Engine } from '../../server/database/engine.ts';
import { migrate } from '../../server/database/migrate.ts';
import { openSqlite } from '../../server/database/sqlite.ts';
import { migrateD1 } from '../seed-d1.ts';
import { UsageError } from './command-line.ts';

export const TARGETS = ['file', 'd1-local', 'd1-remote'] as const;
export type Target = (typeof TARGETS)[number];

/** What the option --target was given; "file" without it. */
export function targetOf(option: string | undefined): Target {
  const target = TARGETS.find((name) => name === (option ?? 'file'));
  if (!target) throw new UsageError(`--target: must be one of ${TARGETS.join(', ')}`);
  return target;
}

/**
 * Opens the directory that a command works on: the file of NETFINDER_DATABASE, or the D1 database that wrangler.toml
 * names, on this machine (as `npm run worker` uses it) or at Cloudflare.
 */
export async function openTarget(
  target: Target,
  { mayCreate }: { mayCreate: boolean },
): Promise<{ engine: Engine; close(): Promise<void> }> {
  if (target !== 'file') return openD1Target(target);
  const { databasePath } = readConfig(process.env);
  if (!mayCreate && !existsSync(databasePath)) {
    throw new UsageError(`there is no directory at ${databasePath}; npm start builds it`);
  }
  const { engine, database, close } = openSqlite(databasePath);
  migrate(database);
  return { engine, close: async () => close() };
}

async function openD1Target(target: 'd1-local' | 'd1-remote') {
  process.env.WRANGLER_SEND_METRICS = 'false';
  const { getPlatformProxy } = await import('wrangler');
  const folder = mkdtempSync(join(tmpdir(), 'net-finder-d1-'));
  const configPath = join(folder, 'wrangler.json');
  writeFileSync(configPath, JSON.stringify(d1Config(target)));
  const proxy = await getPlatformProxy({
    configPath,
    persist: { path: '.wrangler/state/v3' },
    remoteBindings: target === 'd1-remote',
  });
  const binding = proxy.env.DIRECTORY as unknown as D1Binding;
  await migrateD1(binding);
  return {
    engine: d1Engine(binding),
    close: async () => {
      await proxy.dispose();
      rmSync(folder, { recursive: true });
    },
  };
}

/** wrangler.toml as it is for the directory's database, but said to be far away where that is meant. */
function d1Config(target: 'd1-local' | 'd1-remote') {
  const toml = readFileSync('wrangler.toml', 'utf8');
  const id = /binding = "DIRECTORY"[^[]*?database_id = "([^"]+)"/s.exec(toml)?.[1];
  const date = /^compatibility_date = "([^"]+)"/m.exec(toml)?.[1];
  if (!id || !date) throw new UsageError('wrangler.toml names no database for DIRECTORY');
  if (target === 'd1-remote' && /^[0-]+1$/.test(id)) {
    throw new UsageError(
      'wrangler.toml still has the placeholder as the id of DIRECTORY; put the id of your database there',
    );
  }
  const database = { binding: 'DIRECTORY', database_name: 'net-finder-directory', database_id: id };
  return {
    name: 'net-finder',
    compatibility_date: date,
    d1_databases: [{ ...database, ...(target === 'd1-remote' && { remote: true }) }],
  };
}
