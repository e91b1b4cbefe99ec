import { fold } from './fold.ts';
import { countriesOfShape, shapeOf } from './postcode-shapes.ts';

/** A way to read a text as a postcode and what is left of it. */
export type PostcodeReading = {
  /** As typed, in capitals: "SW1A 1AA". */
  postcode: string;
  /** Keys to look for, the fullest first; `country` where only that country writes it so. */
  codes: { code: string; country: string | null }[];
  /** The words that are not the code: a town, a country. */
  rest: string;
};

/** Full codes of countries whose tables hold only their first part. */
const FULL_CODES: [RegExp, string, number][] = [
  [/^[a-z]\d[a-z]\d[a-z]\d$/, 'CA', 3],
  [/^[a-z]{1,2}\d[a-z\d]?\d[a-z]{2}$/, 'GB', -3],
  [/^\d{4}[a-z]{2}$/, 'NL', 4],
  [/^[a-z]\d[\dw][a-z\d]{4}$/, 'IE', 3],
  [/^\d{9}$/, 'US', 5],
];
const CODE = /^[a-z\d]{2,10}$/;

/** The ways to read the first or the last words as a postcode, the longest code first. Empty without a digit. */
export function postcodeReadings(text: string): PostcodeReading[] {
  const words = text
    .split(/[\s,;]+/)
    .filter((word) => fold(word) !== '')
    .slice(0, 12);
  const readings: PostcodeReading[] = [];
  for (const length of [3, 2, 1]) {
    if (length > words.length) continue;
    for (const start of new Set([0, words.length - length])) {
      const reading = read(words.slice(start, start + length), [
        ...words.slice(0, start),
        ...words.slice(start + length),
      ]);
      if (reading) readings.push(reading);
    }
  }
  return readings;
}

function read(run: string[], others: string[]): PostcodeReading | undefined {
  const plain = run.map((word) => word.toLowerCase());
  if (!plain.every((word) => /^[a-z\d-]+$/.test(word))) return undefined;
  const joined = plain.join('').replaceAll('-', '');
  if (!CODE.test(joined) || !/\d/.test(joined) || !/\d/.test(plain.at(0) + (plain.at(-1) ?? ''))) return undefined;
  // "1012 AB" is Dutch, "1700 CH" a code and its country.
  const last = plain.at(-1) ?? '';
  if (plain.length > 1 && /^[a-z]{2}$/.test(last) && isCountryOf(last, plain.slice(0, -1).join(''))) return undefined;
  const codes: PostcodeReading['codes'] = [{ code: joined, country: null }];
  for (const [pattern, country, length] of FULL_CODES) {
    if (pattern.test(joined)) codes.push({ code: joined.slice(0, length), country });
  }
  const marked = /^([a-z]{1,2})-?(\d[\d-]*)$/.exec(plain.join(''));
  const country = marked ? countryOfMark(marked[1] ?? '') : undefined;
  if (marked && country) codes.push({ code: (marked[2] ?? '').replaceAll('-', ''), country });
  return { postcode: run.join(' ').toUpperCase(), codes, rest: others.join(' ') };
}

function isCountryOf(word: string, code: string): boolean {
  return countriesOfShape(shapeOf(code)).includes(word.toUpperCase());
}

/** Country marks before a code: "D-10117", "CH-1700". One letter is a vehicle sign (UN list of distinguishing signs). */
const VEHICLE_SIGNS: Record<string, string> = {
  a: 'AT',
  b: 'BE',
  d: 'DE',
  e: 'ES',
  f: 'FR',
  i: 'IT',
  l: 'LU',
  n: 'NO',
  p: 'PT',
  s: 'SE',
  h: 'HU',
};

function countryOfMark(mark: string): string | undefined {
  return mark.length === 2 ? mark.toUpperCase() : VEHICLE_SIGNS[mark];
}
