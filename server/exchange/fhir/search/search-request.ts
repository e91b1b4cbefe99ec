import type { Issue } from '../operation-outcome.ts';
import type { ResourceType } from '../resource.ts';
import { type EntryTest, entryTest } from './entry-test.ts';
import { splitEscaped } from './escaped.ts';
import { type Near, parseNear } from './near.ts';
import { RefusedSearch } from './refused-search.ts';
import { INCLUDES, REVERSE_INCLUDES, SEARCH_PARAMETERS } from './search-parameters.ts';

/** Where a page begins: after this resource, at this distance when the order is by distance. */
export type PageStart = { id: string; km: number | null };

export type SearchRequest = {
  type: ResourceType;
  tests: EntryTest[];
  /** Each must hold. */
  nears: Near[][];
  includes: string[];
  reverseIncludes: string[];
  count: number;
  countOnly: boolean;
  after: PageStart | null;
  /** What was understood, for the self link; without the page's start. */
  used: [name: string, value: string][];
  warnings: Issue[];
};

const DEFAULT_COUNT = 20;
const MAX_COUNT = 100;
/** Values in one search, alternatives counted: each is held against every resource. */
const MAX_VALUES = 200;
/** Letters of an unknown name that are said back. */
const MAX_ECHO = 64;

/** About the writing of the answer, or nothing we do otherwise: the total is always exact. */
const WITHOUT_EFFECT: ReadonlySet<string> = new Set(['_format', '_pretty', '_total']);

/**
 * Reads the parameters of a search. An unknown one is refused when `strict`, else named in a warning.
 * @throws RefusedSearch for values that have no meaning
 */
export function readSearch(
  type: ResourceType,
  parameters: URLSearchParams,
  { strict, root }: { strict: boolean; root: string },
): SearchRequest {
  const request: SearchRequest = {
    type,
    tests: [],
    nears: [],
    includes: [],
    reverseIncludes: [],
    count: DEFAULT_COUNT,
    countOnly: false,
    after: null,
    used: [],
    warnings: [],
  };
  let values = 0;
  if (parameters.size > MAX_VALUES) throw new RefusedSearch('search', `at most ${MAX_VALUES} parameters`, 'too-costly');
  const unsupported = (name: string, why: string) => {
    if (strict) throw new RefusedSearch(name, why, 'not-supported');
    const diagnostics = `${name.slice(0, MAX_ECHO)}: ${why}; it was ignored`;
    request.warnings.push({ severity: 'warning', code: 'not-supported', diagnostics });
  };
  for (const [name, value] of new Map([...parameters].map((pair) => [pair.join('='), pair])).values()) {
    if (value === '' || WITHOUT_EFFECT.has(name)) continue;
    if (readControl(request, name, value, unsupported)) continue;
    const [base = '', ...modifiers] = name.split(':');
    const parameter = SEARCH_PARAMETERS[type].find((known) => known.name === base);
    if (!parameter) {
      unsupported(name, `${type} has no such search parameter`);
      continue;
    }
    const alternatives = splitEscaped(value, ',').filter((part) => part !== '');
    values += alternatives.length;
    if (values > MAX_VALUES) throw new RefusedSearch(base, `at most ${MAX_VALUES} values in a search`, 'too-costly');
    if (alternatives.length === 0) continue;
    const modifier = modifiers.length > 0 ? modifiers.join(':') : undefined;
    if (parameter.name === 'near' && modifier === undefined) request.nears.push(alternatives.map(parseNear));
    else request.tests.push(entryTest(parameter, modifier, alternatives, root));
    request.used.push([name, value]);
  }
  return request;
}

/** Takes what steers the answer rather than filters it. */
function readControl(
  request: SearchRequest,
  name: string,
  value: string,
  unsupported: (name: string, why: string) => void,
): boolean {
  switch (name) {
    case '_count': {
      if (!/^\d{1,9}$/.test(value)) throw new RefusedSearch(name, 'a whole number from 0');
      request.count = Math.min(Number(value), MAX_COUNT);
      if (request.count === 0) request.countOnly = true;
      request.used.push([name, String(request.count)]);
      return true;
    }
    case '_summary':
      if (value === 'count') request.countOnly = true;
      if (value === 'count' || value === 'false') request.used.push([name, value]);
      else unsupported(name, 'only count is supported');
      return true;
    case '_cursor':
      request.after = readCursor(value);
      return true;
    case '_include':
    case '_revinclude': {
      const allowed = name === '_include' ? INCLUDES : REVERSE_INCLUDES;
      const include = allowed[request.type].find((known) => value === known || value.startsWith(`${known}:`));
      if (!include) unsupported(name, `${request.type} takes ${allowed[request.type].join(', ') || 'none'}`);
      else {
        (name === '_include' ? request.includes : request.reverseIncludes).push(include);
        request.used.push([name, value]);
      }
      return true;
    }
    default:
      return false;
  }
}

function readCursor(value: string): PageStart {
  const [, km, id] = /^(?:(\d+(?:\.\d+)?(?:e-\d+)?)~)?([A-Za-z0-9.-]{1,64})$/.exec(value) ?? [];
  if (id === undefined) throw new RefusedSearch('_cursor', 'only as given in a next link');
  return { id, km: km === undefined ? null : Number(km) };
}

export function writeCursor({ id, km }: PageStart): string {
  return km === null ? id : `${km}~${id}`;
}
