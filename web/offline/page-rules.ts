/** What may be kept, and how many of each; everything else is never kept. */
export type PageKind = 'listing' | 'search' | 'shortlist' | 'questions' | 'compare' | 'offline';

/** So many are kept of a kind, the newest. Saved listings do not count. `offline`: one for each language and address. */
export const MOST: Readonly<Record<PageKind, number>> = {
  listing: 30,
  search: 1,
  shortlist: 1,
  questions: 1,
  compare: 1,
  offline: 9,
};

const LISTING = /^\/listings\/([a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** The kind of a page by its address; null: not one that is kept. */
export function kindOf({ pathname }: URL): PageKind | null {
  if (LISTING.test(pathname)) return 'listing';
  const name = /^\/(search|shortlist|questions|compare|offline)$/.exec(pathname)?.[1];
  return (name as PageKind | undefined) ?? null;
}

/** The id in the address of a listing's page. */
export function listingIdOf({ pathname }: URL): string | null {
  return LISTING.exec(pathname)?.[1] ?? null;
}

/** An address as it is kept: without what leads to a part of the page; a list of ids is written in one way. */
export function addressOf(url: URL): string {
  return url.origin + url.pathname + url.search.replaceAll('%2C', ',');
}

/** The same page whatever its language. */
export function withoutLanguage(address: string): string {
  const url = new URL(address);
  url.searchParams.delete('lang');
  return addressOf(url);
}

/** The hashed files that a page names. */
export function filesNamedIn(html: string): string[] {
  return [...new Set([...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path]) => path ?? ''))];
}

/** The scripts that a built script loads before it runs; those it may load later are not needed to read. */
export function importsOf(script: string): string[] {
  const names = [...script.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([\w.-]+)["']/g)].map(([, name]) => name);
  return [...new Set(names)].map((name) => `/assets/${name}`);
}

/** Whether a page speaks of this listing anywhere. */
export function speaksOf(html: string, id: string): boolean {
  return new RegExp(`/listings/${id}(?![a-z0-9-])`).test(html);
}
