import { FACET_NAMES, type FacetName } from '../search/answer.ts';
import { explanationOf } from './explanation.ts';
import { isFilter } from './filters.tsx';
import { labelOf } from './labels.ts';
import { searchHref, without } from './search-links.ts';
import { formatNumber, hrefIn, type View } from './view.ts';

/** The filters in use, each a link that removes it, and what they mean. */
export function ActiveFilters({ view, parameters }: { view: View; parameters: URLSearchParams }) {
  const { filters } = view.text.pages.search;
  const active = [...parameters].filter(([name]) => isFilter(name));
  if (active.length === 0) return null;
  return (
    <>
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
      <Meanings view={view} active={active} />
      {active.join() === 'kind,center' && <NoDiagnosis view={view} />}
    </>
  );
}

/** The words of the filters in one sentence each, on demand. */
function Meanings({ view, active }: { view: View; active: [string, string][] }) {
  const { search, terms } = view.text.pages;
  const meanings = active.flatMap(([name, code]) => {
    const meaning = explanationOf(view, name, code);
    return meaning ? [[filterLabel(view, name, code), meaning] as const] : [];
  });
  if (meanings.length === 0) return null;
  return (
    <details>
      <summary>{meanings.length === 1 ? search.form.term(meanings[0]?.[0] ?? '') : search.form.terms}</summary>
      {meanings.map(([label, meaning]) => (
        <p>
          <b>{label}</b>: {meaning}
        </p>
      ))}
      <a href={hrefIn(view, '/terms')}>{terms.all}</a>
    </details>
  );
}

/** Who asks for centers and nothing else may be looking for a diagnosis. */
function NoDiagnosis({ view }: { view: View }) {
  const { noDiagnosis } = view.text.pages.search;
  return (
    <p class="notice">
      {noDiagnosis.sentence} <a href={hrefIn(view, '/questions')}>{noDiagnosis.questions}</a>
    </p>
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
