import { describe, expect, test } from 'vitest';
import { afterTheirCenter } from '../../server/search/with-center.ts';
import { makeCard } from '../pages/pages-under-test.ts';

const center = (id: string, distanceKm: number | null) => makeCard({ id }, { distanceKm });
const person = (id: string, at: string, distanceKm: number | null) => ({
  ...makeCard({ id }, { distanceKm }),
  kind: 'specialist' as const,
  practicesAt: { id: at, name: at },
});
const order = (cards: ReturnType<typeof makeCard>[]) => afterTheirCenter(cards).map(({ id }) => id);

describe('specialists right after their center', () => {
  test('at one point, in their order; other centers of the point keep theirs', () => {
    const cards = [person('a', 'm', 3), center('b', 3), person('c', 'm', 3), center('m', 3), person('z', 'b', 3)];
    expect(order(cards)).toEqual(['m', 'a', 'c', 'b', 'z']);
  });

  test('nobody moves away from their distance, or without one, or without their center', () => {
    expect(order([person('a', 'm', 1), center('b', 2), center('m', 3)])).toEqual(['a', 'b', 'm']);
    expect(order([person('a', 'm', null), center('b', null), center('m', null)])).toEqual(['a', 'b', 'm']);
    expect(order([person('a', 'x', 1), center('b', 1)])).toEqual(['a', 'b']);
  });
});
