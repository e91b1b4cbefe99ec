import { Hono } from 'hono';
import type { AppEnv } from '../http/app-context.ts';
import type { SearchAnswer } from '../search/answer.ts';
import { SearchQueryError, search } from '../search/search.ts';
import { readSearchQuery } from '../search/search-query.ts';
import type { Services } from '../services.ts';
import { withoutNeed } from './needs.ts';
import { searchHref } from './search-links.ts';
import { searchPage } from './search-page.tsx';
import { searchProblemPage } from './search-problem-page.tsx';
import type { View } from './view.ts';
import { viewOf } from './view-of.ts';

/** The search page: an answer, the form again with what is wrong (400), or a clean address (302). */
export function searchRoutes(services: Services): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get('/search', async (c) => {
    const asked = new URL(c.req.url).searchParams;
    const needed = withoutNeed(asked);
    if (needed) return c.redirect(`${searchHref(needed)}#results`, 302);
    // The choice of the form that needs nothing special.
    asked.delete('need');
    const read = readSearchQuery(asked);
    if ('problems' in read && read.unknown.length > 0) {
      for (const name of read.unknown) asked.delete(name);
      return c.redirect(searchHref(asked), 302);
    }
    const view = viewOf(c, services);
    if ('problems' in read) {
      return c.html(String(searchProblemPage({ view, values: asked, problems: read.problems })), 400);
    }
    try {
      const answer = await search(services, read.query, view.reader);
      return c.html(
        String(searchPage({ view: { ...view, path: answer.links.self }, answer: withoutPoint(view, answer) })),
      );
    } catch (error) {
      if (!(error instanceof SearchQueryError)) throw error;
      return c.html(String(searchProblemPage({ view, values: asked, problems: error.problems })), 400);
    }
  });
  return routes;
}

/** Where a device is shall stand in no title that a browser keeps, and numbers tell a reader nothing. */
function withoutPoint(view: View, answer: SearchAnswer): SearchAnswer {
  if (answer.query.lat === undefined || answer.place?.kind !== 'point') return answer;
  return { ...answer, place: { ...answer.place, name: view.text.pages.search.here } };
}
