import type { AppContext } from '../../http/app-context.ts';
import type { View } from '../view.ts';

/** Sends a page that is for this reader alone: kept by nobody, found by no search engine. */
export function privateHtml(c: AppContext, page: unknown, status: 200 | 404 | 422 = 200): Response | Promise<Response> {
  c.header('Cache-Control', 'no-store');
  return c.html(String(page), status);
}

/** The sentences for fields of the group form that are not right. */
export function errorsIn(view: View, names: readonly string[]): Record<string, string> {
  const { errors } = view.text.pages.groupForm;
  const { unknown, ...known } = errors;
  return Object.fromEntries(names.map((name) => [name, (known as Record<string, string>)[name] ?? unknown(name)]));
}
