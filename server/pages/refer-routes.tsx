import { Hono } from 'hono';
import { SERVICES, SITES } from '../directory/vocabulary.ts';
import type { AppContext, AppEnv } from '../http/app-context.ts';
import { readForm } from '../http/read-form.ts';
import { findPatientSupport } from '../referral/patient-support.ts';
import { findReferral } from '../referral/refer.ts';
import { readReferralQuestion, readSheetRequest } from '../referral/referral-question.ts';
import type { Services } from '../services.ts';
import { leafletPage } from './leaflet-page.tsx';
import { placeName } from './place-name.ts';
import { referAnswerPage, referChoicePage } from './refer-answer-page.tsx';
import type { ReferProblems } from './refer-form.tsx';
import { referPage } from './refer-page.tsx';
import { sheetRoutes } from './sheet-routes.tsx';
import { suspicionPage } from './suspicion-page.tsx';
import type { View } from './view.ts';
import { viewOf } from './view-of.ts';

/** The journey of a doctor who refers. What is typed comes in a body, is answered, and is kept nowhere. */
export function referRoutes(services: Services): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get('/refer', (c) => c.html(String(referPage({ view: viewOf(c, services), values: prefilled(c) }))));
  routes.post('/refer', async (c) => {
    c.header('Cache-Control', 'no-store');
    const view = viewOf(c, services);
    const { problems: say } = view.text.pages.refer;
    const body = await readForm(c.req.raw);
    if ('refused' in body) {
      const form = body.refused === 413 ? say.tooLarge : say.other;
      return c.html(String(referPage({ view, values: new URLSearchParams(), problems: { form } })), body.refused);
    }
    const values = body.form;
    const read = readReferralQuestion(values);
    if ('problems' in read) {
      return c.html(String(referPage({ view, values, problems: messagesOf(view, read.problems) })), 422);
    }
    const referral = await findReferral(services, read.question, view.reader);
    switch (referral.kind) {
      case 'unknown-place':
        return c.html(
          String(referPage({ view, values, problems: { near: referral.notice ?? say.unknownPlace } })),
          422,
        );
      case 'choose-place':
        return c.html(String(referChoicePage({ view, values, choices: referral.choices })));
      case 'answer': {
        if (referral.place.id !== null) values.set('near', placeName(view, referral.place));
        return c.html(String(referAnswerPage({ view, values, answer: referral })));
      }
    }
  });
  routes.route('/', sheetRoutes(services));

  const leaflet = async (c: AppContext, form: URLSearchParams, path = '/leaflet') => {
    const view = viewOf(c, services);
    const read = readSheetRequest(form);
    const area = read?.place ? { place: read.place } : read?.near ? { near: read.near } : null;
    const found = area && (await findPatientSupport(services, area, view.reader, read?.site));
    const status = found?.kind === 'unknown-place' || read === undefined ? 422 : 200;
    return c.html(String(leafletPage({ view, found, path, near: read?.near ?? null })), status);
  };
  routes.get('/leaflet', (c) => {
    const place = c.req.query('place');
    if (!place) return leaflet(c, new URLSearchParams());
    const parameters = new URLSearchParams({ place });
    return leaflet(c, parameters, `/leaflet?${parameters}`);
  });
  routes.post('/leaflet', async (c) => {
    c.header('Cache-Control', 'no-store');
    const body = await readForm(c.req.raw);
    if ('form' in body) return leaflet(c, body.form);
    return c.html(
      String(leafletPage({ view: viewOf(c, services), found: null, path: '/leaflet', near: null })),
      body.refused,
    );
  });
  routes.get('/suspicion', (c) => c.html(String(suspicionPage({ view: viewOf(c, services) }))));
  return routes;
}

/** A link may bring the need and the site along, never an area. Codes that do not exist are not given. */
function prefilled(c: AppContext): URLSearchParams {
  const asked = { service: c.req.query('service'), site: c.req.query('site') };
  const values = new URLSearchParams();
  if (SERVICES.some((code) => code === asked.service)) values.set('service', asked.service as string);
  if (SITES.some((code) => code === asked.site)) values.set('site', asked.site as string);
  return values;
}

function messagesOf(view: View, problems: readonly { path: string }[]): ReferProblems {
  const { problems: say } = view.text.pages.refer;
  const messages: ReferProblems = {};
  for (const { path } of problems) {
    if (path === 'near' || path === 'place') messages.near = say.near;
    else if (path === 'ki67') messages.ki67 = say.ki67;
    else messages.form = say.other;
  }
  return messages;
}
