/**
 * Misspelt city names against suggestPlaces: how many come back among the first eight, and how fast. Seeded: the same
 * names at every run. Exit code 1 when fewer come back than the target. `--misses` lists those that do not.
 */
import { openReadOnly } from '../../server/database/sqlite.ts';
import { findPlace } from '../../server/places/find-places.ts';
import { suggestPlaces } from '../../server/places/suggest-places.ts';
import type { PlacesTables } from '../../server/places/tables.ts';
import { ensurePlaces } from '../places/ensure-places.ts';
import { type City, readCities } from '../places/read-cities.ts';

const NAMES = 1000;
const LEAST_RECALL = 0.9;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const path = process.env.NETFINDER_PLACES || 'var/places.sqlite';

await ensurePlaces({ path, progress: (line) => console.log(line) });
const { db, close } = openReadOnly<PlacesTables>(path);
const cities = [...readCities()].filter(({ population, asciiName }) => population >= 5000 && asciiName.length >= 5);
const random = seeded(20261124);
for (const [label, pick] of [
  ['drawn by inhabitants', weighted(cities)],
  ['drawn evenly', () => cities[Math.floor(random() * cities.length)]],
] as const) {
  const times: number[] = [];
  let found = 0;
  let first = 0;
  for (let index = 0; index < NAMES; index++) {
    const city = pick();
    if (!city) continue;
    const typed = misspell(city.asciiName, random() < 0.5 ? 1 : 2);
    const start = performance.now();
    const places = await suggestPlaces(db, typed, { limit: 8, languages: ['en'] });
    times.push(performance.now() - start);
    const rank = places.findIndex(({ id }) => id === String(city.id));
    if (rank >= 0) found++;
    if (rank === 0) first++;
    if (rank < 0 && process.argv.includes('--misses')) console.log(`${city.asciiName} as ${typed}`);
  }
  const recall = found / NAMES;
  const verdict = recall < LEAST_RECALL ? `BELOW the target ${LEAST_RECALL}` : `target ${LEAST_RECALL}`;
  console.log(`recall@8 of ${NAMES} misspelt city names ${label}: ${recall} (${verdict}); first: ${first / NAMES}`);
  report(`suggest, 1-2 slips, ${label}`, times);
  if (recall < LEAST_RECALL) process.exitCode = 1;
}
const pick = weighted(cities);
await time('suggest, first 2-5 letters', (city) =>
  suggestPlaces(db, city.asciiName.slice(0, 2 + Math.floor(random() * 4)), { limit: 8, languages: ['en'] }),
);
await time('find, whole name', (city) => findPlace(db, city.name, { languages: ['en'], directoryCountries: ['DE'] }));
await time('find, 1 slip', (city) =>
  findPlace(db, misspell(city.asciiName, 1), { languages: ['en'], directoryCountries: ['DE'] }),
);
close();

async function time(label: string, ask: (city: City) => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  for (let index = 0; index < NAMES; index++) {
    const city = pick();
    if (!city) continue;
    const start = performance.now();
    await ask(city);
    times.push(performance.now() - start);
  }
  report(label, times);
}

function report(label: string, times: number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2);
  console.log(`${label}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms`);
}

function misspell(name: string, slips: number): string {
  let text = name;
  for (let slip = 0; slip < slips; slip++) {
    const at = Math.floor(random() * text.length);
    const letter = LETTERS.charAt(Math.floor(random() * LETTERS.length));
    const kind = Math.floor(random() * 4);
    if (kind === 0) text = text.slice(0, at) + text.slice(at + 1);
    else if (kind === 1) text = text.slice(0, at) + letter + text.slice(at);
    else if (kind === 2) text = text.slice(0, at) + letter + text.slice(at + 1);
    else if (at + 1 < text.length) text = text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2);
  }
  return text;
}

function weighted(all: City[]): () => City | undefined {
  const sums: number[] = [];
  let sum = 0;
  for (const { population } of all) {
    sum += population;
    sums.push(sum);
  }
  return () => {
    const wanted = random() * sum;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return all[low];
  };
}

/** Mulberry32. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
