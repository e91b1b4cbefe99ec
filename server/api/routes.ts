import { Hono } from 'hono';
import type { AppEnv } from '../http/app-context.ts';
import type { Services } from '../services.ts';
import { listingRoutes } from './listing-routes.ts';
import { openapiRoutes } from './openapi-routes.ts';
import { placesRoutes } from './places-routes.ts';
import { notFound, readOnly } from './problem.ts';
import { qualityRoutes } from './quality-routes.ts';
import { searchRoutes } from './search-routes.ts';
import { submissionRoutes } from './submission-routes.ts';
import { vocabularyRoutes } from './vocabulary-routes.ts';

/** Everything under /api/v1. The app opens it to every origin: it is public and without cookies. */
export function createApi(services: Services): Hono<AppEnv> {
  const api = new Hono<AppEnv>();
  for (const routes of [
    searchRoutes(services),
    listingRoutes(services),
    submissionRoutes(services),
    placesRoutes(services),
    vocabularyRoutes(services),
    qualityRoutes(services),
    openapiRoutes(services),
  ]) {
    api.route('/', routes);
  }
  api.on(['POST', 'PUT', 'PATCH', 'DELETE'], '/*', readOnly);
  api.all('/*', () => notFound('There is no such address in this API. See /api/docs.'));
  return api;
}
