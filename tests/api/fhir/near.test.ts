import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildDirectory } from '../../../server/directory/build-directory.ts';
import { createIndexHolder } from '../../../server/directory/index-holder.ts';
import { fold } from '../../../server/places/fold.ts';
import { openApp, TEST_NOW } from '../../app-under-test.ts';
import { openSqliteEngine } from '../../engines.ts';
import { placed } from '../../listings.ts';
import { seededRandom } from '../../random.ts';
import { type Bundle, fhirOf, linkOf, matches, ROOT } from './fhir-under-test.ts';

type Point = [latitude: number, longitude: number];

/** Another formula than the one under test: the angle between two unit vectors, exact at every distance. */
function exactKm(a: Point, b: Point): number {
  const vector = ([latitude, longitude]: Point) => {
    const [phi, lambda] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
    return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)] as const;
  };
  const [[ax, ay, az], [bx, by, bz]] = [vector(a), vector(b)];
  const cross = Math.hypot(ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx);
  return 6371.0088 * Math.atan2(cross, ax * bx + ay * by + az * bz);
}

const random = seededRandom(877);
const anywhere = (): Point => [(Math.asin(2 * random() - 1) * 180) / Math.PI, random() * 360 - 180];
const around = ([latitude, longitude]: Point, spread: number): Point => [
  Math.max(-90, Math.min(90, latitude + (random() - 0.5) * spread)),
  ((((longitude + (random() - 0.5) * spread + 180) % 360) + 360) % 360) - 180,
];
const EDGES: Point[] = [
  [0, 180],
  [0, -180],
  [-17.7, 179.99],
  [65, -179.99],
  [90, 0],
  [-90, 0],
  [89.99, 135],
  [-89.99, -45],
  [0, 0],
];
const points: Point[] = [
  ...EDGES,
  ...EDGES.flatMap((edge) => Array.from({ length: 30 }, () => around(edge, 20))),
  ...Array.from({ length: 150 }, anywhere),
];

const store = await openSqliteEngine();
const opened = openApp({ services: { engine: store.engine, index: createIndexHolder(store.engine, () => TEST_NOW) } });
const { bundle, get } = fhirOf(opened);
const idOf = (i: number) => `x-point-${String(i).padStart(4, '0')}`;
beforeAll(async () => {
  const listings = points.map((point, i) => placed({ id: idOf(i) }, point));
  await buildDirectory(store.engine, [...listings, placed({ id: 'x-nowhere' }, null)], fold);
});
afterAll(async () => {
  opened.close();
  await store.close();
});

async function allPages(path: string): Promise<{ ids: string[]; kms: number[]; total: number }> {
  const ids: string[] = [];
  const kms: number[] = [];
  let total = 0;
  for (let next: string | undefined = path; next; ) {
    const page: Bundle = await bundle(next);
    total = page.total;
    for (const { resource, search } of matches(page)) {
      ids.push(resource.id);
      kms.push(search.extension?.[0]?.valueDistance.value ?? Number.NaN);
    }
    next = linkOf(page, 'next')?.slice(ROOT.length + 1);
  }
  return { ids, kms, total };
}

const at = (point: Point) => `${point[0].toFixed(9)}|${point[1].toFixed(9)}`;

describe('near is the exact great circle', () => {
  const origins = [...EDGES, ...EDGES.map((edge) => around(edge, 5)), ...Array.from({ length: 8 }, anywhere)];
  test.each(origins.map((origin, i) => [at(origin), [1, 25, 400, 1500, 9000, 20_015, 25_000][i % 7] ?? 400] as const))(
    'around %s, %i km',
    async (place, km) => {
      const origin = place.split('|').map(Number) as Point;
      const distances = points.map((point, i) => ({ id: idOf(i), km: exactKm(origin, point) }));
      // A point on the very border may fall to either side of two formulas.
      const expected = distances.filter((point) => point.km <= km).map(({ id }) => id);
      const onBorder = distances.some((point) => Math.abs(point.km - km) < 1e-6);
      expect(onBorder).toBe(false);
      const found = await allPages(`Location?near=${place}|${km}&_count=50`);
      expect(found.ids.toSorted()).toEqual(expected);
      expect(new Set(found.ids).size).toBe(found.total);
      expect(found.kms).toEqual(found.kms.toSorted((a, b) => a - b));
      for (const [i, id] of found.ids.entries()) {
        expect(found.kms[i]).toBeCloseTo(distances.find((point) => point.id === id)?.km ?? Number.NaN, 2);
      }
    },
  );

  test('without a distance: all that have a position, nearest first', async () => {
    const { ids, kms, total } = await allPages('Location?near=0|180&_count=100');
    expect(total).toBe(points.length);
    expect(new Set(ids).size).toBe(points.length);
    expect(kms).toEqual(kms.toSorted((a, b) => a - b));
  });

  test('units', async () => {
    const total = async (distance: string) => (await bundle(`Location?near=0|0|${distance}&_summary=count`)).total;
    expect(await total('500|km')).toBe(await total('500'));
    expect(await total('500000|m')).toBe(await total('500'));
    expect(await total('310.6|[mi_i]')).toBe(await total('499.86'));
    expect(await total('0')).toBe(1);
  });

  test('a comma is "or", a repetition is "and"', async () => {
    const ids = async (query: string) => new Set((await allPages(`Location?${query}&_count=100`)).ids);
    const [dateLine, pole] = [await ids('near=0|180|1500'), await ids('near=90|0|1500')];
    expect(await ids('near=0|180|1500,90|0|1500')).toEqual(new Set([...dateLine, ...pole]));
    const wide = await ids('near=10|180|1500');
    const both = await ids('near=0|180|1500&near=10|180|1500');
    expect(both).toEqual(new Set([...dateLine].filter((id) => wide.has(id))));
    expect(both.size).toBeGreaterThan(0);
  });
});

test('a page that begins after a removed resource goes on behind it', async () => {
  const first = await bundle('Location?near=0|0&_count=5');
  const last = matches(first).at(-1)?.resource.id ?? '';
  const next = linkOf(first, 'next')?.slice(ROOT.length + 1) ?? '';
  const expected = matches(await bundle(next)).map(({ resource }) => resource.id);
  await store.engine.db.deleteFrom('listing').where('id', '=', last).execute();
  expect(matches(await bundle(next)).map(({ resource }) => resource.id)).toEqual(expected);
  // Removed behind the index's back: the row is gone, and so is the resource.
  expect((await get(`Location/${last}`)).status).toBe(404);
});
