import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { installPostcodes, listPostcodes, tryPostcodes } from '../../scripts/postcodes/install-postcodes.ts';
import { openReadOnly } from '../../server/database/sqlite.ts';
import { findPlace } from '../../server/places/find-places.ts';
import type { PlaceOutcome } from '../../server/places/place.ts';
import { suggestPlaces } from '../../server/places/suggest-places.ts';
import type { PlacesTables } from '../../server/places/tables.ts';
import { buildSmallPlaces } from '../places-database.ts';
import { line, type PostcodeServer, servePostcodes, zipOf } from './postcode-server.ts';

const GERMAN = [
  line('DE', '10117', 'Berlin', 52.517, 13.387, 'Berlin'),
  line('DE', '79098', 'Freiburg im Breisgau', 47.995, 7.8526, 'Baden-Württemberg'),
  line('DE', '21039', 'Börnsen', 53.47, 10.28, 'Schleswig-Holstein'),
  line('DE', '21039', 'Hamburg', 53.46, 10.2, 'Hamburg'),
];
const folder = mkdtempSync(join(tmpdir(), 'net-finder-postcodes-'));
const original = join(folder, 'small.sqlite');
const path = join(folder, 'places.sqlite');
let server: PostcodeServer;
const said: string[] = [];

beforeAll(() => buildSmallPlaces(original, ['Fribourg', 'Freiburg', 'Scobey']));
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(async () => {
  said.length = 0;
  copyFileSync(original, path);
  server = await servePostcodes({
    'DE.zip': zipOf('DE', GERMAN),
    'CH.zip': zipOf('CH', [line('CH', '1700', 'Fribourg', 46.8, 7.15, 'Canton de Fribourg')]),
    'BE.zip': zipOf('BE', [
      line('BE', '1000', 'Bruxelles', 50.8466, 4.3517),
      line('BE', '1700', 'Dilbeek', 50.85, 4.26),
    ]),
    'GB.zip': zipOf('GB', [line('GB', 'SW1A', 'Westminster', 51.5, -0.13)]),
    'SE.zip': zipOf('SE', [line('SE', '111 20', 'Stockholm', 59.33, 18.06)]),
    'XX.zip': zipOf('XX', [line('XX', '4242', 'Here', 10, 10), line('XX', '4242', 'There', 20, 20)]),
    'FR.zip': 'cut',
    'IT.zip': 'stall',
    'ES.zip': strToU8('PK broken'),
    'NL.zip': zipSync({ 'readme.txt': strToU8('nothing else') }),
  });
});
afterEach(() => server.close());

const options = () => ({
  path,
  baseUrl: server.baseUrl,
  stallMs: 300,
  progress: (text: string) => void said.push(text),
});

async function find(text: string, languages = ['en']): Promise<PlaceOutcome> {
  const { db, close } = openReadOnly<PlacesTables>(path);
  try {
    return await findPlace(db, text, { languages, directoryCountries: ['CH', 'DE', 'FR', 'US'] });
  } finally {
    close();
  }
}

describe('installed postcodes', () => {
  test('are found, with the town of the most inhabitants as label', async () => {
    await installPostcodes(['DE'], options());
    expect(await find('D-79098')).toMatchObject({
      kind: 'found',
      place: { id: 'de-79098', name: '79098 Freiburg im Breisgau', region: 'Baden-Württemberg', kind: 'postcode' },
    });
    expect(await find('21039 Börnsen')).toMatchObject({
      kind: 'found',
      place: { id: 'de-21039', name: '21039 Hamburg' },
    });
    expect(said.at(-1)).toBe('Postcodes: DE 3 installed');
  });

  test('of several countries are asked about, those of the reader first; a town or country decides', async () => {
    await installPostcodes(['DE'], options());
    const outcome = await find('10117', ['de-DE']);
    expect(outcome).toMatchObject({ kind: 'ambiguous', choices: [{ id: 'de-10117' }, { id: 'us-10117' }] });
    expect(await find('10117', ['en-US'])).toMatchObject({ choices: [{ id: 'us-10117' }, { id: 'de-10117' }] });
    expect(await find('10117 Berlin')).toMatchObject({ kind: 'found', place: { id: 'de-10117' }, notice: null });
    expect(await find('10117 Germany')).toMatchObject({ kind: 'found', place: { id: 'de-10117' }, notice: null });
    expect(await find('D-10117')).toMatchObject({ kind: 'found', place: { id: 'de-10117' }, notice: null });
    expect(await find('10117 New York')).toMatchObject({ kind: 'found', place: { id: 'us-10117' } });
  });

  test.each([
    ['1700 Fribourg', 'ch-1700'],
    ['1700 CH', 'ch-1700'],
    ['SW1A 1AA', 'gb-sw1a'],
    ['sw1a', 'gb-sw1a'],
    ['111 20', 'se-11120'],
    ['11120 Stockholm', 'se-11120'],
  ])('%s', async (text, id) => {
    await installPostcodes(['CH', 'BE', 'GB', 'SE'], options());
    expect(await find(text)).toMatchObject({ kind: 'found', place: { id } });
  });

  test('one code of towns far apart is two places', async () => {
    await installPostcodes(['XX'], options());
    expect(await find('4242')).toMatchObject({ kind: 'ambiguous', choices: [{ id: 'xx-4242' }, { id: 'xx-4242-2' }] });
  });

  test('are suggested with the start of their town', async () => {
    await installPostcodes(['BE'], options());
    const { db, close } = openReadOnly<PlacesTables>(path);
    const names = (await suggestPlaces(db, '1000 Bru', { limit: 8, languages: [] })).map(({ name }) => name);
    close();
    expect(names[0]).toBe('1000 Bruxelles');
  });

  test('replace those that were there, and no others', async () => {
    await installPostcodes(['CH', 'DE'], options());
    const before = await find('79098');
    await installPostcodes(['DE'], options());
    expect(await find('79098')).toEqual(before);
    writeFileSync(join(folder, 'DE.txt'), line('DE', '01067', 'Dresden', 51.05, 13.73));
    await installPostcodes(['DE'], { ...options(), file: join(folder, 'DE.txt') });
    expect((await find('79098')).kind).not.toBe('ambiguous');
    expect(listPostcodes(path)).toEqual([
      expect.objectContaining({ country: 'CA' }),
      { country: 'CH', source: 'https://download.geonames.org/export/zip/CH.zip', postcodes: 1 },
      { country: 'DE', source: 'DE.txt', postcodes: 1 },
      expect.objectContaining({ country: 'US' }),
    ]);
  });
});

describe('a bad file changes nothing and is named', () => {
  const good = line('DE', '01067', 'Dresden', 51.05, 13.73);
  test.each([
    ['columns', `${good}\nDE\t10117\tBerlin`, /DE\.txt, line 2: 3 columns instead of 12/],
    ['country', `${good}\n${line('FR', '1', 'x', 1, 1)}`, /line 2: country "FR" instead of DE/],
    ['latitude', line('DE', '1', 'x', 91, 1), /line 1: latitude "91"/],
    ['longitude', line('DE', '1', 'x', 1, -181), /line 1: longitude "-181"/],
    ['number', good.replace('51.05', '51,05'), /line 1: latitude "51,05"/],
    ['code', line('DE', '', 'x', 1, 1), /line 1: postcode "" is empty/],
    ['town', line('DE', '1', ' ', 1, 1), /line 1: place name is empty/],
    ['empty', '\n', /no postcodes in it/],
    ['page', '<html>Too many requests</html>', /line 1: 1 columns/],
  ])('%s', async (_, text, message) => {
    const file = join(folder, 'DE.txt');
    writeFileSync(file, text);
    const before = readFileSync(path);
    await expect(installPostcodes(['DE'], { ...options(), file })).rejects.toThrow(message);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('not UTF-8', async () => {
    const file = join(folder, 'DE.txt');
    writeFileSync(file, Buffer.from(line('DE', '1', 'Köln', 1, 1), 'latin1'));
    await expect(installPostcodes(['DE'], { ...options(), file })).rejects.toThrow('DE.txt: not UTF-8');
  });

  test.each([
    ['FR', /FR\.zip/],
    ['IT', /IT\.zip: the download stalled/],
    ['ES', /ES\.zip: damaged zip file/],
    ['NL', /NL\.zip: no NL\.txt in it/],
    ['AQ', /GeoNames has no postcodes of AQ/],
  ])('download of %s', async (country, message) => {
    const before = readFileSync(path);
    await expect(installPostcodes([country], options())).rejects.toThrow(message);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('a failure while writing leaves the old postcodes', async () => {
    await installPostcodes(['DE'], options());
    const before = listPostcodes(path);
    const file = join(folder, 'bad.txt');
    writeFileSync(file, `${good}\n${good}\nDE`);
    await expect(installPostcodes(['DE'], { ...options(), file })).rejects.toThrow(/line 3/);
    expect(listPostcodes(path)).toEqual(before);
    expect(await find('D-10117')).toMatchObject({ kind: 'found', place: { id: 'de-10117' } });
  });
});

describe('the first start', () => {
  test('installs what it can, once', async () => {
    expect(await tryPostcodes(['DE', 'AQ', 'CH', 'US'], options())).toEqual(['DE', 'CH']);
    const asked = server.asked.length;
    expect(await tryPostcodes(['DE', 'AQ', 'CH', 'US'], options())).toEqual([]);
    expect(server.asked).toHaveLength(asked);
  });

  test('without a network says so in one line, once', async () => {
    const options = { path, baseUrl: 'http://127.0.0.1:1/', progress: (text: string) => void said.push(text) };
    expect(await tryPostcodes(['DE', 'CH'], options)).toEqual([]);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(
      /^Postcodes of 2 countries were not downloaded \(.+\); later: npm run places -- postcodes DE CH/,
    );
    expect(await tryPostcodes(['DE', 'CH'], options)).toEqual([]);
    expect(said).toHaveLength(1);
  });
});
