import type { DirectoryIndex } from '../directory/index-holder.ts';
import type { Coordinates } from '../geo/coordinates.ts';
import { type Bitset, countShared, intersect, isIn, positionsOf, subtract } from '../nearest/bitset.ts';
import { having, nearest } from '../nearest/nearest-index.ts';

export type Hit = { position: number; distanceKm: number | null };

export type Order =
  /** Nearest first; then what has no point: the country of the place, then online in the reader's language. */
  | { by: 'distance'; origin: Coordinates; country: string | null; language: string }
  /** `ranks`: text rank by position, lower is better. */
  | { by: 'relevance'; ranks: ReadonlyMap<number, number> }
  | { by: 'name' };

/** `limit` members of a set after the first `skip`, in order. */
export function inOrder(index: DirectoryIndex, set: Bitset, order: Order, limit: number, skip: number): Hit[] {
  if (order.by !== 'distance') {
    const positions = order.by === 'name' ? [...positionsOf(set)] : byRelevance(index, set, order.ranks);
    return positions.slice(skip, skip + limit).map((position) => ({ position, distanceKm: null }));
  }
  const hits: Hit[] = nearest(index.nearest, order.origin, set, limit, skip);
  if (hits.length < limit) {
    const locatedCount = countShared(set, index.nearest.located);
    const skipped = Math.max(0, skip - locatedCount);
    const rest = byClosenessWithoutPoint(index, subtract(set, index.nearest.located), order);
    for (const position of rest.slice(skipped, skipped + limit - hits.length))
      hits.push({ position, distanceKm: null });
  }
  return hits;
}

/**
 * Members of a set without regard to a page: NET listings before general cancer services, shown-to-be-current before
 * unclear ones, then the better text rank, reference centers, and the name.
 */
function byRelevance(index: DirectoryIndex, set: Bitset, ranks: ReadonlyMap<number, number>): number[] {
  const general = index.nearest.axes.get('cancerScope');
  const unclear = having(index.nearest, 'status', 'unclear');
  const reference = having(index.nearest, 'reference', 'any-site');
  const key = (position: number): number[] => [
    [...(general?.values() ?? [])].some((carriers) => isIn(carriers, position)) ? 1 : 0,
    isIn(unclear, position) ? 1 : 0,
    ranks.get(position) ?? 0,
    isIn(reference, position) ? 0 : 1,
    position,
  ];
  return [...positionsOf(set)]
    .map((position) => ({ position, key: key(position) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ position }) => position);
}

function byClosenessWithoutPoint(
  index: DirectoryIndex,
  set: Bitset,
  { country, language }: { country: string | null; language: string },
): number[] {
  const sameCountry = having(index.nearest, 'country', country ?? '');
  const online = intersect(having(index.nearest, 'format', 'online'), having(index.nearest, 'language', language));
  const rank = (position: number) => (isIn(sameCountry, position) ? 0 : isIn(online, position) ? 1 : 2);
  return [...positionsOf(set)].sort((a, b) => rank(a) - rank(b) || a - b);
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] as number) - (b[i] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}
