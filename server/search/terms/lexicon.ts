import { fold } from '../../places/fold.ts';
import { LANGUAGES } from '../../text/languages.ts';
import { vocabularyFor } from '../../text/vocabulary.ts';
import { ABBREVIATIONS, AMBIGUOUS_WORDS, NAMES_TOO, NEVER_CORRECTED } from './ambiguous-words.ts';
import { DISEASE_WORDS, SYMPTOM_WORDS } from './disease-words.ts';
import { FORMAT_WORDS, KIND_WORDS, REFERENCE_WORDS } from './kind-words.ts';
import { OPEN_SERVICE_WORDS, SERVICE_WORDS } from './service-words.ts';
import { OPEN_SITE_WORDS, SITE_WORDS, TWO_SITE_WORDS } from './site-words.ts';
import { SPECIALTY_WORDS } from './specialty-words.ts';
import { type Meaning, phrasesOf, type Term } from './term.ts';

function codesOf<Code extends string>(as: string, words: Record<Code, string>): Term[] {
  return (Object.keys(words) as Code[]).map((code) => ({ phrases: words[code], means: [{ as, code } as Meaning] }));
}

/** The first term that has a phrase keeps it. */
const TERMS: Term[] = [
  { phrases: DISEASE_WORDS, means: [{ as: 'disease', code: null }] },
  ...TWO_SITE_WORDS.map(
    ([first, second, phrases]): Term => ({
      phrases,
      means: [
        { as: 'site', code: first },
        { as: 'site', code: second },
      ],
    }),
  ),
  ...codesOf('site', SITE_WORDS),
  { phrases: OPEN_SITE_WORDS, means: [{ as: 'site', code: null }] },
  { phrases: OPEN_SERVICE_WORDS, means: [{ as: 'service', code: null }] },
  ...codesOf('service', SERVICE_WORDS),
  ...codesOf('specialty', SPECIALTY_WORDS),
  { phrases: REFERENCE_WORDS, means: [{ as: 'kind', code: 'center', reference: true }] },
  ...codesOf('kind', KIND_WORDS),
  ...codesOf('format', FORMAT_WORDS),
  { phrases: SYMPTOM_WORDS, means: [{ as: 'symptom', code: null }] },
];

/** A text as one key: folded, without spaces, so "neuro-endocrine", "Y 90" and "Y-90" meet their other spellings. */
export function keyOf(text: string): string {
  return fold(text).replaceAll(' ', '');
}

/** What the pages call a code is understood when it is typed back. */
function* labels(): Iterable<[label: string, means: readonly Meaning[]]> {
  const axes = {
    service: 'services',
    site: 'sites',
    specialty: 'specialties',
    kind: 'kinds',
    format: 'formats',
  } as const;
  for (const language of LANGUAGES) {
    const vocabulary = vocabularyFor(language);
    for (const [as, axis] of Object.entries(axes)) {
      for (const [code, { label }] of Object.entries(vocabulary[axis])) yield [label, [{ as, code } as Meaning]];
    }
  }
}

const SPELLINGS: [RegExp, string][] = [
  [/ä/g, 'ae'],
  [/ö/g, 'oe'],
  [/ü/g, 'ue'],
];

/** As keyOf, and with ä, ö and ü written out, as on a keyboard without them. */
function keysOf(phrase: string): string[] {
  const written = SPELLINGS.reduce((text, [letter, plain]) => text.replace(letter, plain), phrase.toLowerCase());
  return [...new Set([keyOf(phrase), keyOf(written)])];
}

/** Keys of every phrase of a list. */
export function keySet(phrases: string): ReadonlySet<string> {
  return new Set(phrasesOf(phrases).flatMap(keysOf));
}

const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

type Lexicon = {
  meanings: ReadonlyMap<string, readonly Meaning[]>;
  /** Single words that a misspelled word may stand for; those within phrases have no meaning of their own. */
  spellings: ReadonlyMap<string, readonly { word: string; means: readonly Meaning[] | undefined }[]>;
  /** Phrases of scripts that set no space between words, longest first. */
  unspaced: readonly string[];
  ambiguous: ReadonlySet<string>;
  abbreviations: ReadonlySet<string>;
  namesToo: ReadonlySet<string>;
};

function buildLexicon(): Lexicon {
  const meanings = new Map<string, readonly Meaning[]>();
  const words = new Set<string>();
  const unspaced = new Set<string>();
  for (const { phrases, means } of TERMS) {
    for (const phrase of phrasesOf(phrases)) {
      for (const key of keysOf(phrase)) if (!meanings.has(key)) meanings.set(key, means);
      if (WITHOUT_SPACES.test(phrase)) unspaced.add(phrase);
      else for (const word of fold(phrase).split(' ')) if (word.length >= SHORTEST_CORRECTED) words.add(word);
    }
  }
  for (const [label, means] of labels()) {
    for (const key of keysOf(label)) if (!meanings.has(key)) meanings.set(key, means);
  }
  const spellings = new Map<string, { word: string; means: readonly Meaning[] | undefined }[]>();
  for (const word of words) {
    const start = word.slice(0, 1);
    spellings.set(start, [...(spellings.get(start) ?? []), { word, means: meanings.get(word) }]);
  }
  return {
    meanings,
    spellings,
    unspaced: [...unspaced].sort((a, b) => b.length - a.length),
    ambiguous: keySet(AMBIGUOUS_WORDS),
    abbreviations: keySet(ABBREVIATIONS),
    namesToo: keySet(NAMES_TOO),
  };
}

/** Shorter words are too near to names and to each other. */
export const SHORTEST_CORRECTED = 5;
export const LEXICON = buildLexicon();
export const KEPT_AS_TYPED = keySet(NEVER_CORRECTED);
