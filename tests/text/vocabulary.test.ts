import { describe, expect, test } from 'vitest';
import { understand } from '../../server/search/understand.ts';
import { answers as german } from '../../server/text/de/answers.ts';
import { answers as english } from '../../server/text/en/answers.ts';
import { answers as spanish } from '../../server/text/es/answers.ts';
import { answers as french } from '../../server/text/fr/answers.ts';
import { answers as italian } from '../../server/text/it/answers.ts';
import { LANGUAGES, type Language } from '../../server/text/languages.ts';
import { countryName, languageName } from '../../server/text/names.ts';
import { answers as dutch } from '../../server/text/nl/answers.ts';
import { answers as portuguese } from '../../server/text/pt/answers.ts';
import { vocabularyFor } from '../../server/text/vocabulary.ts';

const ANSWERS = { en: english, de: german, es: spanish, fr: french, it: italian, nl: dutch, pt: portuguese };

function termsOf(language: Language): [key: string, term: { label: string; explanation?: string }][] {
  return Object.entries(vocabularyFor(language)).flatMap(([axis, terms]) =>
    Object.entries(terms as Record<string, { label: string; explanation?: string }>).map(
      ([code, term]): [string, { label: string; explanation?: string }] => [`${axis} ${code}`, term],
    ),
  );
}

describe.each(LANGUAGES)('vocabulary in %s', (language) => {
  const terms = termsOf(language);

  test('has the codes of English', () => {
    expect(terms.map(([key]) => key).sort()).toEqual(
      termsOf('en')
        .map(([key]) => key)
        .sort(),
    );
  });

  test.each(terms)('%s is a short label and one sentence', (key, { label, explanation }) => {
    expect(label).toBe(label.trim());
    expect(label).not.toMatch(/[.;]$/);
    if (!key.startsWith('schemes')) expect(label.length).toBeGreaterThan(0);
    if (!key.startsWith('schemes')) expect(label.length).toBeLessThanOrEqual(50);
    if (explanation !== undefined) {
      expect(explanation).toMatch(/^[\p{Lu}\p{N}].*\.$/u);
      expect(explanation.length).toBeLessThanOrEqual(220);
    }
  });

  test('no two codes of a list share a label', () => {
    for (const list of Object.values(vocabularyFor(language))) {
      const labels = Object.values(list as Record<string, { label: string }>).map(({ label }) => label);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  test('every explanation is its own translation', () => {
    if (language === 'en') return;
    const inEnglish = new Map(termsOf('en'));
    for (const [key, { explanation }] of terms) {
      if (explanation !== undefined) expect(explanation, key).not.toBe(inEnglish.get(key)?.explanation);
    }
  });

  /** What we call a thing is what we understand when it is typed back. */
  test.each([
    ['services', 'service'],
    ['sites', 'site'],
  ] as const)('labels of %s are understood', (axis, as) => {
    for (const [code, { label }] of Object.entries(vocabularyFor(language)[axis])) {
      const { codes, rest } = understand(`NET ${label}`);
      expect(codes[as], label).toContain(code);
      expect(rest, label).toBe('');
    }
  });
});

describe.each(Object.entries(ANSWERS))('answers in %s', (language, answers) => {
  test('keep every value they are given', () => {
    for (const group of Object.values(answers)) {
      for (const [key, sentence] of Object.entries(group)) {
        if (typeof sentence === 'string') {
          expect(sentence.length, key).toBeGreaterThan(5);
          if (language !== 'en')
            expect(sentence, key).not.toBe(
              (Object.assign({}, ...Object.values(english)) as Record<string, unknown>)[key],
            );
          continue;
        }
        const values = ['Alpha', 'Beta', 'Gamma'].slice(0, sentence.length);
        const takesList = ['lists', 'doesNotSay', 'statesNot', 'centerLists'].includes(key);
        const given = values.map((value, at) => (takesList && at === values.length - 1 ? [value, 'Delta'] : value));
        const said = (sentence as (...words: unknown[]) => string)(...given);
        for (const value of given.flat()) expect(said, key).toContain(value);
        expect(said).not.toMatch(/undefined|\$\{|\[object/);
      }
    }
  });
});

describe('names', () => {
  test.each<[string, Language, string]>([
    ['DE', 'en', 'Germany'],
    ['de', 'de', 'Deutschland'],
    ['CH', 'fr', 'Suisse'],
    ['GB', 'nl', 'Verenigd Koninkrijk'],
    ['not a code', 'en', 'NOT A CODE'],
  ])('the country %s in %s is %s', (code, language, name) => {
    expect(countryName(code, language)).toBe(name);
  });

  test.each<[string, Language, string]>([
    ['de', 'en', 'German'],
    ['pt', 'it', 'portoghese'],
    ['zzzzzzzzzz', 'en', 'zzzzzzzzzz'],
  ])('the language %s in %s is %s', (code, language, name) => {
    expect(languageName(code, language)).toBe(name);
  });
});
