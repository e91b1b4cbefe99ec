import { Hono } from 'hono';
import { z } from 'zod';
import type { AppEnv } from '../http/app-context.ts';
import { cachedBy } from '../http/caching.ts';
import { readQuality } from '../quality/quality.ts';
import type { Services } from '../services.ts';
import { readParameters } from './parameters.ts';
import { badRequest } from './problem.ts';

const NO_PARAMETERS = z.strictObject({});

/** The figures of data quality: numbers and codes only, so that no language is asked for. */
export function qualityRoutes(services: Services): Hono<AppEnv> {
  return new Hono<AppEnv>().get('/quality', async (c) => {
    const read = readParameters(NO_PARAMETERS, new URL(c.req.url).searchParams);
    if ('problems' in read) return badRequest(read.problems);
    const quality = await readQuality(services);
    return cachedBy(c, services, JSON.stringify(quality), () => c.json(quality));
  });
}
