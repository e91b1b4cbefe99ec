import { describe, expect, test } from 'vitest';
import type { Listing } from '../../server/directory/listing.ts';
import { groupByRoute } from '../../server/referral/by-route.ts';
import type { Capability } from '../../server/referral/case-features.ts';
import { offers } from '../listings.ts';
import { makeCard } from '../pages/pages-under-test.ts';

const asked: Capability[] = [
  { kind: 'service', code: 'prrt' },
  { kind: 'service', code: 'mdt' },
  { kind: 'specialty', code: 'endocrinology' },
];
type Routes = Listing['access']['routes'];
const access = (...routes: Routes) => ({ access: { routes, catchment: null, note: null } });
const cardAt = (km: number, given: Partial<Listing> = {}) => makeCard({ id: `km-${km}`, ...given }, { distanceKm: km });
const idsOf = (group: { candidates: { card: { id: string } }[] } | undefined) =>
  group?.candidates.map(({ card }) => card.id);

describe('centers by way in', () => {
  test('a doctor who may refer comes before every other way, each nearest first', () => {
    const cards = [
      cardAt(1, { services: offers('prrt') }),
      cardAt(2, { services: offers('prrt'), ...access('self') }),
      cardAt(3, { services: offers('prrt'), ...access('ern-member', 'hospital-specialist') }),
      cardAt(4, { services: offers('prrt'), ...access('self', 'hospital-specialist', 'gp') }),
      cardAt(5, { services: offers('mdt'), ...access('gp') }),
      cardAt(6),
    ];
    const { routes, silent, total } = groupByRoute(cards, asked, null);
    expect(routes.map(({ route }) => route)).toEqual(['gp', 'hospital-specialist', 'self', null]);
    expect(idsOf(routes[0])).toEqual(['km-4', 'km-5']);
    expect(silent.map(({ card }) => card.id)).toEqual(['km-6']);
    expect(total).toBe(5);
  });

  test('each names what it states and what it does not say; a stated no is neither', () => {
    const services: Listing['services'] = [...offers('mdt'), { code: 'prrt', status: 'no', sources: [0] }];
    const { routes } = groupByRoute([cardAt(1, { services, specialties: ['endocrinology'] })], asked, null);
    expect(routes[0]?.candidates[0]?.stated.map(({ code }) => code)).toEqual(['mdt', 'endocrinology']);
    expect(routes[0]?.candidates[0]?.silent).toEqual([]);
  });

  test('who states more is shown however many are nearer, and the nearest stay', () => {
    const near = [1, 2, 3, 4].map((km) => cardAt(km, { services: offers('mdt') }));
    const better = Array.from({ length: 20 }, (_, km) => cardAt(km + 10, { services: offers('mdt', 'prrt') }));
    const all = cardAt(500, { services: offers('prrt', 'mdt'), specialties: ['endocrinology'] });
    const { routes, total } = groupByRoute([...near, ...better, all], asked, null);
    const best = [10, 11, 12, 13, 14, 15].map((km) => `km-${km}`);
    expect(idsOf(routes[0])).toEqual(['km-1', 'km-2', 'km-3', ...best, 'km-500']);
    expect(total).toBe(25);
  });

  test('the nearest that a family doctor may refer to is shown however far', () => {
    const near = Array.from({ length: 20 }, (_, km) => cardAt(km + 1, { services: offers('prrt', 'mdt') }));
    const far = [cardAt(800, { services: offers('mdt'), ...access('gp') }), cardAt(900, access('gp'))];
    expect(idsOf(groupByRoute([...near, ...far], asked, null).routes[0])).toEqual(['km-800']);
  });

  test('among equals who names the tumor site is shown first', () => {
    const near = Array.from({ length: 20 }, (_, km) => cardAt(km + 1, { services: offers('mdt') }));
    const site = cardAt(700, { services: offers('mdt'), sites: ['pancreas'] });
    expect(idsOf(groupByRoute([...near, site], asked, 'pancreas').routes[0])).toContain('km-700');
    expect(idsOf(groupByRoute([...near, site], asked, 'lung').routes[0])).not.toContain('km-700');
  });

  test('no center at all is no failure', () => {
    expect(groupByRoute([], asked, null)).toEqual({ routes: [], total: 0, silent: [] });
  });
});
