import { Hono } from 'hono';
import type { AppEnv } from '../http/app-context.ts';
import { baseUrlOf } from '../http/base-url.ts';
import type { Services } from '../services.ts';
import { openapiDocument } from './openapi.ts';

export function openapiRoutes(services: Services): Hono<AppEnv> {
  return new Hono<AppEnv>().get('/openapi.json', (c) => c.json(openapiDocument(baseUrlOf(c, services))));
}
