import { describe, expect, it } from 'vitest';
import { checkListings, type Geography } from '../../server/directory/check-listings.ts';
import type { Listing } from '../../server/directory/listing.ts';
import type { Town } from '../../server/directory/town-of-listing.ts';
import { exampleListing } from './listing-example.ts';

const KIEL: Town = {
  name: 'Kiel',
  region: 'Schleswig-Holstein',
  latitude: 54.3213,
  longitude: 10.1349,
  population: 246_601,
  isMainName: true,
};
const geography: Geography = {
  townOf: ({ city }) => (city === 'Kiel' ? KIEL : undefined),
  isInCountry: ({ latitude }, country) => country === 'DE' && latitude > 47 && latitude < 55,
};

const fileOf = (listing: Listing) => `data/listings/${listing.country?.toLowerCase() ?? 'int'}/${listing.id}.json`;
const check = (...listings: Listing[]) =>
  checkListings(
    listings.map((listing) => ({ file: fileOf(listing), content: listing })),
    geography,
  ).map(({ path, rule }) => `${path}: ${rule}`);
const checkWith = (changes: object) => {
  const content = { ...exampleListing(), ...changes };
  return checkListings([{ file: 'data/listings/de/de-kiel-example.json', content }], geography).map(
    ({ path, rule }) => `${path}: ${rule}`,
  );
};
const pointAt = (latitude: number, longitude = 10.1349) => ({
  location: { latitude, longitude, precision: 'building', source: 'a test', note: null },
});
const accreditation = { scheme: 'enets-coe', since: null, asOf: '2023', validUntil: null, source: 0, note: null };
const source = exampleListing().sources[0];
const phone = (number: string) => ({ phone: { number, note: null, asOf: null } });

describe('checkListings', () => {
  it('finds nothing wrong with a sound listing', () => expect(check(exampleListing())).toEqual([]));

  it.each<[string, object, string]>([
    ['a missing field', { name: undefined }, 'name: Invalid input: expected string, received undefined'],
    ['an unknown field', { zip: '24105' }, ': Unrecognized key: "zip"'],
    ['no source at all', { sources: [] }, 'sources: Too small: expected array to have >=1 items'],
    [
      'an unknown service',
      { services: [{ code: 'magic', status: 'yes', sources: [] }] },
      'services.0.code: Invalid option',
    ],
    [
      'a service of an unknown source',
      { services: [{ code: 'prrt', status: 'yes', sources: [1] }] },
      'services.0.sources: names no source of this listing',
    ],
    [
      'an accreditation of an unknown source',
      { accreditations: [{ ...accreditation, source: 1 }] },
      'accreditations.0.source: names no source of this listing',
    ],
    [
      'an accreditation without a source',
      { accreditations: [{ ...accreditation, source: null }] },
      'accreditations.0.source: Invalid input',
    ],
    [
      'asOf "soon"',
      { accreditations: [{ ...accreditation, asOf: 'soon' }] },
      'accreditations.0.asOf: must be a date, "about" and a year, or begin with "undated"',
    ],
    [
      'asOf "undatedly"',
      { accreditations: [{ ...accreditation, asOf: 'undatedly' }] },
      'accreditations.0.asOf: must be a date',
    ],
    [
      'asOf in the future',
      { accreditations: [{ ...accreditation, asOf: '2031' }] },
      'accreditations.0.asOf: 2031 is newer than the listing (2026)',
    ],
    [
      'a source from the future',
      { sources: [{ ...source, asOf: '2027-01' }] },
      'sources.0.asOf: 2027-01 is newer than the listing (2026)',
    ],
    ['evidence from the future', { lastEvidence: 2027 }, 'lastEvidence: 2027 is newer than the listing (2026)'],
    ['a point outside its country', { ...pointAt(-54.32), city: null }, 'location: outside DE'],
    ['a point 16 km from its town', pointAt(54.3213 - 16 / 111.195), 'location: 16 km from Kiel'],
    ['a town nobody knows', { city: 'Kile' }, 'city: no one town is clearly meant by Kile (no region) in DE'],
    ['a bidi character', { summary: 'Hospital \u202Eelik' }, 'summary: holds the hidden character U+202E'],
    ['a control character', { street: 'St Bartholomew\u0092s' }, 'street: holds the hidden character U+0092'],
    [
      'a hidden character deep down',
      { sources: [{ ...source, title: 'a\u200Bb' }] },
      'sources.0.title: holds the hidden character U+200B',
    ],
    ['a phone number without a country', phone('0431500'), 'phone.number: neither an international number'],
    ['a phone number of 16 digits', phone('+4943150012345678'), 'phone.number: neither an international number'],
    ['a phone number in words', phone('call us'), 'phone.number: Invalid string'],
  ])('refuses %s', (_, changes, expected) => {
    const problems = checkWith(changes);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(expected);
  });

  it.each<[string, object]>([
    ['a point 14.9 km from its town', pointAt(54.3213 - 14.9 / 111.195)],
    ['asOf "about 2023"', { accreditations: [{ ...accreditation, asOf: 'about 2023' }] }],
    ['asOf "undated hospital page"', { accreditations: [{ ...accreditation, asOf: 'undated hospital page' }] }],
    ['asOf of a day', { accreditations: [{ ...accreditation, asOf: '2023-06-01' }] }],
    ['no asOf', { accreditations: [{ ...accreditation, asOf: null }] }],
    ['a phone number', phone('+4943150012345')],
    ['a short code', phone('131120')],
    ['newer evidence in a listing confirmed later', { lastEvidence: 2027, confirmedOn: '2027-02-01' }],
  ])('accepts %s', (_, changes) => expect(checkWith(changes)).toEqual([]));

  it('refuses a wrong file name and a wrong folder', () => {
    const content = exampleListing();
    expect(checkListings([{ file: 'data/listings/at/kiel.json', content }], geography)).toEqual([
      { file: 'data/listings/at/kiel.json', path: 'id', rule: 'the file must be named de-kiel-example.json' },
      { file: 'data/listings/at/kiel.json', path: 'country', rule: 'the file must lie in the folder de' },
    ]);
  });

  it('wants groups without a country in the folder int', () => {
    const group = exampleListing({ id: 'int-group', kind: 'support-group', country: null, city: null, location: null });
    expect(check(group)).toEqual([]);
    expect(checkListings([{ file: 'data/listings/de/int-group.json', content: group }], geography)).toHaveLength(1);
  });

  it('refuses the second use of an id and names the first', () => {
    const twice = ['a', 'b'].map((folder) => ({
      file: `${folder}/de/de-kiel-example.json`,
      content: exampleListing(),
    }));
    expect(checkListings(twice, geography)).toEqual([
      { file: 'b/de/de-kiel-example.json', path: 'id', rule: 'already used by a/de/de-kiel-example.json' },
    ]);
  });

  describe('practicesAt', () => {
    const specialist = exampleListing({
      id: 'de-kiel-person',
      kind: 'specialist',
      practicesAt: 'de-kiel-example',
      location: null,
    });
    const abroad = exampleListing({ id: 'de-kiel-example', country: 'AT', city: null, location: null });
    const group = exampleListing({ kind: 'support-group' });

    it('accepts a center of the same country, wherever in the set it stands', () => {
      expect(check(specialist, exampleListing())).toEqual([]);
    });
    it('refuses an unknown center', () => {
      expect(check(specialist)).toEqual(['practicesAt: there is no listing de-kiel-example']);
    });
    it('refuses a listing that is no center', () => {
      expect(check(specialist, group)).toEqual(['practicesAt: de-kiel-example is not a center']);
    });
    it('refuses a center in another country', () => {
      expect(check(specialist, abroad)).toEqual(['practicesAt: de-kiel-example is in another country']);
    });
  });

  it('never throws on what is not a listing at all', () => {
    for (const content of [null, 1, 'x', [], {}]) {
      expect(checkListings([{ file: 'x.json', content }], geography).length).toBeGreaterThan(0);
    }
  });
});
