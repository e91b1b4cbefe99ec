import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readCsv } from '../../scripts/directory/read-csv.ts';
import { readJsonl } from '../../scripts/directory/read-jsonl.ts';
import { openGeography } from '../../scripts/geography.ts';
import type { Engine } from '../../server/database/engine.ts';
import { findStoredProblems } from '../../server/directory/check-stored.ts';
import { applyImport } from '../../server/directory/import/apply-import.ts';
import type { Entry } from '../../server/directory/import/entry.ts';
import { planImport } from '../../server/directory/import/plan-import.ts';
import { readStoredDirectory } from '../../server/directory/import/stored-directory.ts';
import { undoImport } from '../../server/directory/import/undo-import.ts';
import { EXPORT_FORMATS } from '../../server/exchange/export/formats.ts';
import { openTestDirectory } from '../directory-database.ts';
import { describeEachEngine } from '../engines.ts';

const folder = mkdtempSync(join(tmpdir(), 'net-finder-round-trip-'));
const { engine: original, close } = openTestDirectory();
afterAll(() => {
  close();
  rmSync(folder, { recursive: true });
});
const geography = openGeography();
const { townOf } = geography;
const now = new Date('2026-11-24T12:00:00Z');

async function exported(engine: Engine, format: 'jsonl' | 'csv'): Promise<string> {
  let text = '';
  for await (const chunk of EXPORT_FORMATS[format].write(engine)) text += chunk;
  return text;
}

async function imported(engine: Engine, entries: Entry[], batch: string) {
  const stored = await readStoredDirectory(engine);
  const options = { today: '2026-11-24', take: new Set<string>(), acceptSuspicious: false };
  const plan = await planImport(engine, stored, entries, geography, options);
  await applyImport(engine, stored, plan, { batch, now, townOf });
  return { added: plan.added.length, changed: plan.changed.length, same: plan.same };
}

describeEachEngine('export, import into an empty directory, export', (open) => {
  it.each([
    ['csv', readCsv],
    ['jsonl', readJsonl],
  ] as const)('gives the same %s, byte by byte', async (format, read) => {
    const { engine, close: closeEngine } = await open();
    const file = join(folder, `listings.${format}`);
    writeFileSync(file, await exported(original, format));
    const entries = await read(file);
    expect(await imported(engine, entries, 'first')).toEqual({ added: entries.length, changed: 0, same: 0 });
    for (const one of ['csv', 'jsonl'] as const)
      expect(await exported(engine, one)).toBe(await exported(original, one));
    expect(await findStoredProblems(engine, geography)).toEqual({ checked: entries.length, problems: [] });
    expect(await imported(engine, entries, 'second')).toEqual({ added: 0, changed: 0, same: entries.length });
    await undoImport(engine, 'first', { now, townOf });
    expect(await exported(engine, 'jsonl')).toBe('');
    await closeEngine();
  });
});
