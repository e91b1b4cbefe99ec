import type { Language } from './languages.ts';

/** "A, B and C" in a language. */
export function joinAnd(words: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(words);
}
