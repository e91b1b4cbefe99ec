import { findAreas, isInAll } from './areas.ts';
import { countriesOfLanguages } from './dominance.ts';
import { fold, placeKey, placeKeys } from './fold.ts';
import { findByStart, findByTypo, type NamedPlace } from './named-places.ts';
import type { Place } from './place.ts';
import { toPlace } from './place-rows.ts';
import { postcodeReadings } from './postcode-text.ts';
import { findPostcodes, findPostcodesByStart, type PostcodePlace } from './postcodes.ts';
import { type Reading, readingsOf } from './readings.ts';
import type { PlacesDatabase } from './tables.ts';

const LONGEST_TEXT = 120;
const STARTED = 120;
const SLIPPED = 60;

/**
 * Places for what has been typed so far, the likeliest first: by the start of a name, by a slip or two, by a postcode
 * with or without its town. At most `limit`.
 */
export async function suggestPlaces(
  db: PlacesDatabase,
  text: string,
  options: { limit: number; languages: string[] },
): Promise<Place[]> {
  const typed = text.trim().slice(0, LONGEST_TEXT);
  if (fold(typed) === '') return [];
  const { limit } = options;
  const postcodes = /\d/.test(typed) ? await suggestPostcodes(db, typed, limit) : [];
  if (postcodes.length >= limit) return postcodes.slice(0, limit);
  const rest = postcodeReadings(typed).find((reading) => reading.rest !== '' && /\d{3}/.test(reading.postcode))?.rest;
  const cities = await suggestCities(db, postcodes.length === 0 && rest ? rest : typed, options);
  return [...postcodes, ...cities].slice(0, limit);
}

async function suggestCities(
  db: PlacesDatabase,
  typed: string,
  { limit, languages }: { limit: number; languages: string[] },
): Promise<Place[]> {
  const own = countriesOfLanguages(languages);
  const readings = readingsOf(typed);
  const found = await findCandidates(db, readings[0]?.areas.length ? (readings[0]?.name ?? '') : typed);
  let kept = readings[0]?.areas.length ? await filterByArea(db, found, readings) : found;
  if (kept.length === 0 && readings.length > 1) {
    const last = readings.at(-1);
    const shorter = readings.find(({ areas }) => areas.length === 1) ?? last;
    if (shorter) kept = await filterByArea(db, await findCandidates(db, shorter.name), [shorter]);
  }
  const best = new Map<number, Suggestion>();
  for (const { place, score } of kept) {
    const total = score + (own.includes(place.country) ? 0.3 : 0);
    const found = { place, score: total, isMarked: hasTypedMarks(typed, place) };
    const known = best.get(place.id);
    best.set(place.id, known ? better(known, found) : found);
  }
  const rankOf = ({ score, isMarked }: Suggestion) => score + (isMarked ? 1.5 : 0);
  return [...best.values()]
    .sort((a, b) => rankOf(b) - rankOf(a) || a.place.id - b.place.id)
    .slice(0, limit)
    .map(({ place }) => toPlace(place, place.spelled));
}

/** `isMarked`: the name begins with the very letters that were typed, marks and all. */
type Suggestion = Scored & { isMarked: boolean };

/** Who types a mark means it: "köl" is Köln before Kolkata, and "mün" brings Munich as München. */
function hasTypedMarks(typed: string, place: NamedPlace): boolean {
  const plain = (text: string) => text.toLowerCase().normalize('NFC');
  return plain(typed) !== fold(typed) && plain(place.spelled ?? place.name).startsWith(plain(typed));
}

/** Of two names of one place the marked one is shown, else the better; the place keeps the better score. */
function better(a: Suggestion, b: Suggestion): Suggestion {
  const shown = (a.isMarked === b.isMarked ? a.score >= b.score : a.isMarked) ? a : b;
  return { ...shown, score: Math.max(a.score, b.score) };
}

type Scored = { place: NamedPlace; score: number };

async function findCandidates(db: PlacesDatabase, name: string): Promise<Scored[]> {
  const key = placeKey(name);
  const slips = key.length >= 5 ? 2 : key.length === 4 ? 1 : 0;
  const [started, respelled, slipped] = await Promise.all([
    findByStart(db, key, STARTED),
    // "mün" may be written "muen".
    Promise.all(placeKeys(name).map((other) => (other === key ? [] : findByStart(db, other, STARTED)))),
    slips === 0 ? [] : findByTypo(db, key, slips as 1 | 2, SLIPPED),
  ]);
  // Who has begun a name that exists has hardly slipped twice: "bad hom" is not Radom.
  const likely = started.length === 0 ? slipped : slipped.filter(({ edits }) => edits === 1);
  return [...started, ...respelled.flat(), ...likely].map((place) => ({ place, score: scoreOf(place, key) }));
}

/**
 * Decimal orders of inhabitants; a whole name counts for one and a half more, each slip for one and a quarter less, the
 * start of another name than the place's own for one less.
 */
function scoreOf(place: NamedPlace, key: string): number {
  const size = Math.log10(place.weight);
  const other = place.grade === 0 ? 0 : 1;
  if (place.edits > 0) return size - 1.25 * place.edits - 0.4 * other;
  // "MUN" is Maturín's airport.
  if (place.key === key) return other && key.length <= 3 ? size : size + 1.5;
  return size + 0.8 * (key.length / place.key.length) - other;
}

/** After a comma, or after the name, comes a region or country, perhaps only begun. */
async function filterByArea(db: PlacesDatabase, found: Scored[], readings: Reading[]): Promise<Scored[]> {
  const [reading] = readings;
  if (!reading) return found;
  const areas = await findAreas(db, reading.areas);
  const meanings = reading.areas.map((key) => areas.filter((area) => area.key === key));
  return found.filter(({ place }) =>
    meanings.every((meaning, index) => {
      const begun = reading.areas[index] ?? '';
      return (meaning.length > 0 && isInAll(place, [meaning])) || placeKey(place.region ?? '').startsWith(begun);
    }),
  );
}

async function suggestPostcodes(db: PlacesDatabase, typed: string, limit: number): Promise<Place[]> {
  const readings = postcodeReadings(typed);
  const exact = await findPostcodes(db, readings);
  const [code = ''] = readings.filter(({ rest }) => rest === '').map(({ codes }) => codes[0]?.code ?? '');
  const begun = code.length >= 2 ? await findPostcodesByStart(db, code, limit) : [];
  const matches: PostcodePlace[] = [];
  for (const reading of readings) {
    const start = placeKey(reading.rest);
    for (const row of exact) {
      const isAsked = reading.codes.some(
        (each) => each.code === row.code && (each.country === null || each.country === row.country),
      );
      if (isAsked && row.towns.includes(`|${start}`)) matches.push(row);
    }
  }
  const unique = new Map([...matches, ...begun].map((row) => [row.id, row]));
  return [...unique.values()].map((row) => toPlace(row));
}
