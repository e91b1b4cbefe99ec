import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { AppEnv } from '../../http/app-context.ts';
import { deadLinks } from '../../links/dead-links.ts';
import type { Services } from '../../services.ts';
import { listReviewers, resetPasskey } from '../../sign-in/reviewers.ts';
import { readQueue } from '../../submissions/queue.ts';
import { countGivenUp, lapsedListings, namesOf, readLately } from '../../submissions/review-lists.ts';
import type { SubmissionKind } from '../../submissions/submission.ts';
import { readSubmission } from '../../submissions/submission-rows.ts';
import { review } from '../../text/en/review.ts';
import { viewOf } from '../view-of.ts';
import { isFromHere, reviewerOf } from './guard.ts';
import { itemRoutes } from './item-routes.tsx';
import { messagePage } from './message-page.tsx';
import { queuePage } from './queue-page.tsx';
import { signInRoutes } from './sign-in-routes.tsx';
import { teamPage } from './team-page.tsx';

/** A listing as fields, with all its sources, goes into the form twice. */
const LARGEST_FORM = 512 * 1024;

/** The reviewers' pages, under /review. */
export function createReview(services: Services): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.use(async (c, next) => {
    c.header('Cache-Control', 'no-store');
    c.header('Referrer-Policy', 'same-origin');
    c.header('X-Robots-Tag', 'noindex');
    if (isFromHere(c, services)) return next();
    return c.html(String(messagePage({ view: viewOf(c, services), ...review.refused })), 403);
  });
  routes.use(bodyLimit({ maxSize: LARGEST_FORM }));
  routes.get('/', async (c) => {
    const reviewer = await reviewerOf(c, services);
    if (reviewer instanceof Response) return reviewer;
    const kind = (Object.keys(review.kinds) as SubmissionKind[]).find((code) => code === c.req.query('kind')) ?? null;
    const queue = await readQueue(services);
    const done = c.req.query('done');
    const just = done === undefined ? undefined : await readSubmission(services, done);
    const [askedBack, quarantined, decided] = [
      await readLately(services, ['asked-back'], 100),
      await readLately(services, ['quarantined'], 200),
      await readLately(services, ['accepted', 'rejected']),
    ];
    const all = [...queue, ...askedBack, ...quarantined, ...decided, ...(just ? [just] : [])];
    const names = await namesOf(
      services,
      all.flatMap(({ submission }) => submission.listingId ?? []),
    );
    const counts = new Map<SubmissionKind, number>();
    for (const { submission } of queue) counts.set(submission.kind, (counts.get(submission.kind) ?? 0) + 1);
    return c.html(
      String(
        queuePage({
          view: viewOf(c, services),
          reviewer,
          now: services.now(),
          kind,
          counts,
          waiting: queue.filter(({ submission }) => kind === null || submission.kind === kind),
          askedBack,
          quarantined,
          decided,
          names,
          dead: await deadLinks(services),
          lapsed: await lapsedListings(services, services.config.freshnessDays.stale),
          givenUp: await countGivenUp(services),
          done: just,
        }),
      ),
    );
  });
  routes.get('/team', async (c) => {
    const reviewer = await reviewerOf(c, services);
    if (reviewer instanceof Response) return reviewer;
    return c.html(String(teamPage({ view: viewOf(c, services), reviewer, reviewers: await listReviewers(services) })));
  });
  routes.post('/team', async (c) => {
    const reviewer = await reviewerOf(c, services);
    if (reviewer instanceof Response) return reviewer;
    const view = viewOf(c, services);
    if (reviewer.role !== 'lead') return c.html(String(messagePage({ view, ...review.refused, reviewer })), 403);
    const mail = String((await c.req.parseBody()).mail ?? '');
    const done = await resetPasskey(services, mail, `reviewer:${reviewer.id}`);
    const reviewers = await listReviewers(services);
    return c.html(String(teamPage({ view, reviewer, reviewers, ...(done && { done: mail }) })), done ? 200 : 404);
  });
  routes.route('/', signInRoutes(services));
  routes.route('/', itemRoutes(services));
  return routes;
}
