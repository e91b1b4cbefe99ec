import type { SearchAnswer } from '../search/answer.ts';
import { parametersOf, previousPage, searchHref } from './search-links.ts';
import { formatNumber, type View } from './view.ts';

/** Links to the next and the previous page of results. */
export function Paging({
  view,
  answer,
  parameters,
}: {
  view: View;
  answer: SearchAnswer;
  parameters: URLSearchParams;
}) {
  const { paging } = view.text.pages.search;
  const { limit, cursor = 0 } = answer.query;
  const previous = previousPage(parameters, cursor, limit);
  if (previous === null && answer.links.next === null) return null;
  const left = Math.min(limit, answer.total - cursor - answer.results.length);
  return (
    <nav class="paging" aria-label={paging.label}>
      {previous && (
        <a rel="prev" href={`${searchHref(previous)}#results`}>
          {paging.previous(formatNumber(view, Math.min(limit, cursor)))}
        </a>
      )}
      {answer.links.next && (
        <a rel="next" href={`${searchHref(parametersOf(answer.links.next))}#results`}>
          {paging.next(formatNumber(view, left))}
        </a>
      )}
    </nav>
  );
}
