import { withoutFormulaGuard } from '../csv.ts';
import {
  DERIVED_COLUMNS,
  JSON_COLUMNS,
  LIST_COLUMNS,
  LISTING_COLUMNS,
  PART_COLUMNS,
  PLAIN_COLUMNS,
} from '../listing-cells.ts';

type Problem = { field: string; rule: string };
type Given = Record<string, unknown>;

const KNOWN = new Set(LISTING_COLUMNS.map(([name]) => name));
const DERIVED: ReadonlySet<string> = new Set(DERIVED_COLUMNS);
const LISTS: ReadonlySet<string> = new Set([...LIST_COLUMNS, 'accessRoutes', 'services', 'servicesNotOffered']);
const FLAGS: ReadonlySet<string> = new Set(['cityFromSource', 'relay']);
const JSONS: ReadonlySet<string> = new Set(JSON_COLUMNS);
const NUMBERS: ReadonlySet<string> = new Set(['latitude', 'longitude', 'lastEvidence']);

/** What is wrong with a header row: a column that no listing has, or has twice. */
export function headerProblems(columns: readonly string[]): Problem[] {
  return columns.flatMap((column, i) => {
    if (!KNOWN.has(column)) return [{ field: column, rule: 'there is no such column' }];
    return columns.indexOf(column) === i ? [] : [{ field: column, rule: 'the column is there twice' }];
  });
}

/**
 * What a row of a table gives of a listing; the opposite of LISTING_COLUMNS. An empty cell means unknown, or an empty
 * list. A column that is not there is not mentioned.
 */
export function listingOfCells(
  columns: readonly string[],
  cells: readonly string[],
): { given: Given } | { problems: Problem[] } {
  const problems: Problem[] = [];
  const values: Given = {};
  columns.forEach((column, i) => {
    if (DERIVED.has(column)) return;
    try {
      values[column] = cellValue(column, cells[i] ?? '');
    } catch (error) {
      problems.push({ field: column, rule: error instanceof Error ? error.message : String(error) });
    }
  });
  return problems.length > 0 ? { problems } : { given: givenOf(values) };
}

/** A spreadsheet runs such a cell; numbers and phones with a sign are not meant. Ours carry an apostrophe. */
const FORMULA = /^(?:[=@\t\r]|[+-](?![\d\s().,/-]*$))/;

function cellValue(column: string, cell: string): unknown {
  if (FORMULA.test(cell)) throw new Error("begins like a formula; write an apostrophe (') before it");
  const text = withoutFormulaGuard(cell).trim();
  if (LISTS.has(column)) return listOf(text);
  if (JSONS.has(column)) return text === '' ? [] : parseJson(text);
  if (column === 'serviceSources') return text === '' ? {} : parseJson(text);
  if (text === '') return null;
  if (NUMBERS.has(column)) return numberOf(text);
  if (!FLAGS.has(column)) return text;
  if (text !== 'true' && text !== 'false') throw new Error('must be true or false');
  return text === 'true';
}

function listOf(text: string): unknown {
  if (text.startsWith('[')) return parseJson(text);
  return text
    .split(';')
    .map((item) => item.trim())
    .filter(Boolean);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error('is not JSON', { cause });
  }
}

function numberOf(text: string): number {
  const number = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(number)) throw new Error('must be a number with a decimal point');
  return number;
}

function givenOf(values: Given): Given {
  const given: Given = {};
  for (const column of [...PLAIN_COLUMNS, ...LIST_COLUMNS, ...JSON_COLUMNS]) {
    if (column in values) given[column] = values[column];
  }
  // An empty id means that there is none.
  if (given.id === null) delete given.id;
  if (given.relay === null) delete given.relay;
  for (const field of ['location', 'phone', 'access'] as const) {
    const parts = PART_COLUMNS.filter(([column, of]) => of === field && column in values);
    if (parts.length === 0) continue;
    const object = Object.fromEntries(parts.map(([column, , part]) => [part, values[column]]));
    const isEmpty = field !== 'access' && Object.values(object).every((value) => value === null);
    given[field] = isEmpty ? null : object;
  }
  if ('services' in values) given.services = servicesOf(values);
  return given;
}

/** Codes in the order of their sources, where these are given. */
function servicesOf({ services, servicesNotOffered = [], serviceSources = {} }: Given): unknown {
  const sources = serviceSources as Record<string, unknown>;
  const lists = { yes: services as string[], no: servicesNotOffered as string[] };
  const stated = Object.entries(lists).flatMap(([status, codes]) =>
    codes.map((code) => ({ code, status, sources: sources[code] ?? [] })),
  );
  const order = Object.keys(sources);
  const place = (code: string) => (order.includes(code) ? order.indexOf(code) : order.length);
  return stated.sort((a, b) => place(a.code) - place(b.code));
}
