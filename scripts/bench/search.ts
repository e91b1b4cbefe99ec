/** The in-process part of a search (filters, order) on the real directory: medians and tails. Look at the ratios. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../server/database/migrate.ts';
import { openSqlite } from '../../server/database/sqlite.ts';
import { buildDirectory } from '../../server/directory/build-directory.ts';
import { createIndexHolder } from '../../server/directory/index-holder.ts';
import { having, nearest } from '../../server/nearest/nearest-index.ts';
import { fold } from '../../server/places/fold.ts';
import { filtersOf, matching } from '../../server/search/filters.ts';
import { inOrder } from '../../server/search/order.ts';
import { readSearchQuery } from '../../server/search/search-query.ts';
import { readPlacedListings } from '../build-directory.ts';

const ROUNDS = 2000;
const folder = mkdtempSync(join(tmpdir(), 'net-finder-bench-'));
const { engine, database, close } = openSqlite(join(folder, 'directory.sqlite'));
try {
  migrate(database);
  await buildDirectory(engine, readPlacedListings(), fold);
  const started = performance.now();
  const index = await createIndexHolder(engine, () => new Date()).current();
  console.log(`index of ${index.nearest.size} listings loaded in ${(performance.now() - started).toFixed(1)} ms`);

  const questions = {
    'nearest 20': '',
    'kind and two services': 'kind=center&service=prrt&service=mdt',
    'within 50 km': 'within=50',
    'reference centers for a site': 'reference=1&site=pancreas',
  };
  for (const [name, address] of Object.entries(questions)) {
    const read = readSearchQuery(new URLSearchParams(address));
    if (!('query' in read)) throw new Error(name);
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      // Points spread over the globe without a random generator: steps of the golden angle.
      const latitude = (Math.asin((2 * round) / ROUNDS - 1) * 180) / Math.PI;
      const longitude = ((round * 137.50776) % 360) - 180;
      const start = performance.now();
      const filters = filtersOf(index, read.query, { latitude, longitude }, null);
      const order = { by: 'distance', origin: { latitude, longitude }, country: null, language: 'en' } as const;
      inOrder(index, matching(index, filters), order, 20, 0);
      times.push((performance.now() - start) * 1000);
    }
    print(name, times);
  }
  const all = having(index.nearest, 'kind', 'center');
  const origin = { latitude: 45.75, longitude: 4.85 };
  const tree: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    nearest(index.nearest, origin, all, 20);
    tree.push((performance.now() - start) * 1000);
  }
  print('tree alone, Lyon', tree);
} finally {
  close();
  rmSync(folder, { recursive: true });
}

function print(name: string, times: number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] as number).toFixed(0);
  console.log(
    `${name.padEnd(30)} p50 ${at(0.5)} µs, p99 ${at(0.99)} µs, p99 ÷ p50 ${(Number(at(0.99)) / Number(at(0.5))).toFixed(1)}`,
  );
}
