import { SCHEME_MEANINGS, type Scheme } from '../directory/schemes.ts';
import type { FacetName } from '../search/answer.ts';
import { countryName, languageName } from '../text/names.ts';
import type { View } from './view.ts';

type Labels = Partial<Record<string, Partial<Record<string, { label: string }>>>>;

const CATALOGUE_KEYS = { service: 'services', site: 'sites', specialty: 'specialties', format: 'formats' } as const;

/** What a filter's code is called in the reader's language. */
export function labelOf(view: View, filter: FacetName, code: string): string {
  const { language } = view.reader;
  const { card, search } = view.text.pages;
  switch (filter) {
    case 'kind':
      return (card.kindsMany as Record<string, string>)[code] ?? code;
    case 'access':
      return capital((card.routes as Record<string, string>)[code] ?? code, language);
    case 'country':
      return countryName(code, language);
    case 'language':
      return capital(languageName(code, language), language);
    case 'scheme':
      return SCHEME_MEANINGS[code as Scheme]?.name ?? code;
    case 'reference':
      return search.filters.reference;
    default: {
      const labels = (view.text.vocabulary as Labels)[CATALOGUE_KEYS[filter]];
      return labels?.[code]?.label ?? code.replaceAll('-', ' ');
    }
  }
}

/** The first letter large: most languages write language names and sentence parts small. */
export function capital(words: string, language: string): string {
  if (words === '') return words;
  const first = String.fromCodePoint(words.codePointAt(0) ?? 32);
  return first.toLocaleUpperCase(language) + words.slice(first.length);
}
