import { KINDS } from '../directory/vocabulary.ts';
import { FACET_NAMES, type FacetName, type SearchAnswer } from '../search/answer.ts';
import { SORTS } from '../search/search-query.ts';
import { FilterGroup, type FilterOption } from './filter-group.tsx';
import { HiddenFields } from './hidden-fields.tsx';
import { labelOf } from './labels.ts';
import { formatNumber, hrefIn, type View } from './view.ts';

const ORDER: readonly FacetName[] = [
  'kind',
  'reference',
  'service',
  'site',
  'access',
  'specialty',
  'format',
  'language',
  'country',
  'scheme',
];
const OPEN: readonly FacetName[] = ['kind', 'reference', 'service'];
const DISTANCES = [25, 50, 100, 250, 500, 1000];

type FiltersProps = { view: View; answer: SearchAnswer; parameters: URLSearchParams };

/** The filters as one form of its own, with how many entries each choice would leave. */
export function Filters({ view, answer, parameters }: FiltersProps) {
  const { filters, form } = view.text.pages.search;
  const active = activeCount(parameters);
  return (
    <details class="filters">
      <summary>
        <span>{filters.summary(active)}</span>
      </summary>
      <form action="/search#results" aria-label={filters.heading}>
        <HiddenFields parameters={parameters} own={[...FACET_NAMES, 'within', 'sort']} />
        {ORDER.map((name) => (
          <FilterGroup
            view={view}
            name={name}
            options={optionsOf(view, answer, name)}
            open={OPEN.includes(name) || parameters.has(name)}
          />
        ))}
        {answer.place && (
          <Choice
            name="within"
            label={filters.groups.within}
            first={filters.anyDistance}
            options={DISTANCES.map((km) => [String(km), filters.within(formatNumber(view, km))])}
            chosen={parameters.get('within')}
          />
        )}
        <Choice
          name="sort"
          label={filters.sort}
          first={null}
          options={SORTS.filter((sort) => answer.place || sort !== 'distance').map((sort) => [
            sort,
            filters.sorts[sort],
          ])}
          chosen={parameters.get('sort') ?? (answer.place ? 'distance' : parameters.has('q') ? 'relevance' : 'name')}
        />
        <button type="submit" class="button" data-show={filters.applyCount}>
          {filters.apply}
        </button>
        <p class="ask">
          <a href={hrefIn(view, '/terms')}>{form.terms}</a>
          <a href={hrefIn(view, '/#kind')}>{form.need}</a>
        </p>
      </form>
    </details>
  );
}

/** How many filters a search has. */
export function activeCount(parameters: URLSearchParams): number {
  return [...parameters.keys()].filter((name) => isFilter(name)).length;
}

/** Whether a parameter narrows the results, beside place and words. */
export function isFilter(name: string): boolean {
  return (FACET_NAMES as readonly string[]).includes(name) || name === 'within' || name === 'bbox';
}

function optionsOf(view: View, answer: SearchAnswer, name: FacetName): FilterOption[] {
  const counts = answer.facets[name] ?? {};
  const given = answer.query[name];
  const chosen: readonly string[] = Array.isArray(given) ? given : given === true ? ['1'] : [];
  // The three kinds stay in sight, with 0 where none is left.
  const always = name === 'kind' && Object.keys(counts).length > 0 ? KINDS : [];
  const codes = [...new Set([...Object.keys(counts), ...chosen, ...always])];
  const options = codes.map((code) => ({
    code,
    label: labelOf(view, name, code),
    count: counts[code] ?? 0,
    checked: chosen.includes(code),
  }));
  if (name === 'country') return options.sort((a, b) => a.label.localeCompare(b.label, view.reader.language));
  return options.sort((a, b) => Number(b.checked) - Number(a.checked) || b.count - a.count);
}

type ChoiceProps = {
  name: string;
  label: string;
  first: string | null;
  options: [value: string, label: string][];
  chosen: string | null;
};

function Choice({ name, label, first, options, chosen }: ChoiceProps) {
  // A link may hold a distance that is not in the list.
  const extra = first !== null && chosen !== null && !options.some(([value]) => value === chosen);
  return (
    <div class="field">
      <label for={`f-${name}`}>{label}</label>
      <select id={`f-${name}`} name={name}>
        {first !== null && <option value="">{first}</option>}
        {extra && (
          <option value={chosen} selected>
            {chosen}
          </option>
        )}
        {options.map(([value, words]) => (
          <option value={value} selected={value === chosen}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
