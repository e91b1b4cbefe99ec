import type { Services } from '../services.ts';
import type { AppContext } from './app-context.ts';
import { clientAddressOf, limitKeyOf } from './client-address.ts';
import { TooManyRequests } from './failures.ts';

/** What tells two clients apart: their network address. */
export function clientOf(c: AppContext, { config }: Pick<Services, 'config'>): string {
  const address = clientAddressOf(c.env?.clientAddress, c.req.header('X-Forwarded-For'), config.trustedProxies);
  return limitKeyOf(address);
}

/**
 * Counts a form that is about to be stored: errors that a person mends cost nothing.
 * @throws TooManyRequests
 */
export async function countPost(c: AppContext, services: Services): Promise<void> {
  if (!services.config.rateLimits) return;
  const verdict = await services.limitPosts(clientOf(c, services));
  if (!verdict.allowed) throw new TooManyRequests(verdict.retryAfter);
}

/** Whether one more mail may go to an address at the wish of a stranger. */
export async function mayMail(services: Services, mail: string): Promise<boolean> {
  return !services.config.rateLimits || (await services.limitMails(mail.toLowerCase())).allowed;
}
