import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { findListing } from '../../directory/find-listing.ts';
import { afterAnswer } from '../../http/after-answer.ts';
import type { AppEnv } from '../../http/app-context.ts';
import { acceptBody, type Fields, readFields, valueIn } from '../../http/form-fields.ts';
import { type FormVerdict, type Guard, guardForm, judgeForm, wasAsked } from '../../http/form-guard.ts';
import { clientOf, countPost, mayMail } from '../../http/post-limits.ts';
import type { Services } from '../../services.ts';
import { reportSchema } from '../../submissions/group-values.ts';
import { drainOutbox } from '../../submissions/outbox.ts';
import { linesOf, mailOf } from '../../submissions/plain-text.ts';
import { quarantine } from '../../submissions/quarantine.ts';
import { receiveClaim } from '../../submissions/receive.ts';
import { relayMessage, relayOf } from '../../submissions/relay.ts';
import { receiveReport } from '../../submissions/report.ts';
import { errorPage } from '../failure-page.tsx';
import { hrefIn, type View } from '../view.ts';
import { viewOf } from '../view-of.ts';
import { claimPage, contactPage, reportPage } from './about-listing-pages.tsx';
import { privateHtml } from './answers.ts';
import { donePage } from './manage-parts.tsx';

type FormContext = Context<AppEnv, '/listings/:id/x'>;
type Subject = { id: string; name: string };
type Sent = { view: View; listing: Subject; trusted: boolean };

/** One form about one entry: its page, what it accepts, and what happens with what is right. */
type AboutForm<Values> = {
  part: 'report' | 'claim' | 'contact';
  page: typeof reportPage;
  schema: z.ZodType<Values>;
  /** Undefined where this entry has no such form. */
  subject(id: string): Promise<Subject | undefined>;
  take(c: FormContext, values: Values, sent: Sent): Promise<Response | string>;
};

const claimSchema = z.strictObject({ mail: mailOf, message: linesOf(2000).nullable() });
const contactSchema = z.strictObject({ mail: mailOf, message: linesOf(2000) });

/** Report a wrong fact, look after an entry, write to a group. */
export function aboutListingRoutes(services: Services): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const listed = async (id: string) => {
    const found = await findListing(services, id);
    return found.kind === 'listing' ? { id, name: found.listing.name } : undefined;
  };

  add(routes, services, {
    part: 'report',
    page: reportPage,
    schema: reportSchema,
    subject: listed,
    async take(c, report, { view, listing, trusted }) {
      const { language } = view.reader;
      const listingId = listing.id;
      const client = clientOf(c, services);
      if (!trusted) {
        const document = { kind: 'report' as const, mail: report.mail, talk: [], report, reporter: '' };
        return quarantine(services, document, { listingId, language });
      }
      const { secret } = services;
      const received = await receiveReport(services, { listingId, report }, { language, client, secret });
      return received.kind === 'received' ? received.reference : '';
    },
  });

  add(routes, services, {
    part: 'claim',
    page: claimPage,
    schema: claimSchema,
    subject: listed,
    async take(_c, { mail, message }, { view, listing, trusted }) {
      const { language } = view.reader;
      const listingId = listing.id;
      if (trusted && (await mayMail(services, mail))) {
        const sender = { mail, language, baseUrl: view.baseUrl };
        const received = await receiveClaim(services, { listingId, message }, sender);
        return received.kind === 'received' ? received.reference : '';
      }
      const document = { kind: 'claim' as const, mail, talk: [], message, ownDomain: false };
      return quarantine(services, document, { listingId, language });
    },
  });

  add(routes, services, {
    part: 'contact',
    page: contactPage,
    schema: contactSchema,
    subject: async (id) => {
      const to = await relayOf(services, id);
      return to ? { id, name: to.name } : undefined;
    },
    async take(c, { mail, message }, { view, listing, trusted }) {
      const to = await relayOf(services, listing.id);
      if (to && trusted && (await mayMail(services, to.contact.mail))) {
        await relayMessage(services, to, { message, from: mail, baseUrl: view.baseUrl });
      }
      const { report: say } = view.text.pages;
      const back = (
        <p>
          <a href={hrefIn(view, `/listings/${listing.id}`)}>{say.back(listing.name)}</a>
        </p>
      );
      const title = say.contactTitle(listing.name);
      return privateHtml(c, donePage({ view, title, words: say.contactSent, children: back }));
    },
  });
  return routes;
}

function add<Values>(routes: Hono<AppEnv>, services: Services, form: AboutForm<Values>): void {
  const path = `/listings/:id/${form.part}` as '/listings/:id/x';
  const missing = (c: FormContext, view: View) => privateHtml(c, errorPage({ view, status: 404 }), 404);
  routes.use(path, acceptBody('application/x-www-form-urlencoded'));
  routes.get(path, async (c) => {
    const view = viewOf(c, services);
    const listing = await form.subject(c.req.param('id'));
    if (!listing) return missing(c, view);
    const guard = await guardForm(services, form.part);
    return privateHtml(c, form.page({ view, listing, state: { fields: {}, errors: {} }, guard }));
  });
  routes.post(path, async (c) => {
    const view = viewOf(c, services);
    const listing = await form.subject(c.req.param('id'));
    if (!listing) return missing(c, view);
    const fields = await readFields(c);
    const read = form.schema.safeParse(valuesIn(fields, form.part));
    const verdict = await judgeForm(services, form.part, fields);
    if (!read.success || verdict === 'ask' || verdict === 'expired') {
      const guard = await nextGuard(services, form.part, fields, verdict);
      const errors = read.success ? {} : errorsOf(view, read.error);
      const notice = verdict === 'expired' ? view.text.pages.groupForm.expired : undefined;
      return privateHtml(c, form.page({ view, listing, state: { fields, errors }, guard, notice }), 422);
    }
    await countPost(c, services);
    const answer = await form.take(c, read.data, { view, listing, trusted: verdict === 'pass' });
    afterAnswer(c, services, () => drainOutbox(services));
    return typeof answer === 'string' ? c.redirect(hrefIn(view, `/submissions/${answer}`), 303) : answer;
  });
}

function valuesIn(fields: Fields, part: AboutForm<unknown>['part']) {
  const one = (name: string) => valueIn(fields, name) || null;
  const values = { mail: one('mail'), message: one('message') };
  return part === 'report' ? { ...values, field: one('field') } : values;
}

function errorsOf(view: View, { issues }: z.ZodError): Record<string, string> {
  const { errors } = view.text.pages.report;
  const names = issues.map(({ path }) => String(path[0])).filter((name) => name in errors);
  const inOrder = (['field', 'message', 'mail'] as const).filter((name) => names.includes(name));
  return Object.fromEntries(inOrder.map((name) => [name, errors[name]]));
}

/** The guard of a form that comes back: the question once it was asked, and no second wait. */
async function nextGuard(services: Services, form: string, fields: Fields, verdict: FormVerdict): Promise<Guard> {
  const asked = verdict === 'ask' || (verdict !== 'pass' && (await wasAsked(services, form, fields)));
  return guardForm(services, form, { asked, trusted: verdict === 'pass' });
}
