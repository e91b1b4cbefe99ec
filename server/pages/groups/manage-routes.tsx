import { Hono } from 'hono';
import { afterAnswer } from '../../http/after-answer.ts';
import type { AppContext, AppEnv } from '../../http/app-context.ts';
import { acceptBody, readFields, valueIn } from '../../http/form-fields.ts';
import { countPost, mayMail } from '../../http/post-limits.ts';
import type { Services } from '../../services.ts';
import { openLink, stopReminders } from '../../submissions/manage.ts';
import { sendNewLinks } from '../../submissions/new-links.ts';
import { drainOutbox } from '../../submissions/outbox.ts';
import { mailOf } from '../../submissions/plain-text.ts';
import { remindedListing } from '../../submissions/reminded-listing.ts';
import { readSubmission } from '../../submissions/submission-rows.ts';
import { errorPage } from '../failure-page.tsx';
import type { View } from '../view.ts';
import { viewOf } from '../view-of.ts';
import { privateHtml } from './answers.ts';
import { act, showLink } from './manage-actions.tsx';
import { Action, donePage, newLinkPage, unknownLinkPage } from './manage-parts.tsx';
import { statusPage } from './status-page.tsx';

const NOTHING = { fields: {}, errors: {} };

/** What links in mails open, and the public page of how a submission stands. */
export function manageRoutes(services: Services): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.use('/manage/*', acceptBody('application/x-www-form-urlencoded'));
  const unknown = (c: AppContext, view: View) => privateHtml(c, unknownLinkPage({ view }), 404);

  routes.get('/submissions/:reference', async (c) => {
    const view = viewOf(c, services);
    const stored = await readSubmission(services, c.req.param('reference'));
    if (!stored) return privateHtml(c, errorPage({ view, status: 404 }), 404);
    return privateHtml(c, statusPage({ view, submission: stored.submission }));
  });

  routes.get('/manage', (c) => privateHtml(c, newLinkPage({ view: viewOf(c, services), state: NOTHING })));
  routes.post('/manage', async (c) => {
    const view = viewOf(c, services);
    const fields = await readFields(c);
    const mail = mailOf.safeParse(valueIn(fields, 'mail'));
    if (!mail.success) {
      const errors = { mail: view.text.pages.manage.newLinkError };
      return privateHtml(c, newLinkPage({ view, state: { fields, errors } }), 422);
    }
    await countPost(c, services);
    // All of it after the answer: how long it takes tells nothing of the address.
    afterAnswer(c, services, async () => {
      if (!(await mayMail(services, mail.data))) return;
      await sendNewLinks(services, { mail: mail.data, baseUrl: view.baseUrl });
      await drainOutbox(services);
    });
    return privateHtml(c, newLinkPage({ view, state: NOTHING, sent: true }));
  });

  routes.get('/manage/:token', async (c) => {
    const view = withoutToken(viewOf(c, services), '/manage');
    const opened = await openLink(services, c.req.param('token'));
    if (opened.kind === 'unknown-link') return unknown(c, view);
    return showLink(c, services, { view, opened });
  });
  routes.post('/manage/:token', async (c) => {
    const view = withoutToken(viewOf(c, services), '/manage');
    const opened = await openLink(services, c.req.param('token'));
    if (opened.kind === 'unknown-link') return unknown(c, view);
    const answer = await act(c, services, { view, opened, fields: await readFields(c) });
    afterAnswer(c, services, () => drainOutbox(services));
    return answer ?? unknown(c, view);
  });

  routes.get('/unsubscribe/:token', async (c) => {
    const view = withoutToken(viewOf(c, services), '/unsubscribe');
    const { manage: say } = view.text.pages;
    const listing = await remindedListing(services, c.req.param('token'));
    if (!listing) return unknown(c, view);
    const button = <Action view={view} action={c.req.path} what="stop" button={say.unsubscribe} strong />;
    const words = say.unsubscribeLead(listing.name);
    return privateHtml(c, donePage({ view, title: say.unsubscribeTitle, words, children: button }));
  });
  // One click in the mail program (RFC 8058) or the button: the same, whatever the body, which is not read.
  routes.post('/unsubscribe/:token', async (c) => {
    const view = withoutToken(viewOf(c, services), '/unsubscribe');
    const { manage: say } = view.text.pages;
    const token = c.req.param('token');
    // Only a link of its own kind: the page of another has its own button.
    if (!(await remindedListing(services, token)) || !(await stopReminders(services, token))) return unknown(c, view);
    return privateHtml(c, donePage({ view, title: say.unsubscribeTitle, words: say.done.stop }));
  });
  return routes;
}

/** The page knows itself by an address that opens nothing: its links and its print must not hold the token. */
function withoutToken(view: View, path: string): View {
  return { ...view, path };
}
