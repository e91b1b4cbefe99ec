import type { Services } from '../services.ts';
import { openToken } from './tokens.ts';

/** The listing whose reminders a link ends; null for a link that opens nothing. Changes nothing. */
export async function remindedListing(
  services: Pick<Services, 'engine' | 'now'>,
  token: string,
): Promise<{ id: string; name: string } | null> {
  const opened = await openToken(services, token, ['unsubscribe']);
  const id = opened?.subject.replace(/^listing:/, '');
  if (id === undefined) return null;
  const row = await services.engine.db
    .selectFrom('listing')
    .select(['id', 'name'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}
