import { distanceKm } from '../geo/distance.ts';
import type { Place, PlaceNotice, PlaceOutcome } from './place.ts';
import { type PlaceRow, toPlace } from './place-rows.ts';

export type Candidate = PlaceRow & { weight: number; spelled?: string | null; key?: string; grade?: number };

/** A place is taken without asking when it counts for so many times the next one of its name … */
const DOMINANT = 11;
/** … or for so many times the next one in a country of the reader's languages: "Freiburg", asked in Switzerland. */
const DOMINANT_OVER_OWN = 20;
/** A guess at a misspelt name must leave the next one so many times farther behind. */
const GUESSED = 3;
/** Two entries of one name this near are one town and its municipality. */
const SAME_KM = 20;
const MOST_CHOICES = 8;
const MOST_ALTERNATIVES = 6;

/** Countries named in Accept-Language tags: "de-CH" says CH. */
export function countriesOfLanguages(languages: readonly string[]): string[] {
  return languages.flatMap((tag) => /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})\b/i.exec(tag)?.[1]?.toUpperCase() ?? []);
}

/** Takes the clearly dominant of several places, or asks. The reader's countries may order near equals, never decide. */
export function decide(
  candidates: readonly Candidate[],
  readerCountries: readonly string[],
  notice: PlaceNotice | null,
  certainty: 'named' | 'guessed' = 'named',
): PlaceOutcome {
  const sorted = onePerPlace(candidates);
  const [top] = sorted;
  if (!top) return { kind: 'unknown', notice };
  const rivals = sorted.slice(1).filter((place) => !isSamePlace(top, place));
  const isDominant = rivals.every(
    (place) =>
      top.weight >=
      place.weight *
        (readerCountries.includes(place.country) ? DOMINANT_OVER_OWN : DOMINANT) *
        (certainty === 'guessed' ? GUESSED : 1),
  );
  if (isDominant) {
    const alternatives = rivals.slice(0, MOST_ALTERNATIVES).map(show);
    return { kind: 'found', place: show(top), alternatives, notice };
  }
  const kept = withOwn([top, ...rivals], readerCountries);
  return { kind: 'ambiguous', choices: kept.map(show), notice };
}

/** The heaviest eight, near equals of the reader's countries first; a place there is never cut off. */
function withOwn(sorted: Candidate[], countries: readonly string[]): Candidate[] {
  const [top] = sorted;
  const isOwn = ({ country }: Candidate) => countries.includes(country);
  const own = sorted.filter(isOwn);
  const kept = sorted.slice(0, MOST_CHOICES);
  const [best] = own;
  if (best && !kept.includes(best)) kept.splice(-1, 1, best);
  const isNear = (place: Candidate) => top !== undefined && place.weight * DOMINANT_OVER_OWN >= top.weight;
  const first = kept.filter((place) => isOwn(place) && isNear(place));
  return [...first, ...kept.filter((place) => !first.includes(place))];
}

/** Heaviest first, each place once, a region only where it is more than the city of its name. */
function onePerPlace(candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<number, Candidate>();
  for (const candidate of candidates) {
    const known = best.get(candidate.id);
    if (!known || known.weight < candidate.weight) best.set(candidate.id, candidate);
  }
  const all = [...best.values()].sort((a, b) => b.weight - a.weight || a.id - b.id);
  const cities = all.filter(({ kind }) => kind === 'city');
  const isNamedAfterCity = (region: Candidate) =>
    cities.some(
      (city) =>
        city.country === region.country &&
        city.admin1 === region.admin1 &&
        (region.admin2 !== null || city.weight * 10 >= region.weight),
    );
  return all.filter((place) => place.kind !== 'region' || !isNamedAfterCity(place));
}

function isSamePlace(a: Candidate, b: Candidate): boolean {
  return a.country === b.country && a.kind === 'city' && b.kind === 'city' && distanceKm(a, b) <= SAME_KM;
}

function show(candidate: Candidate): Place {
  return toPlace(candidate, candidate.spelled);
}
