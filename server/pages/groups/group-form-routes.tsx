import { Hono } from 'hono';
import { afterAnswer } from '../../http/after-answer.ts';
import type { AppContext, AppEnv } from '../../http/app-context.ts';
import { acceptBody, type Fields, readFields, valueIn } from '../../http/form-fields.ts';
import { GUARD_FIELDS, guardForm, judgeForm, wasAsked } from '../../http/form-guard.ts';
import { countPost, mayMail } from '../../http/post-limits.ts';
import type { Services } from '../../services.ts';
import { dropDraft, keepDraft, readDraft } from '../../submissions/drafts.ts';
import { findDuplicates } from '../../submissions/find-duplicates.ts';
import type { GroupValues } from '../../submissions/group-values.ts';
import { drainOutbox } from '../../submissions/outbox.ts';
import { quarantine } from '../../submissions/quarantine.ts';
import { receiveGroup, townOf } from '../../submissions/receive.ts';
import { hrefIn, type View } from '../view.ts';
import { viewOf } from '../view-of.ts';
import { errorsIn, privateHtml } from './answers.ts';
import { type GroupFormProps, groupFormPage } from './group-form-page.tsx';
import { readGroup, readOrganizer } from './group-form-values.ts';
import { INTERNATIONAL } from './group-options.ts';

const FORM = 'group';
const EMPTY = { fields: {}, errors: {} };
/** What is no part of a draft: it belongs to one sending of the form. */
const NOT_KEPT: ReadonlySet<string> = new Set([...Object.values(GUARD_FIELDS), 'draft', 'action', 'another']);

/** "List your group": the form, its drafts, and the hint at entries that may be the same. */
export function groupFormRoutes(services: Services): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.use('/list-your-group/*', acceptBody('application/x-www-form-urlencoded'));

  routes.get('/list-your-group', async (c) => {
    const view = viewOf(c, services);
    const { groupForm: say } = view.text.pages;
    const guard = await guardForm(services, FORM);
    const token = c.req.query('draft') ?? '';
    const found = token === '' ? null : await readDraft(services, token);
    if (token !== '' && !found) {
      return privateHtml(c, groupFormPage({ view, state: EMPTY, guard, notice: say.draftGone }), 404);
    }
    const kept = found && {
      state: { fields: found.draft, errors: {} },
      draft: { token, until: found.expiresAt.slice(0, 10) },
    };
    return privateHtml(c, groupFormPage({ view, state: EMPTY, guard, ...kept }));
  });

  routes.post('/list-your-group', async (c) => {
    const view = viewOf(c, services);
    const fields = await readFields(c);
    if (valueIn(fields, 'action') === 'draft') return saveDraft(c, services, view, fields);
    const { mail, problems } = readOrganizer(fields);
    const read = readGroup(fields);
    const verdict = await judgeForm(services, FORM, fields);
    const errors = errorsIn(view, [...read.problems, ...problems]);
    const again = async (given: Partial<GroupFormProps>, status: 200 | 422) => {
      const asked = verdict === 'ask' || (verdict !== 'pass' && (await wasAsked(services, FORM, fields)));
      const guard = await guardForm(services, FORM, { asked, trusted: verdict === 'pass' });
      const draft = await draftOf(services, fields);
      return privateHtml(c, groupFormPage({ view, state: { fields, errors }, guard, draft, ...given }), status);
    };
    if (read.values === null || problems.length > 0 || verdict === 'ask') return again({}, 422);
    if (verdict === 'expired') return again({ notice: view.text.pages.groupForm.expired }, 422);
    if (verdict === 'pass' && valueIn(fields, 'another') !== '1') {
      const duplicates = await duplicatesOf(services, read.values);
      if (duplicates.length > 0) return again({ duplicates }, 200);
    }
    await countPost(c, services);
    const reference = await takeIn(services, view, { values: read.values, mail, trusted: verdict === 'pass' });
    await dropDraft(services, valueIn(fields, 'draft'));
    afterAnswer(c, services, () => drainOutbox(services));
    return c.redirect(hrefIn(view, `/submissions/${reference}`), 303);
  });

  // What the script asks while the form is being filled in.
  routes.post('/list-your-group/similar', async (c) => {
    const view = viewOf(c, services);
    const fields = await readFields(c);
    const one = (name: string) => valueIn(fields, name).slice(0, 500) || null;
    const website = one('website');
    const asked = {
      name: one('name')?.slice(0, 200) ?? '',
      country: one('country') === INTERNATIONAL ? null : one('country'),
      city: one('city'),
      phone:
        one('phone')
          ?.replace(/^00/, '+')
          .replace(/[\s().\-/]/g, '') ?? null,
      website: website !== null && URL.canParse(website) ? website : null,
    };
    const found = await findDuplicates(services, { kind: 'support-group', ...asked });
    c.header('Cache-Control', 'no-store');
    return c.json({
      duplicates: found.map(({ id, name, city }) => ({
        name: [name, city].filter(Boolean).join(', '),
        page: hrefIn(view, `/listings/${id}`),
        claim: hrefIn(view, `/listings/${id}/claim`),
      })),
    });
  });
  return routes;
}

async function saveDraft(c: AppContext, services: Services, view: View, fields: Fields): Promise<Response> {
  await countPost(c, services);
  const kept = Object.fromEntries(Object.entries(fields).filter(([name]) => !NOT_KEPT.has(name)));
  const token = await keepDraft(services, kept, valueIn(fields, 'draft') || null);
  return c.redirect(hrefIn(view, `/list-your-group?draft=${token}`), 303);
}

async function draftOf(services: Services, fields: Fields): Promise<GroupFormProps['draft']> {
  const token = valueIn(fields, 'draft');
  const found = token === '' ? null : await readDraft(services, token);
  return found && { token, until: found.expiresAt.slice(0, 10) };
}

async function duplicatesOf(services: Services, values: GroupValues) {
  const location = await townOf(services, values);
  return findDuplicates(services, { kind: 'support-group', ...values, location });
}

/** Takes a group in, or sets it aside: what looks like a machine's, and what would be too many mails to one address. */
async function takeIn(
  services: Services,
  view: View,
  { values, mail, trusted }: { values: GroupValues; mail: string; trusted: boolean },
): Promise<string> {
  const { language } = view.reader;
  if (trusted && (await mayMail(services, mail))) {
    return receiveGroup(services, values, { mail, language, baseUrl: view.baseUrl });
  }
  return quarantine(services, { kind: 'group', mail, talk: [], values, duplicates: [] }, { language });
}
