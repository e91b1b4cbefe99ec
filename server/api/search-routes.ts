import { Hono } from 'hono';
import { searchCsv } from '../exchange/search-csv.ts';
import { searchGeojson } from '../exchange/search-geojson.ts';
import type { AppContext, AppEnv } from '../http/app-context.ts';
import { readerOf } from '../http/reader.ts';
import type { SearchAnswer } from '../search/answer.ts';
import { SearchQueryError, search } from '../search/search.ts';
import { readSearchQuery } from '../search/search-query.ts';
import type { Services } from '../services.ts';
import { linkToNext } from './link-header.ts';
import { badRequest } from './problem.ts';

/** A search in three writings: JSON, GeoJSON and CSV answer the same question with the same results. */
export function searchRoutes(services: Services): Hono<AppEnv> {
  const answerAs = (write: (answer: SearchAnswer) => string, type: string) => async (c: AppContext) => {
    const read = readSearchQuery(new URL(c.req.url).searchParams);
    if ('problems' in read) return badRequest(read.problems);
    try {
      const answer = await search(services, read.query, readerOf(c, services), c.req.path);
      return c.body(write(answer), 200, { 'Content-Type': type, ...linkToNext(c, services, answer.links.next) });
    } catch (error) {
      if (error instanceof SearchQueryError) return badRequest(error.problems);
      throw error;
    }
  };
  return new Hono<AppEnv>()
    .get('/search', answerAs(JSON.stringify, 'application/json; charset=utf-8'))
    .get(
      '/search.geojson',
      answerAs((answer) => JSON.stringify(searchGeojson(answer)), 'application/geo+json'),
    )
    .get('/search.csv', answerAs(searchCsv, 'text/csv; charset=utf-8'));
}
