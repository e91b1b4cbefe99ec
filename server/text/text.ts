import { answers as german } from './de/answers.ts';
import { pages as germanPages } from './de/pages.ts';
import { type Answers, answers as english } from './en/answers.ts';
import { pages as englishPages, type Pages } from './en/pages.ts';
import type { Vocabulary } from './en/vocabulary.ts';
import { answers as spanish } from './es/answers.ts';
import { answers as french } from './fr/answers.ts';
import { answers as italian } from './it/answers.ts';
import type { Language } from './languages.ts';
import { answers as dutch } from './nl/answers.ts';
import { answers as portuguese } from './pt/answers.ts';
import { vocabularyFor } from './vocabulary.ts';

/** Every sentence a reader sees, by key. */
export type Text = { answers: Answers; vocabulary: Vocabulary; pages: Pages };

const ANSWERS: Record<Language, Answers> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  nl: dutch,
  pt: portuguese,
};

/** A language is complete here or it is not here at all: no page mixes two. */
const PAGES: Partial<Record<Language, Pages>> = { en: englishPages, de: germanPages };

/** The languages that pages are written in; JSON answers speak all of LANGUAGES. */
export const PAGE_LANGUAGES = Object.keys(PAGES) as Language[];

/** The sentences of a language; pages in English where they are not translated. */
export function textFor(language: Language): Text {
  return {
    answers: ANSWERS[language],
    vocabulary: vocabularyFor(language),
    pages: PAGES[language] ?? englishPages,
  };
}
