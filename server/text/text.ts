import { english } from './en/index.ts';
import type { Language } from './languages.ts';

/** Every sentence a reader sees, by key. A language is complete or it does not compile. */
export type Text = typeof english;

const CATALOGUES: Partial<Record<Language, Text>> = { en: english };

/** The sentences of a language; English where the language has no catalogue of its own. */
export function textFor(language: Language): Text {
  return CATALOGUES[language] ?? english;
}
