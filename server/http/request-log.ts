import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Services } from '../services.ts';
import type { AppEnv } from './app-context.ts';

/**
 * One line a request: method, route pattern, status, milliseconds. Never the address as asked, its query, a parameter
 * or the client: a place together with this disease is health data.
 */
export function requestLog(services: Services): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const started = performance.now();
    await next();
    services.log.info('request', {
      method: c.req.method,
      route: routePath(c),
      status: c.res.status,
      ms: Math.round((performance.now() - started) * 10) / 10,
    });
  };
}
