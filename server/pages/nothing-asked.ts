import { readSearchQuery, type SearchQuery } from '../search/search-query.ts';

/** A query that asks for nothing: for cards that stand outside a search. */
export function nothingAsked(): SearchQuery {
  const read = readSearchQuery(new URLSearchParams());
  if ('problems' in read) throw new Error('an empty query must be readable');
  return read.query;
}
