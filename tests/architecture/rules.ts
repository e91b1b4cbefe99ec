import { codeOf, importsOf, type SourceFile } from './imports.ts';

/** Left may import right and its own; files of one row are neighbors and may not import each other. */
const LAYERS: readonly (readonly string[])[] = [
  ['server/node.ts', 'server/node/', 'server/worker.ts'],
  ['server/app.tsx'],
  ['server/api/', 'server/pages/'],
  ['server/http/'],
  ['server/exchange/', 'server/sign-in/'],
  // Asks search, is delivered by pages: what a family doctor asks is one use of the finder among others.
  // Quality counts what the directory, its reports and its links hold; the schedule runs the jobs of both neighbors below.
  ['server/referral/', 'server/quality/', 'server/schedule/'],
  ['server/search/', 'server/submissions/', 'server/links/'],
  ['server/places/', 'server/directory/'],
  ['server/nearest/', 'server/database/'],
  ['server/geo/'],
];

/** Types and settings that every layer may name; they import types only. */
const SHARED = ['server/services.ts', 'server/config.ts', 'server/text/', 'server/api/contract.ts'];

/** One row of neighbors that are one thing: the entry on Node is a file and its folder. */
const TOGETHER = [['server/node.ts', 'server/node/']];

type Exception = { path: string; why: string };
const allowed = (exceptions: readonly Exception[], path: string) =>
  exceptions.some(
    (exception) => path === exception.path || (exception.path.endsWith('/') && path.startsWith(exception.path)),
  );

const NODE_FILES: readonly Exception[] = [
  { path: 'server/node.ts', why: 'the entry on Node' },
  { path: 'server/node/', why: 'its parts: files, compression, log, listening' },
  { path: 'server/database/sqlite.ts', why: 'better-sqlite3 exists on Node only' },
  { path: 'server/database/migrate.ts', why: 'reads migration files from the disk; D1 has wrangler for it' },
];

const PACKAGES: readonly { name: RegExp; only: readonly Exception[] }[] = [
  { name: /^node:/, only: NODE_FILES },
  { name: /^better-sqlite3$/, only: NODE_FILES },
  { name: /^nodemailer(\/|$)/, only: [{ path: 'server/node/', why: 'SMTP on Node; Workers have an HTTPS mailer' }] },
  {
    name: /^(@better-auth\/|better-auth(\/|$))/,
    only: [{ path: 'server/sign-in/auth.ts', why: 'the sign-in of reviewers; loaded by whoever signs in' }],
  },
  { name: /^pino$/, only: [{ path: 'server/node/', why: 'the log on Node' }] },
  { name: /^@hono\/node-server/, only: [{ path: 'server/node/', why: 'listening on Node' }] },
  {
    name: /^hono(\/|$)/,
    only: [
      { path: 'server/app.tsx', why: 'the application' },
      { path: 'server/api/', why: 'delivery' },
      { path: 'server/pages/', why: 'delivery' },
      { path: 'server/http/', why: 'middleware' },
      { path: 'server/node/', why: 'is handed the application' },
    ],
  },
];

const WORDS: readonly { word: RegExp; name: string; only: readonly Exception[] }[] = [
  { name: 'process.', word: /\bprocess\./, only: [...NODE_FILES] },
  {
    name: 'console.',
    word: /\bconsole\./,
    only: [{ path: 'server/worker.ts', why: 'the console is the log of Workers' }],
  },
  {
    name: 'export default',
    word: /\bexport default\b/,
    only: [{ path: 'server/worker.ts', why: 'Workers ask for it' }],
  },
  { name: 'sql.raw(', word: /\bsql\.raw\(/, only: [] },
  {
    name: 'database.transaction(',
    word: /\b(db|database)\.transaction\(/,
    only: [
      { path: 'server/database/sqlite.ts', why: 'the batch of the port itself' },
      { path: 'server/database/migrate.ts', why: 'a migration file is applied wholly or not at all' },
    ],
  },
];

/** Every rule that a file of server/ or web/ breaks, one line each. */
export function violationsOf(file: SourceFile): string[] {
  const violations: string[] = [];
  const imports = importsOf(file);
  if (file.path.startsWith('web/')) {
    for (const { specifier, isTypeOnly } of imports) {
      const isContract = specifier === 'server/api/contract.ts' && isTypeOnly;
      if (/^(server|scripts|data|tests)\//.test(specifier) && !isContract) {
        violations.push(`${file.path} imports ${specifier}: web/ takes types from server/api/contract.ts only`);
      }
    }
    return [...violations, ...unfinished(file)];
  }
  for (const { specifier, isTypeOnly } of imports) {
    if (/^(web|scripts|tests|data)\//.test(specifier)) violations.push(`${file.path} imports ${specifier}`);
    if (specifier.startsWith('server/') && !mayImport(file.path, specifier, isTypeOnly)) {
      violations.push(`${file.path} imports ${specifier}: against the direction of the layers`);
    }
    for (const { name, only } of PACKAGES) {
      if (name.test(specifier) && !allowed(only, file.path)) violations.push(`${file.path} imports ${specifier}`);
    }
  }
  const code = codeOf(file.text);
  for (const { name, word, only } of WORDS) {
    if (word.test(code) && !allowed(only, file.path)) violations.push(`${file.path} says ${name}`);
  }
  return [...violations, ...unfinished(file)];
}

function unfinished({ path, text }: SourceFile): string[] {
  return /\b(TODO|FIXME|XXX)\b/.test(text) ? [`${path} is not finished`] : [];
}

function mayImport(from: string, to: string, isTypeOnly: boolean): boolean {
  if (SHARED.some((path) => to.startsWith(path))) return true;
  // Shared files describe the layers below them by type.
  if (SHARED.some((path) => from.startsWith(path))) return isTypeOnly || CODES.has(to);
  const [fromRow, fromPart] = layerOf(from);
  const [toRow, toPart] = layerOf(to);
  if (fromRow === -1 || toRow === -1) return false;
  if (fromPart === toPart || TOGETHER.some((parts) => parts.includes(fromPart) && parts.includes(toPart))) return true;
  return fromRow < toRow || (fromRow === toRow && NEIGHBORS.has(`${fromPart} ${toPart}`));
}

/** directory finds the town of a listing by the folding of names that places owns; never the other way. */
const NEIGHBORS: ReadonlySet<string> = new Set(['server/directory/ server/places/']);
/** The codes that the sentences give words to. */
const CODES: ReadonlySet<string> = new Set(['server/directory/vocabulary.ts', 'server/directory/schemes.ts']);

function layerOf(path: string): [row: number, part: string] {
  for (const [row, parts] of LAYERS.entries()) {
    const part = parts.find((prefix) => path === prefix || (prefix.endsWith('/') && path.startsWith(prefix)));
    if (part) return [row, part];
  }
  return [-1, ''];
}
