import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPlace, findPlaceById, type PlaceReader } from '../../server/places/find-places.ts';
import { nearestPlace } from '../../server/places/nearest-place.ts';
import type { Place, PlaceOutcome } from '../../server/places/place.ts';
import { suggestPlaces } from '../../server/places/suggest-places.ts';
import { type OpenPlaces, openTestPlaces, openTestPlacesD1 } from '../places-database.ts';

const READER: PlaceReader = { languages: ['en'], directoryCountries: ['CA', 'CH', 'DE', 'FR', 'GB', 'NL', 'US'] };

describe.each([
  ['better-sqlite3', openTestPlaces],
  ['D1', openTestPlacesD1],
] as const)('places (%s)', (_, open) => {
  let places: OpenPlaces;
  beforeAll(async () => {
    places = await open();
  }, 180_000);
  afterAll(() => places?.close());

  const find = (text: string, reader: Partial<PlaceReader> = {}) =>
    findPlace(places.db, text, { ...READER, ...reader });
  const suggest = (text: string) => suggestPlaces(places.db, text, { limit: 8, languages: ['en'] });

  describe('takes the clearly dominant place', () => {
    test.each([
      ['Scobey, MT', 'Scobey', 'Montana', 'US'],
      ['scobey mt', 'Scobey', 'Montana', 'US'],
      ['New York', 'New York City', 'New York', 'US'],
      ['Newyork', 'New York City', 'New York', 'US'],
      ['New York, NY', 'New York City', 'New York', 'US'],
      ['Paris', 'Paris', 'Île-de-France', 'FR'],
      ['Paris, Texas', 'Paris', 'Texas', 'US'],
      ['Paris TX', 'Paris', 'Texas', 'US'],
      ['London', 'London', 'England', 'GB'],
      ['London, Ontario', 'London', 'Ontario', 'CA'],
      ['London ON', 'London', 'Ontario', 'CA'],
      ['London, ON, Canada', 'London', 'Ontario', 'CA'],
      ['Portland Oregon USA', 'Portland', 'Oregon', 'US'],
      ['Springfield, IL', 'Springfield', 'Illinois', 'US'],
      ['Berlin', 'Berlin', 'State of Berlin', 'DE'],
      ['Lyon', 'Lyon', 'Auvergne-Rhône-Alpes', 'FR'],
      ['Fribourg CH', 'Fribourg', 'Fribourg', 'CH'],
      ['Fribourg, Schweiz', 'Fribourg', 'Fribourg', 'CH'],
      ['Guildford, Surrey', 'Guildford', 'England', 'GB'],
      ['Uppsala, Sverige', 'Uppsala', 'Uppsala', 'SE'],
      ['Newcastle upon Tyne, UK', 'Newcastle upon Tyne', 'England', 'GB'],
      ['Αθήνα', 'Athens', 'Attica', 'GR'],
      ['ΑΘΗΝΑ', 'Athens', 'Attica', 'GR'],
      ['Łódź', 'Łódź', 'Łódź Voivodeship', 'PL'],
      ['Lodz', 'Łódź', 'Łódź Voivodeship', 'PL'],
      ['東京', 'Tokyo', 'Tokyo', 'JP'],
      ['Москва', 'Moscow', 'Moscow', 'RU'],
      ['القاهرة', 'Cairo', 'Cairo', 'EG'],
      ['St Gallen', 'Sankt Gallen', 'Saint Gallen', 'CH'],
      ['Sankt Gallen', 'Sankt Gallen', 'Saint Gallen', 'CH'],
      ['Saint-Gall', 'Sankt Gallen', 'Saint Gallen', 'CH'],
      ['St Etienne', 'Saint-Étienne', 'Auvergne-Rhône-Alpes', 'FR'],
    ])('%s', async (text, name, region, country) => {
      const outcome = await find(text);
      expect(found(outcome)).toMatchObject({ name, region, country, kind: 'city' });
      expect(outcome.notice).toBeNull();
    });

    test.each(['München', 'Munchen', 'Muenchen', 'Munich', 'Monaco di Baviera', 'ミュンヘン'])('%s', async (text) => {
      expect(found(await find(text)).id).toBe('2867714');
    });

    test('and shows the others', async () => {
      const outcome = await find('Paris');
      expect(outcome.kind === 'found' && outcome.alternatives.map(({ country }) => country)).toContain('US');
    });

    test('and the name that was typed', async () => {
      expect(found(await find('münchen'))).toMatchObject({ name: 'Munich', matchedName: 'München' });
    });
  });

  describe('asks between near equals', () => {
    test.each([
      ['Fribourg', ['CH', 'DE']],
      ['Freiburg', ['CH', 'DE']],
      ['Rochester', ['US']],
      ['Springfield', ['US']],
      ['Portland', ['US']],
      ['Cambridge', ['GB', 'US']],
      ['Valencia', ['ES', 'VE']],
      ['Monaco', ['MC']],
      ['Georgia', ['GE', 'US']],
    ])('%s', async (text, countries) => {
      const choices = asked(await find(text));
      expect(choices.length).toBeGreaterThanOrEqual(2);
      expect(choices.length).toBeLessThanOrEqual(8);
      expect(choices.map(({ country }) => country)).toEqual(expect.arrayContaining(countries));
      expect(new Set(choices.map(({ id }) => id)).size).toBe(choices.length);
    });

    test("the reader's country comes first and never decides", async () => {
      expect(asked(await find('Fribourg', { languages: ['de-DE'] }))[0]?.country).toBe('DE');
      expect(asked(await find('Fribourg', { languages: ['fr-CH'] }))[0]?.country).toBe('CH');
      expect(asked(await find('Cambridge', { languages: ['en-US'] }))[0]?.country).toBe('US');
      expect(found(await find('London', { languages: ['en-US'] })).country).toBe('GB');
    });

    test('a country gives its cities', async () => {
      const choices = asked(await find('Switzerland'));
      expect(new Set(choices.map(({ country }) => country))).toEqual(new Set(['CH']));
      expect(asked(await find('Schweiz'))).toEqual(choices);
      expect(asked(await find('US')).every(({ country }) => country === 'US' || country === 'FR')).toBe(true);
    });
  });

  test('a region is a place of its own', async () => {
    expect(found(await find('Bavaria'))).toMatchObject({ kind: 'region', country: 'DE', name: 'Bavaria' });
    expect(found(await find('Scotland'))).toMatchObject({ kind: 'region', country: 'GB' });
  });

  describe('never a silent far-away hit', () => {
    test.each(['Cape Cod', 'Long Island', 'Silicon Valley', 'qwertzuiopasdf'])('%s is unknown', async (text) => {
      expect(await find(text)).toEqual({ kind: 'unknown', notice: { code: 'no-such-place', text } });
    });

    test.each(['Cape Cod, MA', 'Cape Cod Massachusetts'])('%s is around Massachusetts, said', async (text) => {
      const outcome = await find(text);
      expect(found(outcome)).toMatchObject({ kind: 'region', name: 'Massachusetts' });
      expect(outcome.notice?.code).toBe('no-such-place');
    });

    test('a town that is not in the region named is asked about', async () => {
      const outcome = await find('Scobey, NJ');
      expect(asked(outcome).map(({ name }) => name)).toEqual(['Scobey', 'New Jersey']);
      expect(outcome.notice).toEqual({ code: 'no-such-place', text: 'Scobey' });
    });

    test.each(['53130', ' 53130 ', '53130-1234'])('%s is in Wisconsin', async (text) => {
      expect(found(await find(text))).toMatchObject({ id: 'us-53130', region: 'Wisconsin', country: 'US' });
    });
  });

  describe('postcodes', () => {
    test('a bare code of one country is said to be taken for that', async () => {
      const outcome = await find('10117', { languages: ['de-DE'] });
      expect(found(outcome)).toMatchObject({
        id: 'us-10117',
        name: '10117 New York',
        kind: 'postcode',
        population: null,
      });
      expect(outcome.notice).toEqual({
        code: 'postcode-only-in',
        postcode: '10117',
        country: 'US',
        missing: ['DE', 'FR'],
      });
      // A country choice, the reader's own first: each by its largest town.
      expect((outcome as { alternatives: { country: string; name: string }[] }).alternatives).toMatchObject([
        { country: 'DE', name: 'Berlin' },
        { country: 'FR', name: 'Paris' },
      ]);
    });

    test.each(['10117 Berlin', 'Berlin 10117', 'D-10117 Berlin', '10117 Berlin, Germany', 'Hauptstr. 5, 10117 Berlin'])(
      '%s: the town decides',
      async (text) => {
        expect(found(await find(text)).id).toBe('2950159');
      },
    );

    test.each([
      ['59263 Scobey', 'us-59263'],
      ['59263, MT', 'us-59263'],
      ['59263 USA', 'us-59263'],
      ['K1A', 'ca-k1a'],
      ['k1a 0b1', 'ca-k1a'],
      ['K1A0B1', 'ca-k1a'],
    ])('%s', async (text, id) => {
      expect(found(await find(text)).id).toBe(id);
    });

    test.each([
      ['1700', ['CH', 'NL']],
      ['SW1A 1AA', ['GB']],
      ['1012 AB', ['NL']],
    ])('%s is of a country whose postcodes are not here', async (text, missing) => {
      expect(await find(text)).toEqual({
        kind: 'unknown',
        notice: { code: 'postcodes-not-installed', postcode: text, missing },
      });
    });

    test('with a town that must be asked about, asks', async () => {
      expect(asked(await find('1700 Fribourg')).map(({ country }) => country)).toContain('CH');
      expect(found(await find('1700 Fribourg CH')).country).toBe('CH');
    });
  });

  describe('slips', () => {
    test.each([
      ['Lodon', 'London'],
      ['Pairs', 'Paris'],
      ['Munchn', 'Munich'],
      ['Marsielle', 'Marseille'],
      ['Cophenhagen', 'Copenhagen'],
    ])('%s is taken for %s, said', async (text, name) => {
      const outcome = await find(text);
      expect(found(outcome).name).toBe(name);
      expect(outcome.notice).toEqual({ code: 'spelling', typed: text });
    });

    test.each([
      ['Provence', 'Providence'],
      ['San Fran', 'San Francisco'],
      ['Barcelna', 'Barcelona'],
    ])('%s is asked about', async (text, name) => {
      const outcome = await find(text);
      expect(asked(outcome).map((place) => place.name)).toContain(name);
      expect(outcome.notice?.code).toBe('spelling');
    });
  });

  describe('any text', () => {
    test.each([
      ['', 'unknown'],
      [' ', 'unknown'],
      ['%', 'unknown'],
      ['"', 'unknown'],
      ['*', 'unknown'],
      ["'; DROP TABLE place; --", 'unknown'],
      ['🙂🙂', 'unknown'],
      ['\u0000', 'unknown'],
      ['\ud800', 'unknown'],
      ['\u202eParis', 'found'],
      ['x'.repeat(10_240), 'unknown'],
      ['a '.repeat(5_120), 'any'],
      [`${'1 '.repeat(5_120)}`, 'any'],
      [`Paris, ${'Texas, '.repeat(2_000)}`, 'found'],
    ])('%j', async (text, kind) => {
      const outcome = await find(text);
      if (kind !== 'any') expect(outcome.kind).toBe(kind);
      expect((await suggest(text)).length).toBeLessThanOrEqual(8);
    });
  });

  describe('suggestions', () => {
    test.each([
      ['mün', 'Munich'],
      ['Nurnberg', 'Nürnberg'],
      ['san fran', 'San Francisco'],
      ['par', 'Paris'],
      ['lond', 'London'],
      ['Hambrug', 'Hamburg'],
      ['Αθη', 'Athens'],
      ['東', 'Tokyo'],
      ['scobey, m', 'Scobey'],
      ['59263', '59263 Scobey'],
      ['59263 Sc', '59263 Scobey'],
      ['10117 B', 'Berlin'],
      ['K1A', 'K1A Government Of Canada Ottawa And Gatineau Offices'],
    ])('%s', async (text, name) => {
      expect((await suggest(text)).map((place) => place.name)).toContain(name);
    });

    test.each([
      ['Nurnberg', 'Nürnberg', 'DE'],
      ['san fran', 'San Francisco', 'US'],
      ['K1A', 'K1A Government Of Canada Ottawa And Gatineau Offices', 'CA'],
      ['1000 Bru', 'Brussels', 'BE'],
      ['bad hom', 'Bad Homburg vor der Höhe', 'DE'],
      ['new yo', 'New York City', 'US'],
      ['st gal', 'Sankt Gallen', 'CH'],
      ['Paris, te', 'Paris', 'US'],
    ])('what is begun comes first: %s', async (text, name, country) => {
      expect((await suggest(text))[0]).toMatchObject({ name, country });
    });

    test.each(['bad hom', 'new yo', 's hertog'])('a name well begun brings no far-fetched other: %s', async (text) => {
      const start = text.replace(' ', '').slice(0, 5);
      const names = (await suggest(text)).map((place) => place.matchedName ?? place.name);
      const begun = names.filter((name) =>
        name
          .toLowerCase()
          .replace(/[^a-z]/g, '')
          .startsWith(start),
      );
      expect(names.slice(begun.length)).toEqual([]);
    });

    test('a typed mark counts: Köln before Kolkata, and München by the name that was begun', async () => {
      expect((await suggest('köl'))[0]).toMatchObject({ name: 'Köln' });
      expect((await suggest('mün'))[0]).toMatchObject({ name: 'Munich', matchedName: 'München' });
    });

    test('keep to the limit and repeat nothing', async () => {
      const suggested = await suggestPlaces(places.db, 'san', { limit: 5, languages: [] });
      expect(suggested).toHaveLength(5);
      expect(new Set(suggested.map(({ id }) => id)).size).toBe(5);
    });
  });

  describe('a point is named', () => {
    test.each([
      [48.14, 11.58, 'Munich'],
      [52.52, 13.4, 'Berlin'],
      [-16.8, 179.99, 'FJ'],
      [-16.8, -179.99, 'FJ'],
      [0, 6.6, 'ST'],
    ])('%d, %d', async (latitude, longitude, expected) => {
      const place = await nearestPlace(places.db, { latitude, longitude });
      expect([place?.name, place?.country]).toContain(expected);
    });

    test.each([
      [90, 0],
      [-90, 12],
      [0, -140],
    ])('%d, %d is far from all', async (latitude, longitude) => {
      expect(await nearestPlace(places.db, { latitude, longitude })).toBeUndefined();
    });
  });

  test('a place is found again by its id', async () => {
    expect((await findPlaceById(places.db, '2867714'))?.name).toBe('Munich');
    expect((await findPlaceById(places.db, 'us-59263'))?.name).toBe('59263 Scobey');
    expect((await findPlaceById(places.db, 'region-us-ma'))?.name).toBe('Massachusetts');
    expect(await findPlaceById(places.db, "x' OR 1=1")).toBeUndefined();
  });
});

function found(outcome: PlaceOutcome): Place {
  if (outcome.kind !== 'found') throw new Error(JSON.stringify(outcome));
  return outcome.place;
}

function asked(outcome: PlaceOutcome): Place[] {
  if (outcome.kind !== 'ambiguous') throw new Error(JSON.stringify(outcome));
  return outcome.choices;
}
