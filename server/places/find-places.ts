import { sql } from 'kysely';
import { type Area, findAreas, isInAll } from './areas.ts';
import { type Candidate, countriesOfLanguages, decide } from './dominance.ts';
import { fold, placeKey } from './fold.ts';
import { findByKeys, findByStart, findByTypo, type NamedPlace } from './named-places.ts';
import type { Place, PlaceNotice, PlaceOutcome } from './place.ts';
import { PLACE_COLUMNS, type PlaceRow, toPlace } from './place-rows.ts';
import { findPostcodePlace } from './postcode-place.ts';
import { partsOf, type Reading, readingsOf } from './readings.ts';
import type { PlacesDatabase } from './tables.ts';

export { nearestPlace } from './nearest-place.ts';
export { suggestPlaces } from './suggest-places.ts';

/** Who asks: Accept-Language tags in order, and the countries that the directory has listings in. */
export type PlaceReader = { languages: string[]; directoryCountries: string[] };

/** No place name is longer; what follows is noise. */
const LONGEST_TEXT = 120;
/** What a slip costs: a city two slips away must be far larger than one that is one slip away. */
const SLIP_COST = 30;
const START_COST = 3;
/** A guess at a place's own name is likelier right than one at another of its names. */
const OTHER_NAME_COST = 10;

/**
 * The place that a reader means by a submitted text: taken when one is clearly dominant, else asked. Never throws on
 * any text.
 */
export async function findPlace(db: PlacesDatabase, text: string, reader: PlaceReader): Promise<PlaceOutcome> {
  const typed = text.trim().slice(0, LONGEST_TEXT);
  if (fold(typed) === '') return { kind: 'unknown', notice: { code: 'no-such-place', text: typed } };
  if (/\d/.test(typed)) {
    const outcome = await findPostcodePlace(db, typed, reader, findByName);
    if (outcome) return outcome;
  }
  const outcome = await findByName(db, typed, reader);
  if (outcome.kind !== 'unknown' || !/\d/.test(typed)) return outcome;
  // "Paris 15": the number is passed over, and said.
  const rest = typed.replace(/[^\s,;]*\d[^\s,;]*/g, ' ').trim();
  if (fold(rest) === '') return outcome;
  const without = await findByName(db, rest, reader);
  return without.kind === 'unknown' ? outcome : { ...without, notice: without.notice ?? { code: 'spelling', typed } };
}

/** As findPlace, for a text without a postcode. */
async function findByName(db: PlacesDatabase, typed: string, reader: PlaceReader): Promise<PlaceOutcome> {
  const countries = countriesOfLanguages(reader.languages);
  const readings = readingsOf(typed);
  const whole = placeKey(typed);
  const [places, areas] = await Promise.all([
    findByKeys(db, [...new Set([whole, ...readings.map(({ name }) => name)])]),
    findAreas(db, [...new Set([whole, ...readings.flatMap((reading) => reading.areas)])]),
  ]);
  const exact = exactMatches(readings, whole, places, areas);
  if (exact.length > 0) {
    const country = areas.find(({ key, admin1 }) => key === whole && admin1 === '');
    const isMeant = country && (whole.length > 3 || exact.every(({ weight }) => weight < 100_000));
    if (isMeant && !exact.some((place) => place.country === country.country)) {
      return askWithinCountry(db, country.country, exact, countries);
    }
    return decide(exact, countries, null);
  }
  const country = areas.find(({ key, admin1 }) => key === whole && admin1 === '');
  if (country) return askWithinCountry(db, country.country, [], countries);

  const spelling: PlaceNotice = { code: 'spelling', typed };
  const near = await nearMatches(db, readings, whole, areas);
  if (near.length > 0) return decide(near, countries, spelling, 'guessed');

  const [first = '', ...rest] = partsOf(typed);
  if (rest.length === 0) return findAround(db, readings, typed, areas, countries);
  const named = places.filter(({ key }) => key === placeKey(first));
  const isAreaKnown = readings[0]?.areas.every((key) => areas.some((area) => area.key === key)) ?? false;
  // An area nobody knows ("München, Oberbayern") is passed over, and said; a known one without the town is not.
  if (named.length > 0 && !isAreaKnown) return decide(named, countries, spelling);
  const around =
    (await findRegion(db, areas, placeKey(rest[0] ?? ''), countries)) ?? (await findPlace(db, rest.join(', '), reader));
  const notice: PlaceNotice = { code: 'no-such-place', text: first };
  if (named.length > 0) return askAmong([...named], around, notice, countries);
  return around.kind === 'unknown' ? { kind: 'unknown', notice } : { ...around, notice };
}

/** The places of the first reading that has any; with a comma the qualified readings go first. */
function exactMatches(readings: Reading[], whole: string, places: NamedPlace[], areas: Area[]): NamedPlace[] {
  const unqualified = places.filter(({ key }) => key === whole);
  const isQualified = (readings[0]?.areas.length ?? 0) > 0;
  if (!isQualified && unqualified.length > 0) return unqualified;
  for (const { name, areas: keys } of readings) {
    const meanings = keys.map((key) => areas.filter((area) => area.key === key));
    if (keys.length === 0 || meanings.some((meaning) => meaning.length === 0)) continue;
    const found = places.filter((place) => place.key === name && isInAll(place, meanings));
    if (found.length > 0) return found;
  }
  return unqualified;
}

/** Places whose name starts so or is a slip or two away, within the areas that are named. */
async function nearMatches(
  db: PlacesDatabase,
  readings: Reading[],
  whole: string,
  areas: Area[],
): Promise<Candidate[]> {
  const qualified = readings
    .map(({ name, areas: keys }) => ({ name, meanings: keys.map((key) => areas.filter((area) => area.key === key)) }))
    .filter(({ meanings }) => meanings.every((meaning) => meaning.length > 0));
  const tries = qualified.filter(({ meanings }) => meanings.length > 0).slice(0, 1);
  if ((readings[0]?.areas.length ?? 0) === 0) tries.push({ name: whole, meanings: [] });
  for (const { name, meanings } of tries) {
    if (name.length < 4) continue;
    const [started, slipped] = await Promise.all([
      findByStart(db, name, 60),
      findByTypo(db, name, name.length < 8 ? 1 : 2, 40),
    ]);
    const near = [
      ...started.map((place) => ({ ...place, weight: place.weight / START_COST })),
      ...slipped
        .filter(({ grade }) => grade < 2)
        .map((place) => ({ ...place, weight: place.weight / SLIP_COST ** (place.edits - 1) })),
    ]
      .filter((place) => isInAll(place, meanings))
      .map((place) => ({ ...place, weight: place.grade === 0 ? place.weight : place.weight / OTHER_NAME_COST }));
    if (near.length > 0) return near;
  }
  return [];
}

/** Of "Cape Cod Massachusetts", where nothing has the first name: the region. */
async function findAround(
  db: PlacesDatabase,
  readings: Reading[],
  typed: string,
  areas: Area[],
  countries: string[],
): Promise<PlaceOutcome> {
  const notice: PlaceNotice = { code: 'no-such-place', text: typed };
  for (const { areas: keys } of readings) {
    const [key = ''] = keys;
    if (keys.length !== 1 || key.length <= 3) continue;
    const region = await findRegion(db, areas, key, countries);
    if (region) return { ...region, notice };
  }
  return { kind: 'unknown', notice };
}

/** The first-level regions of this name or abbreviation: "MA" is Massachusetts before it is a village. */
async function findRegion(
  db: PlacesDatabase,
  areas: Area[],
  key: string,
  countries: string[],
): Promise<PlaceOutcome | undefined> {
  const references = areas
    .filter((area) => area.key === key && area.admin1 !== '' && area.admin2 === '')
    .map(({ country, admin1 }) => `region-${country}-${admin1}`.toLowerCase());
  if (references.length === 0) return undefined;
  const { rows } = await sql<PlaceRow>`
    SELECT ${PLACE_COLUMNS} FROM json_each(${JSON.stringify(references)}) k
    CROSS JOIN place p ON p.reference = k.value`.execute(db);
  return decide(
    rows.map((row) => ({ ...row, weight: row.population })),
    countries,
    null,
  );
}

/** A country is no place to be near to: its largest cities are offered, after what else has that name. */
async function askWithinCountry(
  db: PlacesDatabase,
  country: string,
  namesakes: NamedPlace[],
  readerCountries: string[],
): Promise<PlaceOutcome> {
  const { rows } = await sql<PlaceRow>`
    SELECT ${PLACE_COLUMNS} FROM place p
    WHERE p.kind = 'city' AND p.country = ${country} ORDER BY p.population DESC LIMIT 8`.execute(db);
  const others = decide(namesakes, readerCountries, null);
  const same = others.kind === 'found' ? [others.place] : others.kind === 'ambiguous' ? others.choices.slice(0, 3) : [];
  const cities = rows.map((row) => toPlace(row));
  const [only] = cities;
  if (cities.length === 1 && same.length === 0 && only) {
    return { kind: 'found', place: only, alternatives: [], notice: null };
  }
  return { kind: 'ambiguous', choices: [...cities.slice(0, 8 - same.length), ...same], notice: null };
}

/** The town exists, but not in the area named: both are offered. */
function askAmong(named: NamedPlace[], around: PlaceOutcome, notice: PlaceNotice, countries: string[]): PlaceOutcome {
  const towns = decide(named, countries, notice);
  const offered = [towns, around].flatMap(placesOf);
  if (offered.length < 2) return { kind: 'unknown', notice };
  return { kind: 'ambiguous', choices: offered.slice(0, 8), notice };
}

function placesOf(outcome: PlaceOutcome): Place[] {
  switch (outcome.kind) {
    case 'found':
      return [outcome.place, ...outcome.alternatives.slice(0, 3)];
    case 'ambiguous':
      return outcome.choices.slice(0, 4);
    case 'unknown':
      return [];
  }
}

/** The place with this id, as shared links hold it; undefined when the gazetteer has none. */
export async function findPlaceById(db: PlacesDatabase, id: string): Promise<Place | undefined> {
  const { rows } = await sql<PlaceRow>`
    SELECT ${PLACE_COLUMNS} FROM place p WHERE p.reference = ${id.slice(0, 80)}`.execute(db);
  return rows[0] && toPlace(rows[0]);
}
