import { foldPlace, placeKey } from './fold.ts';

/** One way to read a text: a name, and the keys of the areas it is to lie in. */
export type Reading = { name: string; areas: string[] };

const MOST_WORDS = 12;
const MOST_AREA_WORDS = 5;

/** Parts between commas and the like, as typed. */
export function partsOf(text: string): string[] {
  return text
    .split(/[,;/|()\n\r\t]+/)
    .map((part) => part.trim())
    .filter((part) => foldPlace(part) !== '')
    .slice(0, 5);
}

/**
 * Every way to split a text into a name and areas, the longest name first: "Paris, Texas" at its commas, and
 * "Portland Oregon USA" also before its last words; "CH Fribourg" after its first.
 */
export function readingsOf(text: string): Reading[] {
  const parts = partsOf(text);
  const [first = '', ...rest] = parts;
  const areas = rest.map(placeKey);
  const words = foldPlace(first).split(' ').filter(Boolean).slice(0, MOST_WORDS);
  const readings: Reading[] = [{ name: placeKey(first), areas }];
  for (let length = words.length - 1; length >= 1; length--) {
    const tail = words.slice(length);
    if (tail.length > MOST_AREA_WORDS) break;
    const name = words.slice(0, length).join('');
    readings.push({ name, areas: [tail.join(''), ...areas] });
    for (let cut = 1; cut < tail.length; cut++) {
      readings.push({ name, areas: [tail.slice(0, cut).join(''), tail.slice(cut).join(''), ...areas] });
    }
  }
  const [lead = ''] = words;
  if (lead.length === 2 && words.length > 1) readings.push({ name: words.slice(1).join(''), areas: [lead, ...areas] });
  return readings;
}
