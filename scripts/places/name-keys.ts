import { placeKeys } from '../../server/places/fold.ts';
import type { City } from './read-cities.ts';

export type NameKey = { key: string; grade: 0 | 1 | 2; weight: number; spelled: string | null };

/** What comes after the short form of a name: "Frankfurt am Main", "Halle (Saale)", "Stoke-on-Trent". */
const ADDITION =
  /^(.{4,}?)(?:\s*\(.*\)|,\s.*|[ -](?:am|an|im|in|i|bei|ob|vor|der|en|sur|sous|lès|de|del|di|do|da|dos|upon|on|under|aan|op|den)[ -].+)$/u;
const SHORT_FORMS_FROM = 20_000;
/** GeoNames' machine transliterations ("furaiburuku"): nobody types them, and they collide with names that people do. */
const TRANSLITERATED = /^[a-z]/;
const LATIN = /^[\p{Script=Latin}\p{M}\p{P}\p{Z}]+$/u;
/** A city's own name counts full, another one half: many are historic or of another language. */
const OWN_NAME = 1;
const OTHER_NAME = 0.5;
const SHORT_OWN_NAME = 0.5;
/** "Monaco" for Monaco di Baviera, which is Munich. */
const SHORT_OTHER_NAME = 0.05;
/** A capital is meant more often than its size says: Athens, Bern, Ottawa. */
const CAPITAL = 3;
/** Below this a village's size says nothing about how likely it is meant. */
const LEAST_WEIGHT = 500;

/** Every key a city is found by, each once, with the most it counts for. */
export function nameKeysOf(city: City): NameKey[] {
  const size = Math.max(city.population, LEAST_WEIGHT) * (city.isCapital ? CAPITAL : 1);
  const found = new Map<string, NameKey>();
  const add = (name: string, grade: 0 | 1 | 2, share: number, spelled: string | null) => {
    for (const key of placeKeys(name)) {
      if (!found.has(key)) found.set(key, { key, grade, weight: Math.round(size * share), spelled });
    }
  };
  const others = city.otherNames.filter((name) => /\p{L}/u.test(name) && !TRANSLITERATED.test(name));
  add(city.name, 0, OWN_NAME, null);
  add(city.asciiName, 0, OWN_NAME, null);
  // The first spelling of a key is the one shown: "München" before "Munchen", but "Hanover" before "Hanôver".
  const respelled = others.filter((name) => placeKeys(name).length > 1);
  for (const name of [...respelled, ...others]) add(name, 1, OTHER_NAME, LATIN.test(name) ? name : null);
  if (city.population >= SHORT_FORMS_FROM) {
    for (const [name, share] of [
      [city.name, SHORT_OWN_NAME],
      ...others.map((other) => [other, SHORT_OTHER_NAME]),
    ] as const) {
      const short = ADDITION.exec(String(name))?.[1];
      if (short) add(short, 2, Number(share), null);
    }
  }
  return [...found.values()];
}
