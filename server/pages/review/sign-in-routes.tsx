import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { deleteCookie } from 'hono/cookie';
import { afterAnswer } from '../../http/after-answer.ts';
import type { AppContext, AppEnv } from '../../http/app-context.ts';
import { baseUrlOf } from '../../http/base-url.ts';
import { clientAddressOf, limitKeyOf } from '../../http/client-address.ts';
import type { Services } from '../../services.ts';
import { noteNewPasskey } from '../../sign-in/reviewers.ts';
import { AUTH_PATH, cookieNamed, SESSION_COOKIE, signOut } from '../../sign-in/session.ts';
import { countTry } from '../../sign-in/tries.ts';
import { drainOutbox } from '../../submissions/outbox.ts';
import { mailOf } from '../../submissions/plain-text.ts';
import { review } from '../../text/en/review.ts';
import { viewOf } from '../view-of.ts';
import { sessionOf } from './guard.ts';
import { codePage, passkeyPage, signInPage } from './sign-in-pages.tsx';

/** Open to everybody: an address, a code, an answer of a passkey. */
const LARGEST_FORM = 64 * 1024;

/** The only addresses of the library that are open. */
const OPEN: ReadonlySet<string> = new Set([
  'GET /passkey/generate-register-options',
  'POST /passkey/verify-registration',
  'GET /passkey/generate-authenticate-options',
  'POST /passkey/verify-authentication',
]);

const REGISTERING: ReadonlySet<string> = new Set([
  '/passkey/generate-register-options',
  '/passkey/verify-registration',
]);

/** Signing in and out: code by mail, then passkey. */
export function signInRoutes(services: Services): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const say = review.signIn;
  for (const path of ['/sign-in/*', '/auth/*', '/sign-out']) routes.use(path, bodyLimit({ maxSize: LARGEST_FORM }));
  routes.get('/sign-in', async (c) => {
    const { kind } = await sessionOf(c, services);
    if (kind === 'signed-in') return c.redirect('/review', 303);
    if (kind === 'half' && c.req.query('again') === undefined) return c.redirect('/review/passkey', 303);
    return c.html(String(signInPage({ view: viewOf(c, services) })));
  });
  routes.post('/sign-in', async (c) => {
    const view = viewOf(c, services);
    const given = textOf((await c.req.parseBody()).mail)
      .trim()
      .toLowerCase();
    const mail = mailOf.safeParse(given);
    if (!mail.success) return c.html(String(signInPage({ view, mail: given, problem: say.wrongMail })), 422);
    const wait = await tooSoon(c, services, 'code', mail.data);
    if (wait) return c.html(String(signInPage({ view, mail: given, problem: say.tooMany })), 429, wait);
    const auth = await authOf(c, services);
    await auth.api.sendVerificationOTP({ body: { email: mail.data, type: 'sign-in' } });
    // At once, as a code is worth nothing later; after the answer, whose time must tell nothing.
    afterAnswer(c, services, () => drainOutbox(services));
    return c.html(String(codePage({ view, mail: mail.data })));
  });
  routes.post('/sign-in/code', async (c) => {
    const view = viewOf(c, services);
    const body = await c.req.parseBody();
    const mail = mailOf.safeParse(textOf(body.mail).toLowerCase());
    if (!mail.success) return c.redirect('/review/sign-in', 303);
    const wait = await tooSoon(c, services, 'enter', mail.data);
    if (wait) return c.html(String(codePage({ view, mail: mail.data, problem: say.tooMany })), 429, wait);
    const auth = await authOf(c, services);
    const answer = await auth.api.signInEmailOTP({
      body: { email: mail.data, otp: textOf(body.code).replace(/\s/g, '') },
      asResponse: true,
    });
    if (!answer.ok) return c.html(String(codePage({ view, mail: mail.data, problem: say.wrongCode })), 422);
    return withCookies(answer, c.redirect('/review/passkey', 303));
  });
  routes.get('/passkey', async (c) => {
    const found = await sessionOf(c, services);
    if (found.kind === 'none') return c.redirect('/review/sign-in', 303);
    if (found.kind === 'signed-in') return c.redirect('/review', 303);
    return c.html(String(passkeyPage({ view: viewOf(c, services), hasPasskey: found.hasPasskey })));
  });
  routes.all('/auth/*', async (c) => {
    const step = c.req.path.slice(AUTH_PATH.length);
    const found = await sessionOf(c, services);
    if (!OPEN.has(`${c.req.method} ${step}`)) return c.body(null, 404);
    if (found.kind !== 'half') return c.body(null, 401);
    // With the code alone one may make a first passkey, never a second: the mailbox is not both factors.
    if (found.hasPasskey && REGISTERING.has(step)) return c.body(null, 403);
    const answer = await (await authOf(c, services)).handler(c.req.raw);
    // Not the answer itself: it would be kept, and asked again with an old challenge.
    if (c.req.method === 'GET' && answer.ok) return withCookies(answer, c.json(await answer.json()));
    if (answer.ok && step === '/passkey/verify-registration') await noteNewPasskey(services, found.reviewer);
    // Its answer repeats the session, which scripts have no business with.
    return withCookies(answer, c.body(null, answer.ok ? 204 : (answer.status as 400)));
  });
  routes.post('/sign-out', async (c) => {
    const found = await sessionOf(c, services);
    const everywhere = (await c.req.parseBody()).everywhere === 'on';
    if (found.kind !== 'none') await signOut(services, found.reviewer, everywhere);
    const baseUrl = baseUrlOf(c, services);
    deleteCookie(c, cookieNamed(SESSION_COOKIE, baseUrl), { path: '/', secure: baseUrl.startsWith('https:') });
    return c.redirect('/review/sign-in', 303);
  });
  return routes;
}

/** Loaded by whoever signs in: searching must not carry it. */
async function authOf(c: Context<AppEnv>, services: Services) {
  const { createAuth } = await import('../../sign-in/auth.ts');
  return createAuth(services, baseUrlOf(c, services));
}

async function tooSoon(c: AppContext, services: Services, what: 'code' | 'enter', mail: string) {
  if (!services.config.rateLimits) return undefined;
  const forwarded = c.req.header('X-Forwarded-For');
  const client = limitKeyOf(clientAddressOf(c.env?.clientAddress, forwarded, services.config.trustedProxies));
  const seconds = await countTry(services, what, { mail, client });
  return seconds > 0 ? { 'Retry-After': String(seconds) } : undefined;
}

function withCookies(from: Response, answer: Response): Response {
  for (const cookie of from.headers.getSetCookie()) answer.headers.append('Set-Cookie', cookie);
  return answer;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
