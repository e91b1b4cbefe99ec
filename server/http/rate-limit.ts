import type { MiddlewareHandler } from 'hono';
import type { Services } from '../services.ts';
import type { AppEnv } from './app-context.ts';
import { clientAddressOf, limitKeyOf } from './client-address.ts';
import { TooManyRequests } from './failures.ts';

/** Refuses a client that asks too often, saying when to come back. The health check is always answered. */
export function rateLimit(services: Services): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    if (services.config.rateLimits && c.req.path !== '/healthz') {
      const forwardedFor = c.req.header('X-Forwarded-For');
      const address = clientAddressOf(c.env?.clientAddress, forwardedFor, services.config.trustedProxies);
      const verdict = await services.limit(limitKeyOf(address));
      if (!verdict.allowed) throw new TooManyRequests(verdict.retryAfter);
    }
    await next();
  };
}
