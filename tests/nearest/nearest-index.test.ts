import { describe, expect, it } from 'vitest';
import type { Coordinates } from '../../server/geo/coordinates.ts';
import { distanceKm } from '../../server/geo/distance.ts';
import { countOf, fullBitset, intersect, positionsOf, subtract, unite } from '../../server/nearest/bitset.ts';
import {
  countByCode,
  createNearestIndex,
  having,
  type IndexEntry,
  inBox,
  nearest,
  within,
} from '../../server/nearest/nearest-index.ts';
import { seededRandom } from '../random.ts';

const CODES = ['prrt', 'surgery', 'ssa', 'mdt', 'iort'];
const EDGES: Coordinates[] = [
  { latitude: 90, longitude: 0 },
  { latitude: -90, longitude: 77 },
  { latitude: 0, longitude: 0 },
  { latitude: 0, longitude: 180 },
  { latitude: 0, longitude: -180 },
  { latitude: 51.5, longitude: 0 },
  { latitude: -16.9, longitude: 179.99 },
  { latitude: -16.9, longitude: -179.99 },
  { latitude: 89.9, longitude: -120 },
];

/** Points all over the globe, many shared, edges included, some without a point. */
function randomEntries(count: number, seed: number): IndexEntry[] {
  const random = seededRandom(seed);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  const points: Coordinates[] = [...EDGES];
  return Array.from({ length: count }, () => {
    const roll = random();
    const point =
      roll < 0.1
        ? null
        : roll < 0.4
          ? pick(points)
          : { latitude: (Math.asin(2 * random() - 1) * 180) / Math.PI, longitude: random() * 360 - 180 };
    if (point) points.push(point);
    return {
      point,
      codes: { service: CODES.filter((_, i) => random() < 0.5 / (i + 1)), kind: [pick(['center', 'specialist'])] },
    };
  });
}

const entries = randomEntries(700, 7);
const index = createNearestIndex(entries);
const random = seededRandom(8);
const origins: Coordinates[] = [
  ...EDGES,
  ...Array.from({ length: 120 }, () => ({ latitude: random() * 180 - 90, longitude: random() * 360 - 180 })),
];

function naive(origin: Coordinates, keep: (entry: IndexEntry) => boolean) {
  return entries
    .flatMap((entry, position) =>
      entry.point && keep(entry) ? [{ position, distanceKm: distanceKm(origin, entry.point) }] : [],
    )
    .sort((a, b) => a.distanceKm - b.distanceKm || a.position - b.position);
}

describe('nearest, against a naive filter and sort', () => {
  for (const code of [...CODES, 'nothing-has-this']) {
    it(`finds the same as the naive search for ${code}, in pages, from everywhere`, () => {
      const set = having(index, 'service', code);
      for (const origin of origins) {
        const expected = naive(origin, (entry) => entry.codes.service?.includes(code) ?? false);
        const found = [0, 20, 40].flatMap((skip) => nearest(index, origin, set, 20, skip));
        expect(found.map((hit) => hit.distanceKm.toFixed(6))).toEqual(
          expected.slice(0, 60).map((hit) => hit.distanceKm.toFixed(6)),
        );
        const all = nearest(index, origin, set, entries.length);
        expect(new Set(all.map((hit) => hit.position))).toEqual(new Set(expected.map((hit) => hit.position)));
      }
    });
  }

  it('keeps every listing of a shared point, in order of position', () => {
    const shared = createNearestIndex(
      Array.from({ length: 45 }, () => ({ point: { latitude: 0, longitude: 0 }, codes: {} })),
    );
    const origin = { latitude: 0, longitude: 0 };
    const pages = [0, 20, 40].flatMap((skip) => nearest(shared, origin, shared.all, 20, skip));
    expect(pages.map((hit) => hit.position)).toEqual(Array.from({ length: 45 }, (_, i) => i));
    expect(pages.every((hit) => hit.distanceKm === 0)).toBe(true);
  });

  it('measures over the antimeridian and the poles', () => {
    const fiji = createNearestIndex([
      { point: { latitude: -17, longitude: -179.5 }, codes: {} },
      { point: { latitude: -17, longitude: 170 }, codes: {} },
    ]);
    const [first] = nearest(fiji, { latitude: -17, longitude: 179.5 }, fiji.all, 1);
    expect(first?.position).toBe(0);
    expect(first?.distanceKm).toBeCloseTo(106.3, 0);
  });

  it('answers with nothing when nothing has a point', () => {
    const nowhere = createNearestIndex([{ point: null, codes: { kind: ['center'] } }]);
    expect(nearest(nowhere, { latitude: 1, longitude: 1 }, nowhere.all, 5)).toEqual([]);
    expect(countOf(within(nowhere, { latitude: 1, longitude: 1 }, 20000))).toBe(0);
    expect(countOf(createNearestIndex([]).all)).toBe(0);
  });
});

describe('within and box, against the naive', () => {
  it.each([1, 50, 1000, 20038])('finds what lies within %d km', (km) => {
    for (const origin of origins) {
      const expected = naive(origin, () => true).filter((hit) => hit.distanceKm <= km);
      expect(new Set(positionsOf(within(index, origin, km)))).toEqual(new Set(expected.map((hit) => hit.position)));
    }
  });

  it('finds what lies in a box, over the antimeridian too, borders included', () => {
    const boxes = [
      { west: -10, south: 35, east: 30, north: 60 },
      { west: 170, south: -30, east: -170, north: 10 },
      { west: -180, south: -90, east: 180, north: 90 },
      { west: 0, south: 0, east: 0, north: 0 },
    ];
    for (const box of boxes) {
      const expected = entries.flatMap(({ point }, position) => {
        if (!point || point.latitude < box.south || point.latitude > box.north) return [];
        const inside =
          box.west <= box.east
            ? point.longitude >= box.west && point.longitude <= box.east
            : point.longitude >= box.west || point.longitude <= box.east;
        return inside ? [position] : [];
      });
      expect([...positionsOf(inBox(index, box))]).toEqual(expected);
    }
  });
});

describe('sets and counts', () => {
  it('counts by code as a naive count does', () => {
    const set = having(index, 'kind', 'center');
    const expected: Record<string, number> = {};
    for (const { codes } of entries) {
      if (!codes.kind?.includes('center')) continue;
      for (const code of codes.service ?? []) expected[code] = (expected[code] ?? 0) + 1;
    }
    expect(countByCode(index, 'service', set)).toEqual(expected);
  });

  it.each([0, 1, 31, 32, 33, 64, 700])('a full set of %d has exactly that many members', (size) => {
    const full = fullBitset(size);
    expect(countOf(full)).toBe(size);
    expect([...positionsOf(full)]).toEqual(Array.from({ length: size }, (_, i) => i));
  });

  it('joins, shares and takes away', () => {
    const a = having(index, 'service', 'prrt');
    const b = having(index, 'service', 'surgery');
    expect(countOf(unite(a, b)) + countOf(intersect(a, b))).toBe(countOf(a) + countOf(b));
    expect(countOf(subtract(a, b))).toBe(countOf(a) - countOf(intersect(a, b)));
  });
});
