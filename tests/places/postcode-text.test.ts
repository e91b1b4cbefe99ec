import { describe, expect, test } from 'vitest';
import { mayHavePostcode } from '../../server/places/postcode-shapes.ts';
import { postcodeReadings } from '../../server/places/postcode-text.ts';

describe('postcodeReadings', () => {
  test.each([
    ['10117', '10117', null, ''],
    ['10117 Berlin', '10117', null, 'Berlin'],
    ['Berlin 10117', '10117', null, 'Berlin'],
    ['Berlin, 10117', '10117', null, 'Berlin'],
    ['k1a', 'k1a', null, ''],
    ['K1A 0B1', 'k1a', 'CA', ''],
    ['k1a0b1', 'k1a', 'CA', ''],
    ['SW1A 1AA', 'sw1a', 'GB', ''],
    ['sw1a1aa', 'sw1a', 'GB', ''],
    ['M1 1AE', 'm1', 'GB', ''],
    ['1012 AB', '1012', 'NL', ''],
    ['1012 AB Amsterdam', '1012', 'NL', 'Amsterdam'],
    ['1700 CH', '1700', null, 'CH'],
    ['D-10117 Berlin', '10117', 'DE', 'Berlin'],
    ['CH-1700', '1700', 'CH', ''],
    ['12345-6789', '12345', 'US', ''],
    ['D02 X285', 'd02', 'IE', ''],
    ['00-950 Warszawa', '00950', null, 'Warszawa'],
    ['111 20 Stockholm', '11120', null, 'Stockholm'],
    ['1000-001', '1000001', null, ''],
  ])('%s', (text, code, country, rest) => {
    const matches = postcodeReadings(text).filter((reading) =>
      reading.codes.some((each) => each.code === code && each.country === country),
    );
    expect(matches.map((reading) => reading.rest)).toContain(rest);
  });

  test.each(['', 'Berlin', '%', '🙂 1', '--'])('%j holds none', (text) => {
    expect(postcodeReadings(text).filter(({ codes }) => codes.some(({ code }) => code.length > 2))).toEqual([]);
  });
});

test.each([
  ['DE', '10117', true],
  ['CH', '10117', false],
  ['CH', '1700', true],
  ['GB', 'sw1a', true],
  ['GB', '10117', false],
  ['CA', 'k1a', true],
  ['JP', '1000001', true],
  ['JP', '10117', false],
  ['IN', '110001', true],
  ['QA', '10117', false],
])('%s may have %s: %s', (country, code, may) => {
  expect(mayHavePostcode(country, code)).toBe(may);
});
