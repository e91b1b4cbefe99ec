import { Hono } from 'hono';
import { z } from 'zod';
import type { AppEnv } from '../http/app-context.ts';
import { readerOf } from '../http/reader.ts';
import { suggestPlaces } from '../places/find-places.ts';
import type { Services } from '../services.ts';
import { LANGUAGES } from '../text/languages.ts';
import type { PlacesAnswer } from './contract.ts';
import { readParameters } from './parameters.ts';
import { badRequest } from './problem.ts';

export const placesParameters = z.strictObject({
  q: z.string().min(1).max(200),
  limit: z.coerce.number().int().min(1).max(20).default(8),
  lang: z.enum(LANGUAGES).optional(),
});

/** Places whose name begins like the typed text, for the place box. */
export function placesRoutes(services: Services): Hono<AppEnv> {
  return new Hono<AppEnv>().get('/places', async (c) => {
    const read = readParameters(placesParameters, new URL(c.req.url).searchParams);
    if ('problems' in read) return badRequest(read.problems);
    const { q, limit } = read.parameters;
    const places = await suggestPlaces(services.places, q, { limit, languages: readerOf(c, services).languages });
    return c.json<PlacesAnswer>({ places });
  });
}
