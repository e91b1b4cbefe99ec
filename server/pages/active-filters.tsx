import { FACET_NAMES, type FacetName } from '../search/answer.ts';
import { isFilter } from './filters.tsx';
import { labelOf } from './labels.ts';
import { searchHref, without } from './search-links.ts';
import { formatNumber, type View } from './view.ts';

/** The filters in use, each a link that removes it. */
export function ActiveFilters({ view, parameters }: { view: View; parameters: URLSearchParams }) {
  const { filters } = view.text.pages.search;
  const active = [...parameters].filter(([name]) => isFilter(name));
  if (active.length === 0) return null;
  return (
    <ul class="active" aria-label={filters.active}>
      {active.map(([name, value]) => {
        const label = filterLabel(view, name, value);
        return (
          <li>
            <a href={`${searchHref(without(parameters, [name], value))}#results`} aria-label={filters.remove(label)}>
              {label}
            </a>
          </li>
        );
      })}
      {active.length > 1 && (
        <li>
          <a class="all" href={`${searchHref(withoutFilters(parameters))}#results`}>
            {filters.clear}
          </a>
        </li>
      )}
    </ul>
  );
}

/** The same place and words with no filter. */
export function withoutFilters(parameters: URLSearchParams): URLSearchParams {
  return without(parameters, [...FACET_NAMES, 'within', 'bbox']);
}

/** A filter and its value in words. */
export function filterLabel(view: View, name: string, value: string): string {
  const { filters } = view.text.pages.search;
  if (name === 'within') return filters.within(formatNumber(view, Number(value)));
  if (name === 'bbox') return filters.inBox;
  return labelOf(view, name as FacetName, value);
}
