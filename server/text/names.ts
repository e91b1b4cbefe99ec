import type { Language } from './languages.ts';

const displayNames = new Map<string, Intl.DisplayNames>();

function nameOf(type: 'region' | 'language', code: string, language: Language): string {
  const key = `${type} ${language}`;
  let names = displayNames.get(key);
  if (!names) {
    names = new Intl.DisplayNames([language === 'en' ? 'en-US' : language], { type });
    displayNames.set(key, names);
  }
  try {
    return names.of(code) ?? code;
  } catch {
    // Intl refuses what is no well-formed code; a reader is better served by the code than by a failure.
    return code;
  }
}

/** A country's name in the reader's language; the code itself where it is none. ISO 3166-1 alpha-2. */
export function countryName(code: string, language: Language): string {
  return nameOf('region', code.toUpperCase(), language);
}

/** A language's name in the reader's language, cased as within a sentence; the code itself where it is none. ISO 639. */
export function languageName(code: string, language: Language): string {
  return nameOf('language', code.toLowerCase(), language);
}
