import { Hono } from 'hono';
import { z } from 'zod';
import { listingId } from '../directory/listing.ts';
import { afterAnswer } from '../http/after-answer.ts';
import type { AppContext, AppEnv } from '../http/app-context.ts';
import { baseUrlOf } from '../http/base-url.ts';
import { problemOf } from '../http/failures.ts';
import { acceptBody } from '../http/form-fields.ts';
import { clientOf, countPost, mayMail } from '../http/post-limits.ts';
import { readerOf } from '../http/reader.ts';
import type { Services } from '../services.ts';
import { groupSubmissionSchema, reportSchema } from '../submissions/group-values.ts';
import { drainOutbox } from '../submissions/outbox.ts';
import { quarantine } from '../submissions/quarantine.ts';
import { receiveGroup } from '../submissions/receive.ts';
import { receiveReport } from '../submissions/report.ts';
import { PAGE_LANGUAGES } from '../text/text.ts';
import { notFound, sendProblem } from './problem.ts';

export const reportBodySchema = z.strictObject({
  listing: listingId.describe('Id of the listing'),
  report: reportSchema,
});

/** Taken in, not yet public: where to see how it stands. */
export const receivedSchema = z.strictObject({
  reference: z.string(),
  status: z.string().describe('A page to look at'),
});

/** New groups and wrong facts, from programs. Nothing becomes public by itself. */
export function submissionRoutes(services: Services): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  for (const path of ['/submissions', '/reports']) routes.use(path, acceptBody('application/json'));
  const accepted = (c: AppContext, reference: string) => {
    afterAnswer(c, services, () => drainOutbox(services));
    const status = `${baseUrlOf(c, services)}/submissions/${reference}`;
    return c.json({ reference, status }, 202, { Location: status });
  };

  routes.post('/submissions', async (c) => {
    const read = await readJson(c, groupSubmissionSchema);
    if (read instanceof Response) return read;
    await countPost(c, services);
    const { values, mail } = read;
    const { language } = readerOf(c, services, PAGE_LANGUAGES);
    // The same answer when an address has had its mails of the day: nobody learns whose it is.
    const reference = (await mayMail(services, mail))
      ? await receiveGroup(services, values, { mail, language, baseUrl: baseUrlOf(c, services) })
      : await quarantine(services, { kind: 'group', mail, talk: [], values, duplicates: [] }, { language });
    return accepted(c, reference);
  });

  routes.post('/reports', async (c) => {
    const read = await readJson(c, reportBodySchema);
    if (read instanceof Response) return read;
    await countPost(c, services);
    const { language } = readerOf(c, services, PAGE_LANGUAGES);
    const received = await receiveReport(
      services,
      { listingId: read.listing, report: read.report },
      { language, client: clientOf(c, services), secret: services.secret },
    );
    return received.kind === 'received' ? accepted(c, received.reference) : notFound('There is no such listing.');
  });
  return routes;
}

/** The body by a strict schema; a problem document for one that is no JSON (400) or breaks a rule (422). */
async function readJson<Schema extends z.ZodType>(c: AppContext, schema: Schema): Promise<z.infer<Schema> | Response> {
  if (!c.req.header('Content-Type')) return sendProblem(problemOf(415, 'Send application/json.'));
  const text = await c.req.text();
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return sendProblem(problemOf(400, 'The body is not JSON.'));
  }
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.flatMap((issue) => {
    const path = issue.path.map(String);
    if (issue.code !== 'unrecognized_keys') return [{ path: path.join('.'), message: issue.message }];
    return issue.keys.map((key) => ({ path: [...path, key].join('.'), message: 'no such field' }));
  });
  return sendProblem(problemOf(422, errors.map(({ path, message }) => `${path}: ${message}`).join('; '), errors));
}
