import { readListing } from '../../directory/store-listing.ts';
import type { AppContext } from '../../http/app-context.ts';
import { type Fields, valueIn } from '../../http/form-fields.ts';
import type { Services } from '../../services.ts';
import { confirmMail } from '../../submissions/confirm-mail.ts';
import { valuesOf } from '../../submissions/group-listing.ts';
import {
  answer,
  eraseListing,
  eraseSubmission,
  type Managed,
  type Opened,
  openLink,
  receiveChange,
  stopReminders,
  upkeep,
  withdraw,
} from '../../submissions/manage.ts';
import { linesOf } from '../../submissions/plain-text.ts';
import { hrefIn, type View } from '../view.ts';
import { errorsIn, privateHtml } from './answers.ts';
import type { FormState } from './form-parts.tsx';
import { fieldsOfGroup, readGroup } from './group-form-values.ts';
import { managePage } from './manage-page.tsx';
import { donePage } from './manage-parts.tsx';

type Open = Exclude<Opened, { kind: 'unknown-link' }>;
type Asked = { view: View; opened: Open; fields: Fields };

/** The page of a link that opens something. */
export async function showLink(
  c: AppContext,
  services: Services,
  {
    view,
    opened,
    errors,
    fields,
    notice,
  }: { view: View; opened: Open; errors?: Record<string, string>; fields?: Fields; notice?: string },
): Promise<Response> {
  const done = view.text.pages.manage.done;
  const said = c.req.query('done') ?? '';
  const state: FormState = {
    fields: fields ?? (opened.kind === 'listing' ? fieldsOfGroup(valuesOf(opened.listing)) : {}),
    errors: errors ?? {},
  };
  const page = managePage({
    view,
    action: c.req.path,
    opened,
    name: await nameOf(services, opened),
    state,
    reminders: opened.kind === 'listing' && (await isReminded(services, opened.listing.id)),
    notice: notice ?? (said in done ? done[said as keyof typeof done] : undefined),
  });
  return privateHtml(c, page, errors ? 422 : 200);
}

/** Does what a button of the page asks for; undefined where the link does not open that. */
export async function act(c: AppContext, services: Services, asked: Asked): Promise<Response | undefined> {
  const { view, opened, fields } = asked;
  const what = valueIn(fields, 'do');
  if (opened.kind === 'submission' && opened.purpose === 'confirm') {
    return what === 'confirm' ? confirm(c, services, view) : undefined;
  }
  const { manage: say } = view.text.pages;
  if (what === 'erase') {
    if (valueIn(fields, 'sure') !== '1') {
      return showLink(c, services, { view, opened, errors: { sure: say.sureError } });
    }
    const erased =
      opened.kind === 'listing'
        ? await eraseListing(services, opened, { actor: 'organizer', baseUrl: view.baseUrl })
        : await eraseSubmission(services, opened.stored);
    if (erased.kind !== 'done') return after(c, services, view, erased, what);
    return privateHtml(c, donePage({ view, title: say.eraseTitle, words: say.done.erase }));
  }
  return opened.kind === 'listing'
    ? forListing(c, services, { view, opened, fields }, what)
    : forSubmission(c, services, { view, opened, fields }, what);
}

async function confirm(c: AppContext, services: Services, view: View): Promise<Response | undefined> {
  const confirmed = await confirmMail(services, c.req.param('token') ?? '', view.baseUrl);
  if (confirmed.kind === 'unknown-link') return undefined;
  return c.redirect(hrefIn(view, `/submissions/${confirmed.reference}`), 303);
}

async function forSubmission(
  c: AppContext,
  services: Services,
  { view, opened, fields }: Asked & { opened: Extract<Open, { kind: 'submission' }> },
  what: string,
): Promise<Response | undefined> {
  if (what === 'withdraw') return after(c, services, view, await withdraw(services, opened.stored), what);
  if (what !== 'answer') return undefined;
  const text = linesOf(2000).safeParse(valueIn(fields, 'text'));
  if (!text.success) {
    return showLink(c, services, { view, opened, fields, errors: { text: view.text.pages.manage.answerError } });
  }
  return after(c, services, view, await answer(services, opened.stored, text.data), what);
}

async function forListing(
  c: AppContext,
  services: Services,
  { view, opened, fields }: Asked & { opened: Extract<Open, { kind: 'listing' }> },
  what: string,
): Promise<Response | undefined> {
  const { manage: say } = view.text.pages;
  switch (what) {
    case 'reconfirmed':
    case 'paused':
    case 'closed':
      return after(c, services, view, await upkeep(services, opened, what), what);
    case 'stop':
      await stopReminders(services, c.req.param('token') ?? '');
      return after(c, services, view, { kind: 'done' }, what);
    case 'change': {
      const { contact, listing } = opened;
      if (!contact || listing.kind !== 'support-group') return undefined;
      const read = readGroup(fields, listing.meetingSeries);
      if (read.values === null) {
        return showLink(c, services, { view, opened, fields, errors: errorsIn(view, read.problems) });
      }
      const seen = Number(valueIn(fields, 'revision'));
      if (seen !== opened.revision) return showLink(c, services, { view, opened, notice: say.stale });
      await receiveChange(services, opened, read.values, { ...contact, language: view.reader.language });
      return after(c, services, view, { kind: 'done' }, what);
    }
    default:
      return undefined;
  }
}

/** Back to the page, which says what was done or why not. */
async function after(c: AppContext, services: Services, view: View, managed: Managed, what: string): Promise<Response> {
  if (managed.kind === 'done') return c.redirect(hrefIn(view, `${c.req.path}?done=${what}`), 303);
  const { stale, notNow } = view.text.pages.manage;
  const opened = await openLink(services, c.req.param('token') ?? '');
  const notice = managed.kind === 'stale' ? stale : notNow;
  if (opened.kind === 'unknown-link') return privateHtml(c, donePage({ view, title: notice, words: notice }), 422);
  return showLink(c, services, { view, opened, notice });
}

async function nameOf({ engine }: Services, opened: Open): Promise<string> {
  if (opened.kind === 'listing') return opened.listing.name;
  const { submission, document } = opened.stored;
  if (document && 'values' in document) return document.values.name;
  const listing = submission.listingId === null ? undefined : await readListing(engine, submission.listingId);
  return listing?.name ?? submission.id;
}

async function isReminded({ engine }: Services, listingId: string): Promise<boolean> {
  const row = await engine.db
    .selectFrom('listing_contact')
    .select('stopped_at')
    .where('listing_id', '=', listingId)
    .executeTakeFirst();
  return row !== undefined && row.stopped_at === null;
}
