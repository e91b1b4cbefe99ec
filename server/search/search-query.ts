import { z } from 'zod';
import { SCHEMES } from '../directory/schemes.ts';
import { ACCESS_ROUTES, FORMATS, KINDS, SERVICES, SITES, SPECIALTIES } from '../directory/vocabulary.ts';
import { LANGUAGES } from '../text/languages.ts';

/** The longest text read from an address; longer is refused before any regular expression sees it. */
const MAX_TEXT = 200;

/** What SearchQuery's list filters are called in an address, with their allowed codes. */
const LIST_FILTERS = {
  kind: KINDS,
  service: SERVICES,
  site: SITES,
  specialty: SPECIALTIES,
  scheme: SCHEMES,
  format: FORMATS,
  access: ACCESS_ROUTES,
} as const;

export const SORTS = ['distance', 'relevance', 'name'] as const;
const PARAMETERS = [
  'near',
  'place',
  'lat',
  'lon',
  'q',
  ...(Object.keys(LIST_FILTERS) as (keyof typeof LIST_FILTERS)[]),
  'language',
  'country',
  'reference',
  'within',
  'bbox',
  'sort',
  'limit',
  'cursor',
  'lang',
] as const;
export const SEARCH_PARAMETERS: readonly string[] = PARAMETERS;

const number = (min: number, max: number) =>
  z
    .string()
    .regex(/^-?\d{1,9}(\.\d{1,15})?$/, 'a decimal number')
    .transform(Number)
    .pipe(z.number().min(min).max(max));

/** Whether Intl knows a code by name; "ZZ" and private codes are named "unknown" or not at all. */
const isKnown = (names: Intl.DisplayNames) => (code: string) => names.of(code) !== undefined;
const isLanguage = isKnown(new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }));
const isRegion = isKnown(new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }));
const LANGUAGE_RULE = 'an ISO 639 language code';
const COUNTRY_RULE = 'an ISO 3166-1 alpha-2 country code';

const list = <const Codes extends readonly string[]>(codes: Codes) => z.array(z.enum(codes)).default([]);

/** "west,south,east,north" in degrees; west > east crosses the antimeridian. */
const boundingBox = z.string().transform((value, context) => {
  const parts = value.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  const [west, south, east, north] = parts as [number, number, number, number];
  const inRange = (degrees: number, limit: number) => Math.abs(degrees) <= limit;
  const fits =
    parts.length === 4 && inRange(west, 180) && inRange(east, 180) && inRange(south, 90) && inRange(north, 90);
  if (!fits || south > north) {
    context.addIssue({ code: 'custom', message: 'west,south,east,north in degrees, south at most north' });
    return z.NEVER;
  }
  return { west, south, east, north };
});

/** Paging place: an opaque word that holds how many results came before. */
const cursor = z
  .string()
  .regex(/^o[0-9]{1,7}$/, 'a cursor from links.next')
  .transform((value) => Number(value.slice(1)));

const searchSchema = z
  .strictObject({
    near: z.string().max(MAX_TEXT).optional(),
    place: z
      .string()
      .regex(/^[a-z0-9-]{1,40}$/, 'the id of a place')
      .optional(),
    lat: number(-90, 90).optional(),
    lon: number(-180, 180).optional(),
    q: z.string().max(MAX_TEXT).optional(),
    kind: list(LIST_FILTERS.kind),
    service: list(LIST_FILTERS.service),
    site: list(LIST_FILTERS.site),
    specialty: list(LIST_FILTERS.specialty),
    scheme: list(LIST_FILTERS.scheme),
    format: list(LIST_FILTERS.format),
    access: list(LIST_FILTERS.access),
    language: z
      .array(
        z
          .string()
          .regex(/^[a-z]{2,3}$/, LANGUAGE_RULE)
          .refine(isLanguage, LANGUAGE_RULE),
      )
      .default([]),
    country: z
      .array(
        z
          .string()
          .regex(/^[A-Za-z]{2}$/, COUNTRY_RULE)
          .transform((code) => code.toUpperCase())
          .refine((code) => code !== 'ZZ' && !/^X[A-JL-Z]$/.test(code) && isRegion(code), COUNTRY_RULE),
      )
      .default([]),
    reference: z
      .literal('1')
      .optional()
      .transform((value) => value === '1'),
    within: number(1, 20038).optional(),
    bbox: boundingBox.optional(),
    sort: z.enum(SORTS).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20),
    cursor: cursor.optional(),
    lang: z.enum(LANGUAGES).optional(),
  })
  .superRefine((query, context) => {
    if ((query.lat === undefined) !== (query.lon === undefined)) {
      const missing = query.lat === undefined ? 'lat' : 'lon';
      context.addIssue({ code: 'custom', path: [missing], message: 'lat and lon belong together' });
    }
  });

/** A search as asked, every parameter checked. Degrees, km; `cursor` is how many results came before. */
export type SearchQuery = z.infer<typeof searchSchema>;
export type QueryProblem = { path: string; message: string };

const REPEATABLE: ReadonlySet<string> = new Set([...Object.keys(LIST_FILTERS), 'language', 'country']);

/**
 * Reads a search from an address. An empty value means not given.
 * Gives the query, or each wrong parameter with the rule it breaks; `unknown` names parameters that do not exist.
 */
export function readSearchQuery(
  parameters: URLSearchParams,
): { query: SearchQuery } | { problems: QueryProblem[]; unknown: string[] } {
  const raw: Record<string, string | string[]> = {};
  const problems: QueryProblem[] = [];
  const unknown: string[] = [];
  for (const name of new Set(parameters.keys())) {
    if (!SEARCH_PARAMETERS.includes(name)) {
      unknown.push(name);
      problems.push({ path: name, message: 'no such parameter' });
      continue;
    }
    const values = [...new Set(parameters.getAll(name).map((value) => value.trim()))].filter((value) => value !== '');
    if (values.length === 0) continue;
    if (REPEATABLE.has(name)) raw[name] = values;
    else if (values.length > 1) problems.push({ path: name, message: 'given more than once' });
    else raw[name] = values[0] ?? '';
  }
  const parsed = searchSchema.safeParse(raw);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      problems.push({ path: issue.path.map(String).join('.') || '(query)', message: issue.message });
    }
  }
  return parsed.success && problems.length === 0 ? { query: parsed.data } : { problems, unknown };
}

/** The query as a canonical address part: parameters in a fixed order, defaults left out. */
export function writeSearchQuery(query: SearchQuery): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const name of PARAMETERS) {
    const value = query[name];
    if (value === undefined || value === false || (name === 'limit' && value === 20)) continue;
    if (name === 'cursor') parameters.set(name, `o${value}`);
    else if (name === 'bbox' && query.bbox) {
      const { west, south, east, north } = query.bbox;
      parameters.set(name, [west, south, east, north].join(','));
    } else if (Array.isArray(value)) for (const code of value) parameters.append(name, code);
    else parameters.set(name, value === true ? '1' : String(value));
  }
  return parameters;
}
