import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readCsv } from '../../scripts/directory/read-csv.ts';
import { readJsonl } from '../../scripts/directory/read-jsonl.ts';
import { BadImportError, type Entry } from '../../server/directory/import/entry.ts';

const folder = mkdtempSync(join(tmpdir(), 'net-finder-import-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function read(name: string, content: string | Buffer): Promise<Entry[]> {
  const path = join(folder, name);
  writeFileSync(path, content);
  return name.endsWith('.csv') ? readCsv(path) : readJsonl(path);
}
const given = async (name: string, content: string | Buffer) => (await read(name, content)).map((entry) => entry.given);

async function refusal(name: string, content: string | Buffer): Promise<string> {
  const error = await read(name, content).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(BadImportError);
  return error.message.replaceAll(`${folder}/`, '');
}

describe('a good table', () => {
  test('gives what its columns mention, empty cells as unknown', async () => {
    const rows = 'id,name,city,cityFromSource,sites\r\nde-a,A,,true,small-bowel; pancreas\r\nde-b,B,Kiel,false,\r\n';
    expect(await given('a.csv', rows)).toEqual([
      { id: 'de-a', name: 'A', city: null, cityFromSource: true, sites: ['small-bowel', 'pancreas'] },
      { id: 'de-b', name: 'B', city: 'Kiel', cityFromSource: false, sites: [] },
    ]);
  });

  test('semicolons, as spreadsheets write them where the comma is the decimal sign', async () => {
    const rows = '\ufeff\r\nid;name;sites\r\nde-a;"A, B";"small-bowel; pancreas"\r\nde-b;B;\r\n';
    expect(await given('a.csv', rows)).toEqual([
      { id: 'de-a', name: 'A, B', sites: ['small-bowel', 'pancreas'] },
      { id: 'de-b', name: 'B', sites: [] },
    ]);
  });

  test('an empty id is none; parts make one field; an empty point is none', async () => {
    const rows = 'id,phone,phoneNote,latitude,longitude,accessRoutes\n,+49 431,desk,,,gp\n,,,54.3,-0,\n';
    expect(await given('a.csv', rows)).toEqual([
      { phone: { number: '+49 431', note: 'desk' }, location: null, access: { routes: ['gp'] } },
      { phone: null, location: { latitude: 54.3, longitude: -0 }, access: { routes: [] } },
    ]);
  });

  test('services come in the order of their sources', async () => {
    const rows = 'services,servicesNotOffered,serviceSources\n"ssa; prrt",mdt,"{""prrt"":[1],""mdt"":[0]}"\n';
    expect(await given('a.csv', rows)).toEqual([
      {
        services: [
          { code: 'prrt', status: 'yes', sources: [1] },
          { code: 'mdt', status: 'no', sources: [0] },
          { code: 'ssa', status: 'yes', sources: [] },
        ],
      },
    ]);
  });

  test('knows its lines also after cells over several lines and empty ones, with a byte order mark', async () => {
    const rows = '\ufeffid,name\r\nde-a,"A\r\nB"\r\n\r\nde-b,"say ""hi"", B"\r\nde-c,C';
    expect(await read('a.csv', rows)).toMatchObject([
      { line: 2, given: { id: 'de-a' } },
      { line: 5, given: { name: 'say "hi", B' } },
      { line: 6, given: { id: 'de-c' } },
    ]);
  });

  test('an apostrophe that guards a formula is taken away, any other stays', async () => {
    expect(await given('a.csv', `name\n'=A\n'tHooft\n''+A\n`)).toEqual([
      { name: '=A' },
      { name: "'tHooft" },
      { name: "'+A" },
    ]);
  });
});

test('JSON Lines may have empty lines and a byte order mark', async () => {
  expect(await read('a.jsonl', '\ufeff{"id":"de-a"}\n\n{"id":"de-b"}')).toMatchObject([{ line: 1 }, { line: 3 }]);
});

const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('id,name\nde-a,A\n', 'utf16le')]);
describe('a bad file is refused by file, line, field and rule', () => {
  test.each<[string, string, string | Buffer, string]>([
    [
      'Latin 1',
      'a.csv',
      Buffer.from('id,name\nde-a,K\u00f6ln\n', 'latin1'),
      'a.csv: line 2: is not UTF-8; save it as UTF-8',
    ],
    ['UTF-16', 'a.csv', utf16, 'a.csv: line 1: is UTF-16; save it as UTF-8'],
    ['UTF-16 without a mark', 'a.jsonl', utf16.subarray(2), 'a.jsonl: line 1: holds a NUL byte'],
    ['a NUL byte', 'a.csv', 'id,name\nde-a,A\0\n', 'a.csv: line 2: holds a NUL byte'],
    [
      'a line of 10 MB',
      'a.jsonl',
      `{"id":"a"}\n{"name":"${'x'.repeat(10_000_000)}"}\n`,
      'a.jsonl: line 2: is longer than 1000000 bytes',
    ],
    ['truncated JSON', 'a.jsonl', '{"id":"a"}\n{"id":"b","na', 'a.jsonl: line 2: is not a whole JSON object'],
    ['a JSON list', 'a.jsonl', '[1]\n', 'a.jsonl: line 1: is not a JSON object'],
    ['a formula', 'a.csv', 'id,name\nde-a,"=HYPERLINK(""x"")"\n', 'a.csv: line 2: name: begins like a formula'],
    ['a formula behind a sign', 'a.csv', 'id,name\nde-a,-A1+2\n', 'a.csv: line 2: name: begins like a formula'],
    ['an unknown column', 'a.csv', 'id,rating\nde-a,5\n', 'a.csv: line 1: rating: there is no such column'],
    ['a column twice', 'a.csv', 'id,name,id\n', 'a.csv: line 1: id: the column is there twice'],
    ['tabs', 'a.csv', 'id\tname\nde-a\tA\n', 'a.csv: line 1: id\tname: there is no such column'],
    ['a ragged row', 'a.csv', 'id,name\nde-a,A\nde-b\n', 'a.csv: line 3: has 1 cells, the header has 2'],
    ['an open quote', 'a.csv', 'id,name\nde-a,"A ""b""\nde-b,B\n', 'a.csv: line 2: a quote is opened and never closed'],
    ['a stray quote', 'a.csv', 'id,name\nde-a,A "b"\n', 'a.csv: line 2: a quote begins in the middle of a cell'],
    ['a comma in a number', 'a.csv', 'id,latitude\nde-a,"54,3"\n', 'a.csv: line 2: latitude: must be a number'],
    ['bad JSON in a cell', 'a.csv', 'id,sources\nde-a,{\n', 'a.csv: line 2: sources: is not JSON'],
    ['nothing', 'a.csv', '', 'a.csv: is empty'],
  ])('%s', async (_, name, content, message) => {
    expect(await refusal(name, content)).toContain(message);
  });

  test('every bad row is named at once', async () => {
    const message = await refusal('a.csv', 'id,cityFromSource\nde-a,maybe\nde-b,true\nde-c,1\n');
    expect(message.split('\n')).toEqual([
      'a.csv: line 2: cityFromSource: must be true or false',
      'a.csv: line 4: cityFromSource: must be true or false',
    ]);
  });
});
