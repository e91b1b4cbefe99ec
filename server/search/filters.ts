import type { DirectoryIndex } from '../directory/index-holder.ts';
import type { Coordinates } from '../geo/coordinates.ts';
import { type Bitset, intersect, subtract, unite } from '../nearest/bitset.ts';
import { having, inBox, type NearestIndex, within } from '../nearest/nearest-index.ts';
import type { SearchQuery } from './search-query.ts';

/** The filters a search can give up, in the order in which it does. */
export const RELAX_ORDER = [
  'within',
  'bbox',
  'reference',
  'scheme',
  'access',
  'format',
  'language',
  'specialty',
  'country',
  'site',
  'service',
] as const;
export type FilterName = (typeof RELAX_ORDER)[number] | 'kind' | 'text';

/** One filter as sets: what satisfies it by statement, and what leaves it unstated. */
export type Filter = { name: FilterName; matches: Bitset; unstated: Bitset | null };

/** The filters of a query. `textMatches`: what the free text found, null when there is none. */
export function filtersOf(
  index: DirectoryIndex,
  query: SearchQuery,
  origin: Coordinates | null,
  textMatches: Bitset | null,
): Filter[] {
  const { nearest } = index;
  const filters: Filter[] = [];
  const add = (name: FilterName, matches: Bitset, unstated: Bitset | null = null) =>
    filters.push({ name, matches, unstated });
  const groups = having(nearest, 'kind', 'support-group');
  const notGroups = subtract(nearest.all, groups);

  if (query.kind.length > 0) add('kind', anyOf(nearest, 'kind', query.kind));
  if (textMatches) add('text', textMatches);
  if (query.within !== undefined && origin) add('within', within(nearest, origin, query.within));
  if (query.bbox) add('bbox', inBox(nearest, query.bbox));
  if (query.reference) {
    add('reference', referenceCenters(index, query));
  }
  if (query.scheme.length > 0) add('scheme', anyOf(nearest, 'scheme', query.scheme));
  if (query.country.length > 0) add('country', anyOf(nearest, 'country', query.country));
  if (query.service.length > 0) {
    const all = query.service.map((code) => having(nearest, 'service', code)).reduce(intersect);
    const refused = anyOf(nearest, 'serviceNo', query.service);
    // A support group treats nobody: that it does not list PRRT says nothing.
    add('service', all, subtract(subtract(notGroups, refused), all));
  }
  if (query.site.length > 0) {
    const matches = anyOf(nearest, 'site', query.site);
    // The sites of a center or a specialist are a floor, those of a group are whom it is for.
    const silentGroups = subtract(groups, stating(nearest, 'site'));
    add('site', matches, subtract(unite(notGroups, silentGroups), matches));
  }
  if (query.specialty.length > 0) {
    add('specialty', anyOf(nearest, 'specialty', query.specialty), subtract(notGroups, stating(nearest, 'specialty')));
  }
  if (query.format.length > 0) {
    add('format', anyOf(nearest, 'format', query.format), subtract(groups, stating(nearest, 'format')));
  }
  if (query.access.length > 0) {
    add('access', anyOf(nearest, 'access', query.access), subtract(notGroups, stating(nearest, 'access')));
  }
  if (query.language.length > 0) {
    const matches = unite(notGroups, anyOf(nearest, 'language', query.language));
    add('language', matches, subtract(groups, stating(nearest, 'language')));
  }
  return filters;
}

/** Reference centers for NET as such, and those for a tumor site that was asked for. */
export function referenceCenters(index: DirectoryIndex, query: SearchQuery): Bitset {
  return anyOf(index.nearest, 'reference', ['any-site', ...query.site]);
}

/** Everything searchable that satisfies every filter; `except` leaves one out (its facet counts under all others). */
export function matching(index: DirectoryIndex, filters: readonly Filter[], except?: FilterName): Bitset {
  return filters
    .filter((filter) => filter.name !== except)
    .reduce((set, filter) => intersect(set, filter.matches), index.searchable);
}

/** Everything searchable that contradicts no filter but leaves at least one unstated. */
export function unstatedOf(index: DirectoryIndex, filters: readonly Filter[]): Bitset {
  const notContradicting = filters.reduce(
    (set, { matches, unstated }) => intersect(set, unstated ? unite(matches, unstated) : matches),
    index.searchable,
  );
  return subtract(notContradicting, matching(index, filters));
}

function anyOf(index: NearestIndex, axis: string, codes: readonly string[]): Bitset {
  return codes.map((code) => having(index, axis, code)).reduce(unite);
}

/** Positions that state anything at all on an axis. */
function stating(index: NearestIndex, axis: string): Bitset {
  return [...(index.axes.get(axis)?.values() ?? [])].reduce(unite, subtract(index.all, index.all));
}
