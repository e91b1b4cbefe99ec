import { distanceKm } from '../geo/distance.ts';
import { findAreas, isInAll } from './areas.ts';
import { countriesOfLanguages } from './dominance.ts';
import type { PlaceReader } from './find-places.ts';
import { placeKey } from './fold.ts';
import { largestTowns } from './largest-towns.ts';
import type { PlaceNotice, PlaceOutcome } from './place.ts';
import { toPlace } from './place-rows.ts';
import { mayHavePostcode } from './postcode-shapes.ts';
import { type PostcodeReading, postcodeReadings } from './postcode-text.ts';
import { findPostcodes, installedPostcodeCountries, type PostcodePlace, rowsOfReading } from './postcodes.ts';
import { partsOf } from './readings.ts';
import type { PlacesDatabase } from './tables.ts';

/** A postcode this near to a town is that town's, also when the post calls it otherwise. */
const NEAR_TOWN_KM = 30;
const MOST_CHOICES = 8;

type FindByName = (db: PlacesDatabase, text: string, reader: PlaceReader) => Promise<PlaceOutcome>;

/**
 * The place meant by a text that holds a postcode; undefined when it holds none. With a town, the town decides which
 * country's code it is, and stands in for a code that is not here.
 */
export async function findPostcodePlace(
  db: PlacesDatabase,
  typed: string,
  reader: PlaceReader,
  findByName: FindByName,
): Promise<PlaceOutcome | undefined> {
  const readings = postcodeReadings(typed);
  if (readings.length === 0) return undefined;
  const rows = await findPostcodes(db, readings);
  const rowsOf = (reading: PostcodeReading) => writtenSo(rowsOfReading(rows, reading), reading.postcode);
  const known = readings.find((reading) => rowsOf(reading).length > 0);
  if (known) {
    const found = rowsOf(known);
    return known.rest === '' ? takeBare(db, known, found, reader) : withWords(db, known, found, reader, findByName);
  }
  const likely = readings.find(({ rest, codes }) => rest === '' && looksLikeCode(codes[0]?.code ?? ''));
  if (likely) return notInstalled(db, likely, reader);
  // A code that is not here: its town stands in for it.
  let near: PlaceOutcome | undefined;
  for (const { rest, codes } of readings) {
    if (rest === '' || !looksLikeCode(codes[0]?.code ?? '')) continue;
    const outcome = await findByName(db, rest, reader);
    if (outcome.kind !== 'unknown' && outcome.notice === null) return outcome;
    if (outcome.kind !== 'unknown') near ??= outcome;
  }
  return near;
}

/** Only the code was typed. */
async function takeBare(
  db: PlacesDatabase,
  reading: PostcodeReading,
  found: PostcodePlace[],
  reader: PlaceReader,
): Promise<PlaceOutcome> {
  const own = countriesOfLanguages(reader.languages);
  const countries = [...new Set(found.map(({ country }) => country))];
  const [only] = countries;
  const [first] = found;
  if (found.length === 1 && first && only) {
    const isSure = reading.codes.some(({ code, country }) => country === only && code === first.code);
    const missing = isSure ? [] : await missingCountries(db, first.code, reader, own);
    if (missing.length === 0) return { kind: 'found', place: toPlace(first), alternatives: [], notice: null };
    return {
      kind: 'found',
      place: toPlace(first),
      alternatives: await largestTowns(db, missing.slice(0, MOST_CHOICES)),
      notice: { code: 'postcode-only-in', postcode: reading.postcode, country: only, missing },
    };
  }
  const rank = (place: PostcodePlace) => (own.includes(place.country) ? own.indexOf(place.country) : own.length);
  const choices = found.toSorted((a, b) => rank(a) - rank(b));
  return { kind: 'ambiguous', choices: choices.slice(0, MOST_CHOICES).map((row) => toPlace(row)), notice: null };
}

/** The code and a town, a region or a country. */
async function withWords(
  db: PlacesDatabase,
  reading: PostcodeReading,
  found: PostcodePlace[],
  reader: PlaceReader,
  findByName: FindByName,
): Promise<PlaceOutcome> {
  const parts = partsOf(reading.rest);
  const words = [reading.rest, ...parts, ...reading.rest.split(' ')].map(placeKey);
  const areas = await findAreas(db, [...new Set(words)]);
  const meanings = [areas.filter(({ key }) => key === placeKey(reading.rest))].filter((each) => each.length > 0);
  const inArea = meanings.length > 0 ? found.filter((row) => isInAll(row, meanings)) : [];
  if (inArea.length > 0) return takeBare(db, { ...reading, codes: sureOf(inArea) }, inArea, reader);
  const inTown = found.filter(({ towns }) => words.some((word) => word !== '' && towns.includes(`|${word}|`)));
  if (inTown.length > 0) return takeBare(db, { ...reading, codes: sureOf(inTown) }, inTown, reader);
  const town = await findByName(db, reading.rest, reader);
  const named = town.kind === 'found' ? [town.place] : town.kind === 'ambiguous' ? town.choices : [];
  const nearTown = found.filter((row) =>
    named.some((place) => place.country === row.country && distanceKm(place, row) <= NEAR_TOWN_KM),
  );
  if (nearTown.length > 0) return takeBare(db, { ...reading, codes: sureOf(nearTown) }, nearTown, reader);
  return town;
}

/** "111 20" is written so in Sweden; the ZIP code is 11120. A hyphen between digits is always part of a code. */
function writtenSo(rows: PostcodePlace[], postcode: string): PostcodePlace[] {
  if (!/[ -]/.test(postcode)) return rows;
  const same = rows.filter(({ name }) => name.toUpperCase().startsWith(`${postcode} `));
  if (same.length > 0) return same;
  return /^\d+-\d+$/.test(postcode) ? rows.filter(({ code }) => code.length < postcode.replace('-', '').length) : rows;
}

function sureOf(rows: PostcodePlace[]): PostcodeReading['codes'] {
  return rows.map(({ code, country }) => ({ code, country }));
}

async function notInstalled(db: PlacesDatabase, reading: PostcodeReading, reader: PlaceReader): Promise<PlaceOutcome> {
  const code = reading.codes[0]?.code ?? '';
  const marked = reading.codes.find(({ country }) => country !== null)?.country;
  const missing = await missingCountries(db, code, reader, countriesOfLanguages(reader.languages));
  const named = marked && !missing.includes(marked) && code.length > 4 ? [marked, ...missing] : missing;
  const notice: PlaceNotice =
    named.length > 0
      ? { code: 'postcodes-not-installed', postcode: reading.postcode, missing: named }
      : { code: 'no-such-place', text: reading.postcode };
  return { kind: 'unknown', notice };
}

/** Countries of the directory that may have such a code and whose postcodes are not here, the reader's own first. */
async function missingCountries(
  db: PlacesDatabase,
  code: string,
  reader: PlaceReader,
  own: readonly string[],
): Promise<string[]> {
  const installed = new Set(await installedPostcodeCountries(db));
  const missing = reader.directoryCountries.filter(
    (country) =>
      !installed.has(country) &&
      (mayHavePostcode(country, code) || mayHavePostcode(country, code.replace(/^[a-z]{1,2}/, ''))),
  );
  const rank = (country: string) => (own.includes(country) ? own.indexOf(country) : own.length);
  return missing.toSorted((a, b) => rank(a) - rank(b));
}

/** Three digits and more, or letters and digits as in "SW1A". */
function looksLikeCode(code: string): boolean {
  return /^[a-z]{0,3}\d{3,10}$/.test(code) || /^[a-z]{1,2}\d[a-z\d]{1,5}$/.test(code) || /^\d{4}[a-z]{2}$/.test(code);
}
