import type { DirectoryIndex } from '../../../directory/index-holder.ts';
import { distanceTest } from './near.ts';
import type { Entry, ResourceIndex } from './resource-index.ts';
import type { PageStart, SearchRequest } from './search-request.ts';

export type Match = { entry: Entry; km: number | null };
export type Found = { total: number; page: Match[]; included: Entry[]; next: PageStart | null };

/** One page of a search, from memory alone: by distance when a place is asked, else by id. */
export function searchResources(index: ResourceIndex, directory: DirectoryIndex, request: SearchRequest): Found {
  const matches = matchesOf(index, directory, request);
  const { after, count, countOnly } = request;
  if (countOnly) return { total: matches.length, page: [], included: [], next: null };
  const rest = after ? matches.filter((match) => follows(match, after)) : matches;
  const page = rest.slice(0, count);
  const last = page.at(-1);
  return {
    total: matches.length,
    page,
    included: includedWith(index, page, request),
    next: last && rest.length > count ? { id: last.entry.id, km: last.km } : null,
  };
}

function matchesOf(index: ResourceIndex, directory: DirectoryIndex, { type, tests, nears }: SearchRequest): Match[] {
  const entries = index.byType[type].filter((entry) => tests.every((test) => test(entry)));
  const [first, ...others] = nears.map((alternatives) => distanceTest(alternatives, directory));
  if (!first) return entries.map((entry) => ({ entry, km: null }));
  const matches: (Match & { km: number })[] = [];
  for (const entry of entries) {
    const km = first(entry);
    if (km !== undefined && others.every((other) => other(entry) !== undefined)) matches.push({ entry, km });
  }
  // Stable: resources at the same distance stay in order of id.
  return matches.sort((a, b) => a.km - b.km);
}

function follows({ entry, km }: Match, after: PageStart): boolean {
  if (km === null || after.km === null || km === after.km) return entry.id > after.id;
  return km > after.km;
}

function includedWith(
  index: ResourceIndex,
  page: readonly Match[],
  { includes, reverseIncludes }: SearchRequest,
): Entry[] {
  const onPage = new Set(page.map(({ entry }) => keyOf(entry)));
  // Includes are of other types than the matches, so nothing is in both.
  const included = new Map<string, Entry>();
  const add = (entry: Entry | undefined) => {
    if (entry) included.set(keyOf(entry), entry);
  };
  for (const include of includes) {
    const [, parameter = ''] = include.split(':');
    for (const { entry } of page) {
      for (const target of entry.targets.get(parameter) ?? []) add(index.byKey.get(target));
    }
  }
  for (const include of reverseIncludes) {
    const [type, parameter = ''] = include.split(':') as [Entry['type'], string];
    for (const entry of index.byType[type]) {
      if (entry.targets.get(parameter)?.some((target) => onPage.has(target))) add(entry);
    }
  }
  return [...included.values()];
}

export const keyOf = ({ type, id }: Pick<Entry, 'type' | 'id'>): string => `${type}/${id}`;
