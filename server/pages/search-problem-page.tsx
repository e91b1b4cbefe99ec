import type { QueryProblem } from '../search/search-query.ts';
import { Layout } from './layout.tsx';
import { SearchForm } from './search-form.tsx';
import type { View } from './view.ts';

type SearchProblemProps = { view: View; values: URLSearchParams; problems: readonly QueryProblem[] };

/** Fields of the form that an error can stand beside. */
const FIELDS = ['near', 'q', 'kind', 'service'];

/** A search that cannot be read: what is wrong first and focused, then the form with what was typed. */
export function searchProblemPage({ view, values, problems }: SearchProblemProps) {
  const { search, layout } = view.text.pages;
  const messages = new Map(problems.map(({ path }) => [fieldOf(path), messageOf(view, fieldOf(path))]));
  const errors = Object.fromEntries([...messages].filter(([field]) => FIELDS.includes(field)));
  // What was wrong and has no field would come back with the next search.
  const kept = new URLSearchParams([...values].filter(([name]) => FIELDS.includes(name) || !messages.has(name)));
  return (
    <Layout
      view={view}
      styles="search"
      title={search.problems.titlePrefix + layout.siteName}
      noIndex
      canonical="/search"
    >
      <div class="home">
        <div class="error-summary" role="alert" tabindex={-1} autofocus id="problems">
          <h1>{search.problems.heading}</h1>
          <ul>
            {[...messages].map(([field, message]) => (
              <li>{FIELDS.includes(field) ? <a href={`#${field}`}>{message}</a> : message}</li>
            ))}
          </ul>
        </div>
        <SearchForm view={view} values={kept} size="full" errors={errors} />
      </div>
    </Layout>
  );
}

/** "service.0" is the parameter "service". */
function fieldOf(path: string): string {
  return path.split('.', 1)[0] ?? path;
}

function messageOf(view: View, field: string): string {
  const { problems, filters } = view.text.pages.search;
  switch (field) {
    case 'near':
    case 'place':
    case 'q':
    case 'within':
    case 'bbox':
    case 'sort':
    case 'lang':
      return problems[field];
    case 'lat':
    case 'lon':
      return problems.coordinates;
    case 'limit':
    case 'cursor':
      return problems.paging;
    case 'kind':
      return problems.code(filters.groups.kind);
    default:
      return field in filters.groups
        ? problems.code(filters.groups[field as keyof typeof filters.groups])
        : problems.other(field);
  }
}
