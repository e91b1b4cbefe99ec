import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Listing } from '../../server/directory/listing.ts';
import { cardBase } from '../../server/directory/listing-rows.ts';
import { writeVcard } from '../../server/exchange/vcard.ts';
import { makeListing, placed } from '../listings.ts';

const CENTER = makeListing({ id: 'de-kiel-center', name: 'NET Center; Kiel' });
const AT_CENTER = { kind: 'specialist', practicesAt: CENTER.id } as const;

type Given = Partial<Listing> & { notes?: string[]; precision?: 'building' | 'postcode' | 'city' };

function write({ notes = [], precision, ...given }: Given = {}): string {
  const listing = makeListing({ id: 'de-kiel-x', ...given });
  const point = placed({ id: 'de-kiel-x', ...given }, precision ? [54.33, -10.14] : null);
  const location = point.location && precision ? { ...point.location, precision } : null;
  const card = cardBase({ listing, location, center: listing.practicesAt ? CENTER : null });
  return writeVcard({ listing, card, baseUrl: 'https://finder.example', country: 'Germany', notes });
}

/** The values by property as a foreign parser reads them. */
function read(vcard: string): Map<string, unknown[]> {
  const [name, properties] = ICAL.parse(vcard) as [string, [string, object, string, unknown][]];
  expect(name).toBe('vcard');
  const values = new Map<string, unknown[]>();
  for (const [property, , , value] of properties) values.set(property, [...(values.get(property) ?? []), value]);
  return values;
}

describe('vCard 4.0', () => {
  test('of a center holds what is stated', () => {
    const values = read(
      write({
        name: 'NET Center',
        localName: 'Zentrum für NET',
        organization: 'University Hospital',
        street: 'Example Street 1',
        venue: 'House 7',
        postalCode: '24105',
        city: 'Kiel',
        phone: { number: '+49431123456', note: null, asOf: null },
        email: 'net@example.org',
        website: 'https://example.org/a?b=c,d;e',
        precision: 'building',
        changedOn: '2026-11-20',
        notes: ['How to get in: a GP may refer'],
      }),
    );
    expect(Object.fromEntries(values)).toEqual({
      version: ['4.0'],
      kind: ['org'],
      uid: ['https://finder.example/listings/de-kiel-x'],
      source: ['https://finder.example/listings/de-kiel-x.vcf'],
      fn: ['NET Center', 'Zentrum für NET'],
      org: ['University Hospital'],
      tel: ['tel:+49431123456'],
      email: ['net@example.org'],
      url: ['https://example.org/a?b=c,d;e'],
      adr: [['', '', ['House 7', 'Example Street 1'], 'Kiel', '', '24105', 'Germany']],
      geo: ['geo:54.33,-10.14'],
      note: ['How to get in: a GP may refer'],
      rev: ['2026-11-20T00:00:00Z'],
    });
  });

  test('of a person: title and degree in the full name, role and center, no split name', () => {
    const values = read(
      write({ ...AT_CENTER, title: 'Prof.', name: 'Ada Example', degree: 'MD, PhD', role: 'Head; NET clinic' }),
    );
    expect(values.get('kind')).toEqual(['individual']);
    expect(values.get('fn')).toEqual(['Prof. Ada Example, MD, PhD']);
    expect(values.get('title')).toEqual(['Head; NET clinic']);
    expect(values.get('org')).toEqual(['NET Center; Kiel']);
    for (const absent of ['n', 'tel', 'adr', 'geo', 'rev', 'note', 'email', 'url']) {
      expect(values.has(absent), absent).toBe(false);
    }
  });

  test.each([
    ['city', false],
    ['postcode', true],
    ['building', true],
  ] as const)('a point known to the %s is written: %s', (precision, written) => {
    expect(read(write({ precision })).has('geo')).toBe(written);
  });

  test('a number without its country is text, not a tel: address', () => {
    const vcard = write({ phone: { number: '116117', note: null, asOf: null } });
    expect(vcard).toContain('TEL;VALUE=text:116117\r\n');
  });

  test('hostile text adds no line and comes back as it was', () => {
    const hostile = 'a,b;c\\d\\n "e" :f\r\nTEL:+666\rEND:VCARD\u2028x\u0000y\u0085z';
    const back = 'a,b;c\\d\\n "e" :f\nTEL:+666\nEND:VCARD\nxyz';
    const values = read(
      write({ name: hostile, role: hostile, city: hostile, organization: hostile, notes: [hostile, hostile] }),
    );
    expect(values.get('fn')).toEqual([back]);
    expect(values.get('title')).toEqual([back]);
    expect(values.get('adr')).toEqual([['', '', '', back, '', '', 'Germany']]);
    expect(values.get('org')).toEqual([back]);
    expect(values.get('note')).toEqual([`${back}\n${back}`]);
    expect(values.has('tel')).toBe(false);
  });

  test('every line ends with CRLF, is at most 75 octets, and cuts no character', () => {
    const long = `${'👩‍⚕️ Zürich αβγ, '.repeat(11)}\u{1F9D3}`;
    for (let shift = 0; shift < 8; shift++) {
      const name = 'x'.repeat(shift) + long;
      const vcard = write({ name });
      expect(vcard.endsWith('END:VCARD\r\n')).toBe(true);
      expect(vcard.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      const lines = vcard.slice(0, -2).split('\r\n');
      expect(lines.some((line) => line.startsWith(' '))).toBe(true);
      for (const line of lines) {
        const octets = Buffer.from(line);
        expect(octets.length).toBeLessThanOrEqual(75);
        expect(octets.toString()).toBe(line);
      }
      expect(read(vcard).get('fn')).toEqual([name]);
    }
  });

  test('a line of exactly 75 octets is left whole, one of 76 is not', () => {
    const lineOf = (octets: number) => write({ organization: 'short', name: 'x'.repeat(octets - 'FN:'.length) });
    expect(lineOf(75)).not.toContain('\r\n ');
    expect(lineOf(76)).toContain('x\r\n x\r\n');
  });
});
