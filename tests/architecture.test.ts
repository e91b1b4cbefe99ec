import { describe, expect, test } from 'vitest';
import { readSources } from './architecture/imports.ts';
import { violationsOf } from './architecture/rules.ts';

test('no file of server/ or web/ breaks the rules of the house', () => {
  const sources = readSources('server', 'web');
  expect(sources.length).toBeGreaterThan(50);
  expect(sources.flatMap(violationsOf)).toEqual([]);
});

describe('the check notices', () => {
  test.each([
    ['server/pages/a.tsx', "import { b } from '../api/b.ts';"],
    ['server/api/a.ts', "import type { B } from '../pages/b.tsx';"],
    ['server/search/a.ts', "import { b } from '../http/b.ts';"],
    ['server/directory/a.ts', "import {\n  b,\n  c,\n} from '../search/b.ts';"],
    ['server/places/a.ts', "import { b } from '../directory/b.ts';"],
    ['server/nearest/a.ts', "import { b } from '../database/b.ts';"],
    ['server/search/a.ts', "export { b } from '../pages/b.tsx';"],
    ['server/search/a.ts', "const b = await import('../pages/b.tsx');"],
    ['server/search/a.ts', "import { readFileSync } from 'node:fs';"],
    ['server/pages/a.tsx', "import Database from 'better-sqlite3';"],
    ['server/app.tsx', "import { serve } from '@hono/node-server';"],
    ['server/search/a.ts', "import type { Context } from 'hono';"],
    ['server/http/a.ts', 'const a = process.env.HOME;'],
    ['server/worker.ts', 'const a = process.pid;'],
    ['server/api/a.ts', "console.log('a');"],
    ['server/api/a.ts', 'export default 1;'],
    ['server/database/a.ts', 'sql.raw(text)'],
    ['server/directory/a.ts', 'engine.db.transaction().execute()'],
    ['server/directory/a.ts', '// TODO: later'],
    ['web/main.ts', "import { SEARCH_PARAMETERS } from '../server/search/search-query.ts';"],
    ['web/main.ts', "import { a } from '../server/api/contract.ts';"],
    ['server/unknown/a.ts', "import { b } from '../geo/b.ts';"],
    ['server/search/a.ts', "import { b } from '../../scripts/b.ts';"],
  ])('%s: %s', (path, text) => {
    expect(violationsOf({ path, text })).toHaveLength(1);
  });

  test('and lets pass what is allowed', () => {
    const text = [
      "import type { Card } from '../server/api/contract.ts';",
      "/* console.log, process.env, export default */ const a = 'process.env TODO'.length;",
    ].join('\n');
    expect(violationsOf({ path: 'web/main.ts', text: text.replace(' TODO', '') })).toEqual([]);
    expect(violationsOf({ path: 'server/pages/a.tsx', text: "import { search } from '../search/search.ts';" })).toEqual(
      [],
    );
  });
});
