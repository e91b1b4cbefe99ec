import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { docsRoutes } from './api/docs-routes.ts';
import { exportRoutes } from './api/export-routes.ts';
import { FHIR_PATH } from './api/fhir/fhir-root.ts';
import { fhirRoutes } from './api/fhir/routes.ts';
import { sendFailure } from './api/fhir/send-fhir.ts';
import { notFound, sendProblem } from './api/problem.ts';
import { createApi } from './api/routes.ts';
import type { AppEnv } from './http/app-context.ts';
import { caching } from './http/caching.ts';
import { describeFailure, problemOf, traceOf } from './http/failures.ts';
import { machineRoutes } from './http/machine-routes.ts';
import { rateLimit } from './http/rate-limit.ts';
import { requestLog } from './http/request-log.ts';
import { securityHeaders } from './http/security-headers.ts';
import { failurePage } from './pages/failure-page.tsx';
import { createReview } from './pages/review/review-routes.tsx';
import { createPages } from './pages/routes.tsx';
import type { Services } from './services.ts';

/** The whole site as one function from Request to Response. Knows no runtime: an entry hands it its services. */
export function createApp(services: Services): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.use(requestLog(services));
  app.use(securityHeaders(services));
  // Before whatever may answer by itself: a 304 or 429 must be readable from another origin too.
  const openToAll = cors({
    origin: '*',
    allowMethods: ['GET', 'HEAD', 'OPTIONS'],
    exposeHeaders: ['ETag', 'Link', 'Retry-After'],
    maxAge: 86_400,
  });
  app.use('/api/v1/*', openToAll);
  app.use('/export/*', openToAll);
  app.use(
    `${FHIR_PATH}/*`,
    cors({
      origin: '*',
      allowMethods: ['GET', 'HEAD', 'POST', 'OPTIONS'],
      exposeHeaders: ['ETag', 'Last-Modified', 'Retry-After'],
      maxAge: 86_400,
    }),
  );
  app.use(rateLimit(services));
  // Before caching: the health check must be able to say that the directory cannot be read.
  app.route('/', machineRoutes(services));
  // Before caching too: a resource has a version of its own, and an answer depends on Accept and Prefer.
  app.route(FHIR_PATH, fhirRoutes(services));
  app.use(caching(services));
  app.route('/', docsRoutes());
  app.route('/api/v1', createApi(services));
  app.route('/export', exportRoutes(services));
  // Before the pages: they drop parameters that they do not know.
  app.route('/review', createReview(services));
  app.route('/', createPages(services));

  app.notFound((c) => {
    if (isForPrograms(c.req.path)) return notFound('There is no such address.');
    return failurePage(c, services, problemOf(404, 'There is no such page.'));
  });
  app.onError((error, c) => {
    const { problem, headers, unexpected } = describeFailure(error);
    if (unexpected) services.log.error('request failed', traceOf(error));
    for (const [name, value] of Object.entries(headers)) c.header(name, value);
    if (isFhir(c.req.path)) return sendFailure(problem, headers);
    return isForPrograms(c.req.path) ? sendProblem(problem, headers) : failurePage(c, services, problem);
  });
  return app;
}

function isFhir(path: string): boolean {
  return path === FHIR_PATH || path.startsWith(`${FHIR_PATH}/`);
}

function isForPrograms(path: string): boolean {
  return path.startsWith('/api/') || path.startsWith('/export/');
}
