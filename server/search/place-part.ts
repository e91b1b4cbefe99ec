import { keyOf, keySet } from './terms/lexicon.ts';
import {
  ARTICLES,
  CAPITAL_PLACE_WORDS,
  CONTRACTIONS,
  DISTANCE_UNITS,
  DROPPED_ARTICLES,
  ELISIONS,
  INSTITUTION_WORDS,
  KEEPS_ARTICLE,
  LOOSE_PLACE_WORDS,
  NEAR_ME,
  PLACE_WORDS,
  STOP_WORDS,
  TITLES,
  TOWNS_WITH_LE,
  TOWNS_WITH_SMALL_WORDS,
} from './terms/small-words.ts';
import type { Token } from './tokens.ts';

const stopWords = keySet(STOP_WORDS);
const articles = keySet(ARTICLES);
const placeWords = keySet(PLACE_WORDS);
const looseWords = keySet(LOOSE_PLACE_WORDS);
const capitalWords = keySet(CAPITAL_PLACE_WORDS);
const nearMe = keySet(NEAR_ME);
const titles = keySet(TITLES);
const institutions = keySet(INSTITUTION_WORDS);
const units = keySet(DISTANCE_UNITS);
const droppedArticles = keySet(DROPPED_ARTICLES);
const keepsArticle = keySet(KEEPS_ARTICLE);
const elisions = keySet(ELISIONS);
const contractions = keySet(CONTRACTIONS);
const townsWithSmallWords = keySet(TOWNS_WITH_SMALL_WORDS);
const townsWithLe = keySet(TOWNS_WITH_LE);

/** What a word that is no term does in its sentence. */
export type Role = 'term' | 'stop' | 'place-word' | 'loose-place-word' | 'other';
const LONGEST_PHRASE = 5;
/** After a term these only link it: "CHU de Lille". */
const LINKS = /^(?:d|de|des|du|di|do|da|dos)$/;
const APOSTROPHE = /^['’‘ʼ`´]$/;

export function isTitle(key: string): boolean {
  return titles.has(key);
}

export function isStopWord(key: string): boolean {
  return stopWords.has(key) || articles.has(key);
}

const smallWords = new Set(
  [PLACE_WORDS, LOOSE_PLACE_WORDS, NEAR_ME, DISTANCE_UNITS]
    .join()
    .split(/[\s,]+/)
    .map(keyOf),
);

/** A word of the sentence around the terms, which no misspelled term is. */
export function isSmallWord(key: string): boolean {
  return isStopWord(key) || smallWords.has(key);
}

/** The role of each word; `taken` are the words that terms hold. */
export function rolesOf(text: string, tokens: readonly Token[], taken: ReadonlySet<number>): Role[] {
  const roles: Role[] = tokens.map((_, index) => (taken.has(index) ? 'term' : 'other'));
  let index = 0;
  while (index < tokens.length) {
    const phrase = taken.has(index) ? undefined : smallPhraseAt(text, tokens, taken, index);
    const length = phrase?.length ?? 1;
    if (phrase) roles.fill(phrase.role, index, index + length);
    index += length;
  }
  return roles.map((role, at) =>
    role !== 'other' && role !== 'term' && isPartOfName(text, tokens, roles, at) ? 'other' : role,
  );
}

/** Small words that a name holds: Xi'an, Aix-en-Provence, Lewis Au. */
function isPartOfName(text: string, tokens: readonly Token[], roles: readonly Role[], at: number): boolean {
  const token = tokens[at] as Token;
  const before = gapBefore(text, tokens, at);
  const after = gapBefore(text, tokens, at + 1);
  if (APOSTROPHE.test(after) && !elisions.has(token.key))
    return roles[at + 1] === 'other' || !contractions.has(tokens[at + 1]?.key ?? '');
  if (APOSTROPHE.test(before) && !elisions.has(tokens[at - 1]?.key ?? ''))
    return roles[at - 1] === 'other' || !contractions.has(token.key);
  if (before === '-' && roles[at - 1] === 'other') return true;
  if (after === '-' && roles[at + 1] === 'other') return true;
  // "Lewis Au", "Tân An": a short small word with a capital, right after a capital word and at the end of it all.
  const isLast = roles[at + 1] === undefined || roles[at + 1] === 'term';
  return (
    isLast &&
    roles[at - 1] === 'other' &&
    token.key.length <= 3 &&
    startsLarge(text, token) &&
    startsLarge(text, tokens[at - 1] as Token)
  );
}

function gapBefore(text: string, tokens: readonly Token[], at: number): string {
  return text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0);
}

function smallPhraseAt(
  text: string,
  tokens: readonly Token[],
  taken: ReadonlySet<number>,
  index: number,
): { role: Role; length: number } | undefined {
  const token = tokens[index] as Token;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (/^\d{1,4}$/.test(token.key) && (token.key.length < 3 || (after && units.has(after.key)))) {
    // "50 km", "grade 2": a number this short is no postcode of its own.
    const alone = !after || taken.has(index + 1) || units.has(after.key);
    if (alone) return { role: 'stop', length: 1 };
  }
  if (before && units.has(before.key) && isStopWord(token.key)) return { role: 'place-word', length: 1 };
  let key = '';
  let longest: { role: Role; length: number } | undefined;
  for (let length = 1; length <= LONGEST_PHRASE && index + length <= tokens.length; length++) {
    const next = tokens[index + length - 1] as Token;
    if (taken.has(index + length - 1)) break;
    key += next.key;
    if (townsWithSmallWords.has(key)) longest = { role: 'other', length };
    if (nearMe.has(key)) {
      const last =
        index + length === tokens.length || taken.has(index + length) || isStopWord(tokens[index + length]?.key ?? '');
      if (last) longest = { role: 'stop', length };
    }
    if (placeWords.has(key)) longest = { role: 'place-word', length };
    else if (looseWords.has(key) && !isArticleA(text, next, length)) longest = { role: 'loose-place-word', length };
  }
  if (longest) return longest;
  const typed = text.slice(token.start, token.end);
  if (
    capitalWords.has(token.key) &&
    typed === typed.toLowerCase() &&
    after &&
    startsLarge(text, after) &&
    isAfterSmallWord(tokens, taken, index)
  ) {
    return { role: 'loose-place-word', length: 1 };
  }
  const isElision = elisions.has(token.key) && APOSTROPHE.test(gapBefore(text, tokens, index + 1));
  return isElision || isStopWord(token.key) || isTitle(token.key) || units.has(token.key)
    ? { role: 'stop', length: 1 }
    : undefined;
}

/** After a name "a" or "na" is a part of it: Rostov na Donu. */
function isAfterSmallWord(tokens: readonly Token[], taken: ReadonlySet<number>, index: number): boolean {
  return index === 0 || taken.has(index - 1) || isStopWord(tokens[index - 1]?.key ?? '');
}

/** "a" without its accent is an article in English, and a preposition before a capital letter only. */
function isArticleA(text: string, token: Token, length: number): boolean {
  return length === 1 && token.key === 'a' && /^a$/i.test(text.slice(token.start, token.end));
}

function startsLarge(text: string, token: Token): boolean {
  const first = text.slice(token.start, token.start + 1);
  return first !== first.toLowerCase();
}

/** Splits the words that are no term into the place a preposition names and what is left. */
export function splitPlace(
  text: string,
  tokens: readonly Token[],
  roles: readonly Role[],
): { placeText: string | null; rest: string } {
  const place = findPlacePart(tokens, roles);
  const isLink = (index: number) =>
    roles[index] === 'stop' &&
    roles[index - 1] === 'term' &&
    LINKS.test(text.slice(tokens[index]?.start, tokens[index]?.end));
  const left = [...tokens.keys()].filter((index) => isLeft(tokens, roles, index, place) && !isLink(index));
  const runs: [number, number][] = [];
  for (const index of left) {
    const last = runs.at(-1);
    if (last && last[1] === index - 1) last[1] = index;
    else runs.push([index, index]);
  }
  const slice = ([from, to]: [number, number]) => text.slice(tokens[from]?.start, tokens[to]?.end);
  const rest = runs.map(slice).join(' ');
  if (!place) return { placeText: null, rest };
  const words = slice([place.from, place.to]);
  return { placeText: place.article ? `Le ${words}` : words, rest };
}

type PlacePart = { from: number; to: number; article: boolean };

/** The first place after a word such as "near", else the last one after a word such as "in". */
function findPlacePart(tokens: readonly Token[], roles: readonly Role[]): PlacePart | undefined {
  let loose: PlacePart | undefined;
  for (let index = 0; index < tokens.length; index++) {
    const role = roles[index];
    if (role !== 'place-word' && role !== 'loose-place-word') continue;
    if (roles[index + 1] === role) continue;
    const part = placeFrom(tokens, roles, index + 1);
    if (!part) continue;
    if (role === 'place-word') return part;
    loose = part;
    index = part.to;
  }
  return loose;
}

function placeFrom(tokens: readonly Token[], roles: readonly Role[], after: number): PlacePart | undefined {
  const keyAt = (index: number) => tokens[index]?.key ?? '';
  let from = after;
  const next = keyAt(from + 1);
  if (droppedArticles.has(keyAt(from)) && !keepsArticle.has(next)) from++;
  else if (articles.has(keyAt(from)) && roles[from + 1] === 'other') {
    // Le Mans, La Paz: the article is part of the name.
    if (roles[from] === 'stop') return extend(tokens, roles, from, from + 1);
  }
  if (roles[from] !== 'other') return undefined;
  return extend(tokens, roles, from, from);
}

/** From the first word of a name to its last: small words within it belong to it. */
function extend(tokens: readonly Token[], roles: readonly Role[], from: number, first: number): PlacePart | undefined {
  let to = first;
  for (let index = first; index < tokens.length && roles[index] !== 'term'; index++) {
    if (roles[index] === 'other') to = index;
    else if (roles[index] === 'place-word' || index - to > 2) break;
  }
  for (let index = from; index <= to; index++) if (institutions.has(tokens[index]?.key ?? '')) return undefined;
  if (isTitle(tokens[from - 1]?.key ?? '')) return undefined;
  const article = tokens[from - 1]?.key === 'au' && townsWithLe.has(tokens[from]?.key ?? '');
  return { from, to, article };
}

/** Left over: what no term and no place took, small words only within a name or as its article. */
function isLeft(
  tokens: readonly Token[],
  roles: readonly Role[],
  index: number,
  place: PlacePart | undefined,
): boolean {
  const isName = (at: number) => roles[at] === 'other' && !(place && at >= place.from && at <= place.to);
  if (place && index >= place.from && index <= place.to) return false;
  if (roles[index] === 'other') return true;
  if (roles[index] === 'term') return false;
  const before = lookPast(roles, index, -1);
  const after = lookPast(roles, index, 1);
  if (isName(before) && isName(after)) return true;
  return isName(index + 1) && roles[index] === 'stop' && articles.has(tokens[index]?.key ?? '');
}

/** The nearest word in a direction that is not small. */
function lookPast(roles: readonly Role[], index: number, step: 1 | -1): number {
  let at = index + step;
  while (roles[at] !== undefined && roles[at] !== 'other' && roles[at] !== 'term') at += step;
  return at;
}
