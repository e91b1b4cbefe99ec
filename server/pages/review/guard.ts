import { getSignedCookie } from 'hono/cookie';
import type { AppContext } from '../../http/app-context.ts';
import { baseUrlOf } from '../../http/base-url.ts';
import type { Services } from '../../services.ts';
import { cookieNamed, type Found, findSession, SESSION_COOKIE, type SignedIn } from '../../sign-in/session.ts';

/** Who asks, by the cookie of their session. */
export async function sessionOf(c: AppContext, services: Services): Promise<Found> {
  const token = await getSignedCookie(c, services.secret, cookieNamed(SESSION_COOKIE, baseUrlOf(c, services)));
  return typeof token === 'string' ? findSession(services, token) : { kind: 'none' };
}

/** The reviewer who has passed both steps, or the answer that sends somebody else to the step that is missing. */
export async function reviewerOf(c: AppContext, services: Services): Promise<SignedIn | Response> {
  const found = await sessionOf(c, services);
  if (found.kind === 'signed-in') return found.reviewer;
  return c.redirect(found.kind === 'half' ? '/review/passkey' : '/review/sign-in', 303);
}

/**
 * Whether a request that changes something comes from a page of ours. Browsers send Origin with every such request, and
 * these pages let them name it (Referrer-Policy: same-origin).
 */
export function isFromHere(c: AppContext, services: Services): boolean {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return true;
  return c.req.header('Origin') === new URL(baseUrlOf(c, services)).origin;
}
