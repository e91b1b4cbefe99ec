/** npm run bench: 10,000 made-up listings from a table into a new directory, then again, then undone. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cardBase } from '../../server/directory/listing-rows.ts';
import { writeCsvRow } from '../../server/exchange/csv.ts';
import { LISTING_COLUMNS } from '../../server/exchange/listing-cells.ts';
import { readPlacedListings } from '../build-directory.ts';

const ROWS = 10_000;
const folder = mkdtempSync(join(tmpdir(), 'net-finder-bench-'));
try {
  const file = join(folder, 'listings.csv');
  writeFileSync(file, madeUpTable());
  const directory = (...args: string[]) => {
    const started = performance.now();
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'scripts/directory.ts', ...args],
      {
        encoding: 'utf8',
        env: { ...process.env, NETFINDER_DATABASE: join(folder, 'directory.sqlite') },
      },
    );
    if (status !== 0) throw new Error(stdout.slice(-1000) + stderr.slice(-1000));
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${args[0]?.padEnd(8)} ${seconds} s  ${stdout.trim().split('\n').at(-1)}`);
  };
  directory('import', file, '--batch', 'bench');
  directory('import', file);
  directory('undo', 'bench');
} finally {
  rmSync(folder, { recursive: true });
}

/** The real listings over and over under other ids and names, so that every rule has its usual work. */
function madeUpTable(): string {
  const real = readPlacedListings().filter(({ listing }) => listing.practicesAt === null);
  let text = writeCsvRow(LISTING_COLUMNS.map(([name]) => name));
  for (let i = 0; i < ROWS; i++) {
    const { listing, location } = real[i % real.length] as (typeof real)[number];
    const copy = { ...listing, id: `bench-${i}`, name: `${listing.name.slice(0, 150)} ${i}` };
    const card = cardBase({ listing: copy, location, center: null });
    text += writeCsvRow(LISTING_COLUMNS.map(([, cellOf]) => cellOf(copy, card)));
  }
  return text;
}
