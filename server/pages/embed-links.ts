import { type Theme, writeTheme } from './embed-theme.ts';

/** The filters that a snippet fixes, beside colors and language. */
export const SNIPPET_FILTERS = ['country', 'kind', 'language', 'service'] as const;

/** The embedded page of a search in these colors. */
export function embedHref(parameters: URLSearchParams, theme: Theme): string {
  const query = new URLSearchParams([...parameters, ...writeTheme(theme)]).toString();
  return query === '' ? '/embed' : `/embed?${query}`;
}

/** The style sheet of these colors; null where none is given. */
export function themeHref(theme: Theme): string | null {
  const query = new URLSearchParams(writeTheme(theme)).toString();
  return query === '' ? null : `/embed/theme.css?${query}`;
}
