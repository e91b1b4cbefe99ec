import { Hono } from 'hono';
import { countCountries } from '../directory/list-listings.ts';
import type { AppContext, AppEnv } from '../http/app-context.ts';
import { SearchQueryError, search } from '../search/search.ts';
import { readSearchQuery, type SearchQuery } from '../search/search-query.ts';
import type { Services } from '../services.ts';
import { embedBuilderPage, FRAME_LANGUAGE, frameParameters } from './embed-builder-page.tsx';
import { SNIPPET_FILTERS } from './embed-links.ts';
import { type EmbedProblem, embedPage, embedProblemPage, themeProblems } from './embed-page.tsx';
import { readTheme, THEME_PARAMETERS, type Theme, themeStyles } from './embed-theme.ts';
import { viewOf } from './view-of.ts';

/** A frame is small: fewer entries at a time than on a page of its own. */
const EMBED_LIMIT = 10;

/** The finder inside other sites: the framed page, its colors, and the page that writes the snippet. */
export function embedRoutes(services: Services): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get('/embed', async (c) => {
    const view = viewOf(c, services);
    const refuse = (problems: readonly EmbedProblem[]) => c.html(String(embedProblemPage({ view, problems })), 400);
    const read = readEmbed(c);
    if ('colors' in read) return refuse(themeProblems(view, read.colors));
    if ('problems' in read) return refuse(read.problems);
    try {
      const answer = await search(services, read.query, view.reader);
      return c.html(String(embedPage({ view, answer, theme: read.theme })));
    } catch (error) {
      if (!(error instanceof SearchQueryError)) throw error;
      return refuse(error.problems);
    }
  });
  routes.get('/embed/theme.css', (c) => {
    const read = readTheme(new URL(c.req.url).searchParams);
    if ('problems' in read) return c.body(null, 400);
    return c.body(themeStyles(read.theme), 200, {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': 'public, max-age=86400',
    });
  });
  routes.get('/embed/builder', async (c) => {
    const view = viewOf(c, services);
    const asked = new URL(c.req.url).searchParams;
    const known = [...SNIPPET_FILTERS, ...THEME_PARAMETERS, FRAME_LANGUAGE];
    const given = new URLSearchParams([...asked].filter(([name, value]) => known.includes(name as never) && value));
    const read = readEmbed(c, frameParameters(given));
    const problems = 'colors' in read ? themeProblems(view, read.colors) : 'problems' in read ? read.problems : [];
    const counts = await countCountries(services);
    const countries = [...new Set(counts.flatMap(({ country }) => country ?? []))];
    return c.html(String(embedBuilderPage({ view, given, problems, countries })), problems.length > 0 ? 400 : 200);
  });
  return routes;
}

type ReadEmbed =
  | { query: SearchQuery; theme: Theme }
  | { problems: EmbedProblem[] }
  | { colors: Extract<ReturnType<typeof readTheme>, { problems: unknown }>['problems'] };

/** Unknown parameters are refused, not dropped: a snippet with a slip in it should be mended by who wrote it. */
function readEmbed(c: AppContext, asked = new URL(c.req.url).searchParams): ReadEmbed {
  const colors = readTheme(asked);
  if ('problems' in colors) return { colors: colors.problems };
  const own: readonly string[] = THEME_PARAMETERS;
  const parameters = new URLSearchParams([...asked].filter(([name]) => !own.includes(name)));
  if (!parameters.get('limit')) parameters.set('limit', String(EMBED_LIMIT));
  const read = readSearchQuery(parameters);
  return 'problems' in read ? { problems: read.problems } : { query: read.query, theme: colors.theme };
}
