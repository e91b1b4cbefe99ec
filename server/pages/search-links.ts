import type { Understood } from '../search/answer.ts';

/** The parameters of a link of an answer; a shared link names a place, never coordinates. */
export function parametersOf(link: string): URLSearchParams {
  const start = link.indexOf('?');
  return new URLSearchParams(start < 0 ? '' : link.slice(start + 1));
}

/** The page of a search. */
export function searchHref(parameters: URLSearchParams): string {
  const query = parameters.toString();
  return query === '' ? '/search' : `/search?${query}`;
}

/** The same search without some parameters, or without one value of one; from its first page. */
export function without(parameters: URLSearchParams, names: readonly string[], value?: string): URLSearchParams {
  const kept = [...parameters].filter(([name, held]) => {
    if (name === 'cursor') return false;
    return !names.includes(name) || (value !== undefined && held !== value);
  });
  return new URLSearchParams(kept);
}

/** The same search at one place. */
export function atPlace(parameters: URLSearchParams, placeId: string): URLSearchParams {
  const moved = without(parameters, ['near', 'place', 'lat', 'lon', 'bbox']);
  moved.set('place', placeId);
  return moved;
}

/** The page of results before this one; null on the first. */
export function previousPage(parameters: URLSearchParams, offset: number, limit: number): URLSearchParams | null {
  if (offset <= 0) return null;
  const previous = without(parameters, []);
  if (offset > limit) previous.set('cursor', `o${offset - limit}`);
  return previous;
}

/** The words of `q` that did not become a filter: the others live on as their codes. */
export function withoutUnderstood(parameters: URLSearchParams, understood: readonly Understood[]): URLSearchParams {
  const kept = new URLSearchParams(parameters);
  let words = kept.get('q') ?? '';
  for (const { text, as, code } of understood) {
    if (code !== null && as !== 'place') words = words.replace(text, ' ');
  }
  words = words.replace(/\s+/g, ' ').trim();
  if (words === '') kept.delete('q');
  else kept.set('q', words);
  return kept;
}

/** Without the codes that the words of `q` set anyway: else a changed word would leave its old meaning behind. */
export function withoutCodesOfWords(parameters: URLSearchParams, understood: readonly Understood[]): URLSearchParams {
  const set = (name: string, value: string) => understood.some(({ as, code }) => as === name && code === value);
  return new URLSearchParams([...parameters].filter(([name, value]) => !set(name, value)));
}
