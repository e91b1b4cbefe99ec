import { vocabulary as german } from './de/vocabulary.ts';
import { vocabulary as english, type Vocabulary } from './en/vocabulary.ts';
import { vocabulary as spanish } from './es/vocabulary.ts';
import { vocabulary as french } from './fr/vocabulary.ts';
import { vocabulary as italian } from './it/vocabulary.ts';
import type { Language } from './languages.ts';
import { vocabulary as dutch } from './nl/vocabulary.ts';
import { vocabulary as portuguese } from './pt/vocabulary.ts';

const VOCABULARIES: Record<Language, Vocabulary> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  nl: dutch,
  pt: portuguese,
};

/** What the codes of the directory are called in a language, and what each is in one sentence. */
export function vocabularyFor(language: Language): Vocabulary {
  return VOCABULARIES[language];
}
