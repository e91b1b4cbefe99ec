import { listingId } from '../directory/listing.ts';
import { hrefIn, type View } from './view.ts';

/** So many entries fit one link and one list; as MOST_SAVED in web/shortlist/saved.ts. */
export const MOST_LISTED = 30;
/** So many can be read side by side. */
export const MOST_COMPARED = 4;

export type ListedIds =
  | { ids: string[] }
  | { problem: { kind: 'too-many'; count: number; ids: string[] } | { kind: 'malformed' } };

/** The address of an entry's page, as a reader pastes it. */
const ENTRY_ADDRESS = /^https?:\/\/[^/]+\/listings\/([^/?#]+)\/?(?:[?#].*)?$/;

/** The ids of an address, in order, each once: `ids=a,b`, or `ids=a&ids=b` as a form sends them; pasted pages too. */
export function readIds(parameters: URLSearchParams, most: number): ListedIds {
  const given = parameters.getAll('ids').flatMap((value) => value.split(','));
  const ids = [...new Set(given.map((id) => idOf(id.trim())).filter((id) => id !== ''))];
  if (!ids.every((id) => listingId.safeParse(id).success)) return { problem: { kind: 'malformed' } };
  if (ids.length > most) return { problem: { kind: 'too-many', count: ids.length, ids } };
  return { ids };
}

const idOf = (given: string) => ENTRY_ADDRESS.exec(given)?.[1] ?? given;

/** Whether an address holds pasted pages, and is better known by its ids alone. */
export const hasPasted = (parameters: URLSearchParams) =>
  parameters.getAll('ids').some((value) => ENTRY_ADDRESS.test(value.trim()));

/** The address of a page about these entries. Commas stay readable. */
export function idsHref(view: View, page: '/shortlist' | '/compare' | '/questions', ids: readonly string[]): string {
  return hrefIn(view, idsPath(page, ids));
}

/** As idsHref, before the language is added. */
export function idsPath(page: string, ids: readonly string[]): string {
  return ids.length === 0 ? page : `${page}?ids=${ids.join(',')}`;
}
