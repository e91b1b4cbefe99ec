import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Miniflare } from 'miniflare';
import { type D1Binding, d1Engine } from '../server/database/d1.ts';
import { MIGRATIONS_FOLDER } from '../server/database/migrate.ts';
import { buildDirectory, importedListings } from '../server/directory/build-directory.ts';
import type { PlacedListing } from '../server/directory/listing-rows.ts';
import { fold } from '../server/places/fold.ts';
import { readPlacedListings } from './build-directory.ts';

/** As in wrangler.toml: wrangler and this script must mean the same local databases. */
const DATABASE_IDS = {
  DIRECTORY: '00000000-0000-0000-0000-000000000001',
  PLACES: '00000000-0000-0000-0000-000000000002',
};
const MARKER = 'netfinder_places';

type Seed = {
  /** What `wrangler dev --persist-to` is given. */
  state: string;
  /** The gazetteer, already built. */
  placesPath: string;
  say: (line: string) => void;
  listings?: readonly PlacedListing[];
};

/**
 * Fills the local D1 databases: the directory by the statements that also run far away, the gazetteer as the file
 * that it is. What is already there and current is left alone.
 */
export async function seedLocalD1({ state, placesPath, say, listings }: Seed): Promise<void> {
  const folder = join(state, 'v3/d1');
  const miniflare = new Miniflare({
    modules: true,
    script: 'export default { fetch() { return new Response(null) } }',
    d1Databases: DATABASE_IDS,
    d1Persist: folder,
  });
  const stamp = join(state, 'places.stamp');
  const { mtimeMs, size } = statSync(placesPath);
  const wanted = `${mtimeMs} ${size}`;
  const isCurrent = existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  try {
    const directory = await miniflare.getD1Database('DIRECTORY');
    await migrateD1(directory as unknown as D1Binding);
    const engine = d1Engine(directory as unknown as D1Binding);
    const placed = listings ?? readPlacedListings(await importedListings(engine));
    const { added, changed, removed } = await buildDirectory(engine, placed, fold);
    say(`D1 directory: ${added} new, ${changed} changed, ${removed} gone`);
    if (!isCurrent) {
      const places = await miniflare.getD1Database('PLACES');
      await places.prepare(`CREATE TABLE IF NOT EXISTS ${MARKER} (id INTEGER)`).run();
    }
  } finally {
    await miniflare.dispose();
  }
  if (isCurrent) return;
  const file = fileWithMarker(join(folder, 'miniflare-D1DatabaseObject'));
  for (const suffix of ['-wal', '-shm']) rmSync(file + suffix, { force: true });
  copyFileSync(placesPath, file);
  // Kept for the next time: nothing else tells which of the files is the gazetteer's.
  const database = new Database(file);
  database.exec(`CREATE TABLE IF NOT EXISTS ${MARKER} (id INTEGER)`);
  database.close();
  writeFileSync(stamp, wanted);
  say('D1 places: copied');
}

/** Applies the migration files as `wrangler d1 migrations apply` would, with its own table of what was applied. */
export async function migrateD1(binding: D1Binding): Promise<void> {
  const run = (query: string, ...values: unknown[]) =>
    binding
      .prepare(query)
      .bind(...values)
      .all();
  await run(
    'CREATE TABLE IF NOT EXISTS d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)',
  );
  const applied = new Set(
    (await run('SELECT name FROM d1_migrations')).results.map((row) => (row as { name: string }).name),
  );
  for (const name of readdirSync(MIGRATIONS_FOLDER).sort()) {
    if (!name.endsWith('.sql') || applied.has(name)) continue;
    const statements = readFileSync(join(MIGRATIONS_FOLDER, name), 'utf8')
      .replace(/^\s*--.*$/gm, '')
      .split(/;\s*$/m)
      .map((text) => text.trim())
      .filter(Boolean);
    await binding.batch([
      ...statements.map((text) => binding.prepare(text)),
      binding.prepare('INSERT INTO d1_migrations (name) VALUES (?)').bind(name),
    ]);
  }
}

function fileWithMarker(folder: string): string {
  const found = readdirSync(folder)
    .filter((name) => name.endsWith('.sqlite') && name !== 'metadata.sqlite')
    .map((name) => join(folder, name))
    .find((path) => {
      const database = new Database(path, { readonly: true });
      try {
        return database.prepare('SELECT 1 FROM sqlite_schema WHERE name = ?').get(MARKER) !== undefined;
      } finally {
        database.close();
      }
    });
  if (!found) throw new Error(`No local D1 database with the table ${MARKER} under ${folder}`);
  return found;
}
