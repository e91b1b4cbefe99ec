import type { Format, Kind, Service, Site, Specialty } from '../../directory/vocabulary.ts';

/** What a phrase means. `code` null: read, but it sets no filter. */
export type Meaning =
  | { as: 'disease' | 'symptom'; code: null }
  | { as: 'site'; code: Site | null }
  | { as: 'service'; code: Service | null }
  | { as: 'specialty'; code: Specialty }
  | { as: 'kind'; code: Kind; reference?: true }
  | { as: 'format'; code: Format };

/** Phrases that share their meanings: most have one, "gastrinoma" has two sites. */
export type Term = { phrases: string; means: readonly Meaning[] };

/** Phrases stand with commas between them; `tumor(/s/en)` is tumor, tumors and tumoren. */
export function phrasesOf(phrases: string): string[] {
  return phrases
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .flatMap(expand);
}

function expand(phrase: string): string[] {
  const choice = /^(.*?)\(([^)]*)\)(.*)$/.exec(phrase);
  if (!choice) return [phrase];
  const [, before = '', endings = '', after = ''] = choice;
  return endings.split('/').flatMap((ending) => expand(before + ending + after));
}
