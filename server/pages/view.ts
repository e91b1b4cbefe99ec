import type { Assets } from '../services.ts';
import type { Language, Reader } from '../text/languages.ts';
import type { Text } from '../text/text.ts';

/** What every page needs beside its own content. */
export type View = {
  text: Text;
  reader: Reader;
  assets: Assets;
  /** The public address without a trailing slash. */
  baseUrl: string;
  /** Path and query of this page as it may be shared. */
  path: string;
  /** The language asked for in the address: links keep it. Null: the browser's language decides. */
  lang: Language | null;
};

/** An address on this site, in the language that the reader asked for; an address elsewhere stays as it is. */
export function hrefIn(view: View, path: string): string {
  if (view.lang === null || /^https?:|[?&]lang=/.test(path)) return path;
  const [address = '', fragment] = path.split('#', 2);
  const asked = `${address}${address.includes('?') ? '&' : '?'}lang=${view.lang}`;
  return fragment === undefined ? asked : `${asked}#${fragment}`;
}

/** Path and query of a page in a language; null: the language is left to the browser. */
export function inLanguage(address: string, language: Language | null): string {
  const [path = '', query = ''] = address.split('?', 2);
  const parameters = new URLSearchParams(query);
  if (language === null) parameters.delete('lang');
  else parameters.set('lang', language);
  return parameters.size > 0 ? `${path}?${parameters}` : path;
}

/** A number in the reader's digits and separators. */
export function formatNumber(view: View, value: number): string {
  return new Intl.NumberFormat(view.reader.language).format(value);
}

/** "A, B, and C" in the reader's language. */
export function joinWords(view: View, words: readonly string[]): string {
  return new Intl.ListFormat(view.reader.language, { type: 'conjunction' }).format(words);
}
