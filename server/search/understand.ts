import type { Format, Kind, Service, Site, Specialty } from '../directory/vocabulary.ts';
import { FORMATS, KINDS, SERVICES, SITES, SPECIALTIES } from '../directory/vocabulary.ts';
import type { Understood } from './answer.ts';
import { correctWord } from './correct-word.ts';
import { isSmallWord, isStopWord, isTitle, rolesOf, splitPlace } from './place-part.ts';
import { meaningOfCompound } from './terms/compound-words.ts';
import { LEXICON } from './terms/lexicon.ts';
import { MEDICAL_CODE, siteOfMedicalCode } from './terms/medical-codes.ts';
import type { Meaning } from './terms/term.ts';
import { type Token, tokensOf } from './tokens.ts';

/** What a search text asks for. `placeText` stood after "near", "in" …; `rest` may be a place or a name. */
export type Understanding = {
  codes: { service: Service[]; site: Site[]; specialty: Specialty[]; kind: Kind[]; format: Format[] };
  reference: boolean;
  understood: Understood[];
  placeText: string | null;
  rest: string;
};

/** A run of words, first and last, and what it means. */
type Match = { from: number; to: number; means: readonly Meaning[] };

/** What comes after is not read: a text in the address has at most 200 letters. */
const LONGEST_TEXT = 400;
const LONGEST_PHRASE = 8;
const MOST_CORRECTIONS = 12;

/**
 * Reads a search text in any of the languages: words become codes, a place, or are left. Only words that say exactly a
 * code become one; what merely suggests it is shown and sets no filter. Never throws.
 */
export function understand(text: string): Understanding {
  const typed = text.slice(0, LONGEST_TEXT);
  const coded = readMedicalCodes(typed);
  const tokens = tokensOf(coded.text);
  const read = correctMatches(tokens, matchesOf(tokens));
  const matches = withoutAmbiguous(coded.text, tokens, read);
  const taken = new Set(matches.flatMap(({ from, to }) => range(from, to)));
  const roles = rolesOf(coded.text, tokens, taken);
  const { placeText, rest } = splitPlace(coded.text, tokens, roles);

  const found = [
    ...coded.found,
    ...matches.map(({ from, to, means }) => ({
      start: tokens[from]?.start ?? 0,
      end: tokens[to]?.end ?? 0,
      means,
    })),
  ].sort((a, b) => a.start - b.start);
  const meanings = found.flatMap(({ means }) => means);
  const codesOf = <Code extends string>(as: Meaning['as'], all: readonly Code[]) =>
    all.filter((code) => meanings.some((meaning) => meaning.as === as && meaning.code === code));
  return {
    codes: {
      service: codesOf('service', SERVICES),
      site: codesOf('site', SITES),
      specialty: codesOf('specialty', SPECIALTIES),
      kind: codesOf('kind', KINDS),
      format: codesOf('format', FORMATS),
    },
    reference: meanings.some((meaning) => meaning.as === 'kind' && meaning.reference === true),
    understood: describe(typed, found),
    placeText,
    rest,
  };
}

type Found = { start: number; end: number; means: readonly Meaning[] };

/** Reads codes such as C7A.012 and blanks them, so that every other word keeps its position. */
function readMedicalCodes(text: string): { text: string; found: Found[] } {
  const found: Found[] = [];
  const left = text.replace(MEDICAL_CODE, (code, start: number) => {
    const site = siteOfMedicalCode(code);
    found.push({
      start,
      end: start + code.length,
      means: [site === null ? { as: 'disease', code: null } : { as: 'site', code: site }],
    });
    return ' '.repeat(code.length);
  });
  return { text: left, found };
}

/** The longest phrases from left to right. The word after a title is a name. */
function matchesOf(tokens: readonly Token[]): Match[] {
  const matches: Match[] = [];
  let index = 0;
  while (index < tokens.length) {
    const match = isNameAfterTitle(tokens, index) ? undefined : longestAt(tokens, index);
    if (match) matches.push(match);
    index = match ? match.to + 1 : index + 1;
  }
  return matches;
}

function longestAt(tokens: readonly Token[], from: number): Match | undefined {
  let key = '';
  let longest: Match | undefined;
  for (let to = from; to < tokens.length && to < from + LONGEST_PHRASE; to++) {
    key += tokens[to]?.key;
    const means = LEXICON.meanings.get(key);
    if (means) longest = { from, to, means };
  }
  const means = longest ? undefined : meaningOfCompound(tokens[from]?.key ?? '');
  return longest ?? (means && { from, to: from, means });
}

function isNameAfterTitle(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.key;
  return before !== undefined && isTitle(before) && !isStopWord(tokens[index]?.key ?? '');
}

/** Reads again with misspelled words put right, where words were left. */
function correctMatches(tokens: Token[], matches: Match[]): Match[] {
  const taken = new Set(matches.flatMap(({ from, to }) => range(from, to)));
  let left = MOST_CORRECTIONS;
  let corrected = false;
  const respelled = tokens.map((token, index) => {
    if (taken.has(index) || left === 0 || isSmallWord(token.key) || isNameAfterTitle(tokens, index)) return token;
    left--;
    const key = correctWord(token.key);
    if (key === undefined) return token;
    corrected = true;
    return { ...token, key };
  });
  return corrected ? matchesOf(respelled) : matches;
}

/** Gives up terms that are as likely a name: see AMBIGUOUS_WORDS and NAMES_TOO. */
function withoutAmbiguous(text: string, tokens: readonly Token[], read: Match[]): Match[] {
  const keyOfMatch = ({ from, to }: Match) =>
    range(from, to)
      .map((index) => tokens[index]?.key)
      .join('');
  const isAmbiguous = (match: Match) => LEXICON.ambiguous.has(keyOfMatch(match));
  const isNameToo = (match: Match) => LEXICON.namesToo.has(keyOfMatch(match));
  const matches = read.filter((match) => !isAccentedName(text, tokens, match));
  if (!matches.some((match) => isAmbiguous(match) || isNameToo(match))) return matches;
  const taken = new Set(matches.flatMap(({ from, to }) => range(from, to)));
  const roles = rolesOf(text, tokens, taken);
  const hasClear = matches.some((match) => !isAmbiguous(match) && !isNameToo(match));
  const isLink = (index: number) => /^(de|del|do|da|d|of)$/.test(tokens[index]?.key ?? '');
  const besideName = ({ from, to }: Match) =>
    roles[from - 1] === 'other' || roles[isLink(to + 1) ? to + 2 : to + 1] === 'other';
  const isAbbreviation = (match: Match) =>
    LEXICON.abbreviations.has(keyOfMatch(match)) &&
    /^[\p{Lu}\p{N}]+$/u.test(text.slice(tokens[match.from]?.start, tokens[match.to]?.end)) &&
    roles[match.from - 1] !== 'other';
  const beforeComma = ({ to }: Match) => /^\s*,/.test(text.slice(tokens[to]?.end));
  return matches.filter((match) => {
    if (isAmbiguous(match)) return isAbbreviation(match) || (hasClear && !besideName(match));
    if (isNameToo(match)) return !besideName(match) || (hasClear && !beforeComma(match));
    return true;
  });
}

/** With this accent they are Columbus and the towns named after him, and the state of Pará: no language writes a term so. */
const ACCENTED_NAMES: ReadonlySet<string> = new Set(['colón', 'pará']);

function isAccentedName(text: string, tokens: readonly Token[], { from, to }: Match): boolean {
  return ACCENTED_NAMES.has(text.slice(tokens[from]?.start, tokens[to]?.end).normalize('NFC').toLowerCase());
}

/** Each reading with the words as typed; neighbors that say the same are one. */
function describe(text: string, found: readonly Found[]): Understood[] {
  const described: (Understood & { start: number; end: number })[] = [];
  for (const { start, end, means } of found) {
    for (const { as, code } of means) {
      const last = described.at(-1);
      const joins = last?.as === as && last.code === code && /^[\s\p{P}]*$/u.test(text.slice(last.end, start));
      if (last && joins) {
        last.end = end;
        last.text = text.slice(last.start, end);
      } else described.push({ text: text.slice(start, end), as, code, start, end });
    }
  }
  return described.map(({ text: words, as, code }) => ({ text: words, as, code }));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, step) => from + step);
}
