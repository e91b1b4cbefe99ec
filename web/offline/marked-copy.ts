import type { KeptPage } from './kept-store.ts';
import type { PageKind } from './page-rules.ts';

/** Why a copy is shown instead of the page: no connection, a slow one, or the page itself is not kept. */
export type Mark = 'kept' | 'slow' | 'missing';

const ORDER: readonly PageKind[] = ['search', 'shortlist', 'questions', 'compare', 'listing', 'offline'];
const LIST = /(<ul id="kept"[^>]*>).*?(<\/ul>)/s;

/** The language that a page is written in. */
export function languageOf(html: string): string {
  return /<html lang="([\w-]+)"/.exec(html)?.[1] ?? 'en';
}

/** The page with a sentence before all else that says what it is. `words`: the offline page, which holds the sentences. */
export function withMark(html: string, mark: Mark, keptOn: Date, words: string): string {
  // The empty address is the page itself, asked for again.
  const again = `<a href="">${sentenceOf(words, 'again', keptOn)}</a>`;
  const notice = `<p class="notice" id="offline" role="status">${sentenceOf(words, mark, keptOn)} ${again}</p>`;
  // A function, as the sentence may hold the signs that mean something in a replacement.
  return html.replace(/<main\b[^>]*>/, (main) => main + notice);
}

/** The offline page with links to everything that this device keeps. */
export function withList(html: string, pages: readonly KeptPage[]): string {
  const shown = pages.filter(({ kind }) => kind !== 'offline');
  if (shown.length === 0) return html;
  const items = [...shown]
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
    .map(({ address, html: page, keptOn }) => {
      const url = new URL(address);
      const href = (url.pathname + url.search).replaceAll('&', '&amp;').replaceAll('"', '%22');
      return `<li><a href="${href}">${titleOf(page)}</a> <span class="hint">${sentenceOf(html, 'entry', keptOn)}</span></li>`;
    });
  return html.replace(LIST, (_, start: string, end: string) => start + items.join('') + end);
}

/** As it stands in the page: its signs are written as HTML already. */
function titleOf(html: string): string {
  return (/<title>(.*?)<\/title>/s.exec(html)?.[1] ?? '').replace(/ – NET Finder$/, '');
}

function sentenceOf(words: string, name: Mark | 'again' | 'entry', keptOn: Date): string {
  const sentence = new RegExp(` data-${name}="([^"]*)"`).exec(words)?.[1] ?? '';
  const language = languageOf(words);
  const date = new Intl.DateTimeFormat(language === 'en' ? 'en-US' : language, { dateStyle: 'long' });
  return sentence.replace('{date}', date.format(keptOn));
}
