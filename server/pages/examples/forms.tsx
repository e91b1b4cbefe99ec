import { SearchForm } from '../search-form.tsx';
import { searchProblemPage } from '../search-problem-page.tsx';
import { type Example, statesOf } from './example.tsx';

/** The form of the first page. */
export const searchForm = statesOf('search-form', 'Search form', (view) => [
  { title: 'Empty', content: <SearchForm view={view} values={new URLSearchParams()} size="full" /> },
]);

/** The short form above results. */
export const searchFormShort = statesOf(
  'search-form-short',
  'Search form, short',
  (view) => [
    {
      title: 'Filled',
      content: <SearchForm view={view} values={new URLSearchParams('near=Lyon&q=carcinoid')} size="short" />,
    },
  ],
  { styles: 'search' },
);

/** A search that cannot be read: the summary of errors, then the form with a message beside each field. */
export const searchProblem: Example = {
  name: 'search-problem',
  title: 'Search form with errors',
  page: (view) =>
    searchProblemPage({
      view,
      values: new URLSearchParams('near=Lyon&kind=nonsense&service=nonsense&within=far'),
      problems: ['near', 'kind.0', 'service.0', 'within'].map((path) => ({ path, message: '' })),
    }),
};
