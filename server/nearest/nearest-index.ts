import { around } from 'geokdbush';
import KDBush from 'kdbush';
import type { BoundingBox, Coordinates } from '../geo/coordinates.ts';
import { distanceKm } from '../geo/distance.ts';
import { addTo, type Bitset, countShared, emptyBitset, fullBitset, isIn } from './bitset.ts';

/** One thing to index: where it is (null: nowhere) and its codes by axis ("service" → ["prrt"]). */
export type IndexEntry = { point: Coordinates | null; codes: Readonly<Record<string, readonly string[]>> };

/**
 * Answers nearest, filter, total and facet questions over positions 0..size-1, from typed arrays alone: no I/O, no clock.
 * Things that share a point share one node of the tree, so that neither is lost and their order never changes.
 */
export type NearestIndex = {
  size: number;
  all: Bitset;
  located: Bitset;
  /** Positions by axis and code. */
  axes: ReadonlyMap<string, ReadonlyMap<string, Bitset>>;
  tree: KDBush | null;
  /** Latitude and longitude of each tree node. */
  nodeLatitude: Float64Array;
  nodeLongitude: Float64Array;
  /** Positions at node i: nodePositions[nodeStart[i]] to nodePositions[nodeStart[i + 1] - 1], rising. */
  nodeStart: Uint32Array;
  nodePositions: Uint32Array;
};

/** Builds the index. Positions are the order of the entries: give them in the order ties shall have. */
export function createNearestIndex(entries: readonly IndexEntry[]): NearestIndex {
  const size = entries.length;
  const axes = new Map<string, Map<string, Bitset>>();
  const nodes = new Map<string, { point: Coordinates; positions: number[] }>();
  const located = emptyBitset(size);
  entries.forEach(({ point, codes }, position) => {
    if (point) {
      addTo(located, position);
      const key = `${point.latitude},${point.longitude}`;
      const sharing = nodes.get(key);
      if (sharing) sharing.positions.push(position);
      else nodes.set(key, { point, positions: [position] });
    }
    for (const [axis, values] of Object.entries(codes)) {
      for (const code of values) addTo(bitsetOf(axes, axis, code, size), position);
    }
  });

  const nodeLatitude = new Float64Array(nodes.size);
  const nodeLongitude = new Float64Array(nodes.size);
  const nodeStart = new Uint32Array(nodes.size + 1);
  const nodePositions: number[] = [];
  const tree = nodes.size > 0 ? new KDBush(nodes.size) : null;
  let node = 0;
  for (const { point, positions } of nodes.values()) {
    nodeLatitude[node] = point.latitude;
    nodeLongitude[node] = point.longitude;
    nodePositions.push(...positions);
    tree?.add(point.longitude, point.latitude);
    nodeStart[++node] = nodePositions.length;
  }
  tree?.finish();
  return {
    size,
    all: fullBitset(size),
    located,
    axes,
    tree,
    nodeLatitude,
    nodeLongitude,
    nodeStart,
    nodePositions: Uint32Array.from(nodePositions),
  };
}

function bitsetOf(axes: Map<string, Map<string, Bitset>>, axis: string, code: string, size: number): Bitset {
  const codes = axes.get(axis) ?? new Map<string, Bitset>();
  axes.set(axis, codes);
  const set = codes.get(code) ?? emptyBitset(size);
  codes.set(code, set);
  return set;
}

/** The positions that carry a code; an empty set for a code nothing carries. */
export function having(index: NearestIndex, axis: string, code: string): Bitset {
  return index.axes.get(axis)?.get(code) ?? emptyBitset(index.size);
}

/** How many of `set` carry each code of an axis; codes that none carries are left out. */
export function countByCode(index: NearestIndex, axis: string, set: Bitset): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [code, carriers] of index.axes.get(axis) ?? []) {
    const count = countShared(carriers, set);
    if (count > 0) counts[code] = count;
  }
  return counts;
}

/** Half of the Earth's girth by the tree's radius of 6371 km, rounded down. */
const HALF_GIRTH_KM = 20_015;

export type Near = { position: number; distanceKm: number };

/** Members of `set` that have a point, nearest first: `limit` of them after the first `skip`. Distances in km. */
export function nearest(index: NearestIndex, origin: Coordinates, set: Bitset, limit: number, skip = 0): Near[] {
  const wanted = limit + skip;
  if (!index.tree || wanted <= 0) return [];
  const found: Near[] = [];
  for (const node of around(index.tree, origin.longitude, origin.latitude, wanted, Number.POSITIVE_INFINITY, (at) =>
    holdsMember(index, at, set),
  )) {
    const km = nodeDistance(index, node, origin);
    for (let i = index.nodeStart[node] as number; i < (index.nodeStart[node + 1] as number); i++) {
      const position = index.nodePositions[i] as number;
      if (isIn(set, position)) found.push({ position, distanceKm: km });
    }
    if (found.length >= wanted) break;
  }
  return found.slice(skip, wanted);
}

/** Every position at most `km` from a point, borders included. */
export function within(index: NearestIndex, origin: Coordinates, km: number): Bitset {
  const set = emptyBitset(index.size);
  if (!index.tree) return set;
  // A little wider, then measured by our own formula: the tree's Earth radius differs in the last digits.
  // Past half of the Earth's girth its bound would wrap round and leave points out.
  const wider = km * 1.001;
  const bound = wider < HALF_GIRTH_KM ? wider : Number.POSITIVE_INFINITY;
  for (const node of around(index.tree, origin.longitude, origin.latitude, Number.POSITIVE_INFINITY, bound)) {
    if (nodeDistance(index, node, origin) <= km) addNode(index, node, set);
  }
  return set;
}

/** Every position in a box, borders included; west > east crosses the antimeridian. */
export function inBox(index: NearestIndex, { west, south, east, north }: BoundingBox): Bitset {
  const set = emptyBitset(index.size);
  const spans: [number, number][] =
    west <= east
      ? [[west, east]]
      : [
          [west, 180],
          [-180, east],
        ];
  for (const [from, to] of spans) {
    for (const node of index.tree?.range(from, south, to, north) ?? []) addNode(index, node, set);
  }
  return set;
}

function addNode(index: NearestIndex, node: number, set: Bitset): void {
  for (let i = index.nodeStart[node] as number; i < (index.nodeStart[node + 1] as number); i++) {
    addTo(set, index.nodePositions[i] as number);
  }
}

function holdsMember(index: NearestIndex, node: number, set: Bitset): boolean {
  for (let i = index.nodeStart[node] as number; i < (index.nodeStart[node + 1] as number); i++) {
    if (isIn(set, index.nodePositions[i] as number)) return true;
  }
  return false;
}

function nodeDistance(index: NearestIndex, node: number, origin: Coordinates): number {
  return distanceKm(origin, {
    latitude: index.nodeLatitude[node] as number,
    longitude: index.nodeLongitude[node] as number,
  });
}
