import { Hono } from 'hono';
import { z } from 'zod';
import { EXPORT_FORMATS } from '../exchange/export/formats.ts';
import { DATA_LICENCE } from '../exchange/licence.ts';
import type { AppEnv } from '../http/app-context.ts';
import { todayOf } from '../http/reader.ts';
import type { Services } from '../services.ts';
import { LANGUAGES } from '../text/languages.ts';
import { readParameters } from './parameters.ts';
import { badRequest, readOnly } from './problem.ts';

/** Links on pages carry the reader's language; the files have none. */
const exportParameters = z.strictObject({ lang: z.enum(LANGUAGES).optional() });

/** The whole directory as files. */
export function exportRoutes(services: Services): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  for (const { fileName, type, write } of Object.values(EXPORT_FORMATS)) {
    routes.get(`/${fileName}`, (c) => {
      const read = readParameters(exportParameters, new URL(c.req.url).searchParams);
      if ('problems' in read) return badRequest(read.problems);
      return c.body(streamOf(write(services.engine, todayOf(services))), 200, {
        'Content-Type': type,
        'Content-Disposition': `attachment; filename="net-finder-${fileName}"`,
        Link: `<${DATA_LICENCE.url}>; rel="license"`,
      });
    });
  }
  return routes.on(['POST', 'PUT', 'PATCH', 'DELETE'], '/*', readOnly);
}

/** Read only as fast as the client takes it; a failure breaks the download off rather than ending it early. */
function streamOf(chunks: AsyncGenerator<string | Uint8Array>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value);
    },
    async cancel() {
      await chunks.return(undefined);
    },
  });
}
