import { keyOf, LEXICON } from './terms/lexicon.ts';

/** A word of a text: where it stands and its plain form. */
export type Token = { start: number; end: number; key: string };

/** No text that is searched for has more words; the rest of a longer one is left out. */
const MOST_TOKENS = 80;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const UNSPACED = LEXICON.unspaced.length > 0 ? new RegExp(LEXICON.unspaced.join('|'), 'gu') : /$^/g;

/** The words of a text. Scripts without spaces are cut around the terms they hold. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    for (const [from, to] of cut(match[0])) {
      const key = keyOf(match[0].slice(from, to));
      if (key !== '') tokens.push({ start: match.index + from, end: match.index + to, key });
      if (tokens.length >= MOST_TOKENS) return tokens;
    }
  }
  return tokens;
}

function cut(word: string): [number, number][] {
  const parts: [number, number][] = [];
  let last = 0;
  for (const match of word.matchAll(UNSPACED)) {
    if (match.index > last) parts.push([last, match.index]);
    last = match.index + match[0].length;
    parts.push([match.index, last]);
  }
  if (last < word.length) parts.push([last, word.length]);
  return parts;
}
