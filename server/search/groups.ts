import type { DirectoryIndex } from '../directory/index-holder.ts';
import type { Coordinates } from '../geo/coordinates.ts';
import { addTo, type Bitset, emptyBitset, intersect, isIn, positionsOf, subtract, unite } from '../nearest/bitset.ts';
import { having, nearest } from '../nearest/nearest-index.ts';
import type { Hit } from './order.ts';

export type GroupHit = Hit & { because: 'nearest' | 'national' | 'online' | 'international' };

const MOST = { nearest: 2, national: 3, online: 2, international: 1 };

/**
 * The support groups that go with every answer: the nearest with a place, those for the whole country, online ones in
 * the reader's language, an international one. Groups for a tumor site nobody asked about are left out, and general
 * cancer services come in only where there is no NET group.
 */
export function attachedGroups(
  index: DirectoryIndex,
  asked: { origin: Coordinates | null; country: string | null; language: string; sites: readonly string[] },
  leftOut: readonly number[],
): GroupHit[] {
  const { nearest: sets } = index;
  const taken = emptyBitset(sets.size);
  for (const position of leftOut) addTo(taken, position);
  const groups = intersect(index.searchable, having(sets, 'kind', 'support-group'));
  const naming = [...(sets.axes.get('site')?.values() ?? [])].reduce(unite, emptyBitset(sets.size));
  // Groups that name no site are for NET in general and fit everyone.
  const forAsked = asked.sites.map((site) => having(sets, 'site', site)).reduce(unite, subtract(groups, naming));
  const fitting = asked.sites.length > 0 ? intersect(groups, forAsked) : groups;
  const general = unite(having(sets, 'cancerScope', 'all-cancers'), having(sets, 'cancerScope', 'rare-cancers'));
  const hits: GroupHit[] = [];

  function take(because: GroupHit['because'], set: Bitset): void {
    const net = subtract(subtract(set, general), taken);
    const rest = subtract(intersect(set, general), taken);
    const candidates = [...ordered(because, net), ...ordered(because, rest)];
    const netCount = [...positionsOf(net)].length;
    for (const hit of candidates.slice(0, Math.min(MOST[because], Math.max(netCount, 1)))) {
      addTo(taken, hit.position);
      hits.push({ ...hit, because });
    }
  }
  function ordered(because: GroupHit['because'], set: Bitset): Hit[] {
    if (because === 'nearest' && asked.origin) return nearest(sets, asked.origin, set, MOST.nearest);
    // Asked for a site: its groups first. Not asked: groups for every NET before those for one site or syndrome.
    const first =
      asked.sites.length > 0
        ? asked.sites.map((site) => having(sets, 'site', site)).reduce(unite)
        : subtract(sets.all, naming);
    return [...positionsOf(set)]
      .sort((a, b) => Number(isIn(first, b)) - Number(isIn(first, a)) || a - b)
      .map((position) => ({ position, distanceKm: null }));
  }

  const inCountry = having(sets, 'country', asked.country ?? '');
  const speaking = having(sets, 'language', asked.language);
  if (asked.origin) take('nearest', intersect(fitting, sets.located));
  take('national', intersect(intersect(fitting, inCountry), having(sets, 'scope', 'national')));
  take('online', intersect(intersect(fitting, having(sets, 'format', 'online')), speaking));
  take('international', intersect(fitting, having(sets, 'scope', 'international')));
  return hits;
}
