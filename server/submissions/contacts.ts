import type { CompiledQuery } from 'kysely';
import { utcDay } from '../directory/index-holder.ts';
import type { Services } from '../services.ts';
import type { Language } from '../text/languages.ts';

/** Who looks after a listing: an address that is never shown. */
export type Contact = { listingId: string; mail: string; language: Language };

/** The write that makes a person responsible for a listing, in the place of whoever was. */
export function contactWrite({ engine, now }: Pick<Services, 'engine' | 'now'>, contact: Contact): CompiledQuery {
  const row = {
    mail: contact.mail,
    language: contact.language,
    since: utcDay(now()),
    reminders: 0,
    reminded_at: null,
    stopped_at: null,
  };
  return engine.db
    .insertInto('listing_contact')
    .values({ listing_id: contact.listingId, ...row })
    .onConflict((conflict) => conflict.column('listing_id').doUpdateSet(row))
    .compile();
}

/** Who looks after a listing; undefined when nobody does. */
export async function contactOf({ engine }: Pick<Services, 'engine'>, listingId: string): Promise<Contact | undefined> {
  const row = await engine.db
    .selectFrom('listing_contact')
    .select(['mail', 'language'])
    .where('listing_id', '=', listingId)
    .executeTakeFirst();
  return row && { listingId, mail: row.mail, language: row.language as Language };
}
