import { utcDay } from '../directory/index-holder.ts';
import type { Listing } from '../directory/listing.ts';
import type { Services } from '../services.ts';
import type { Language } from '../text/languages.ts';
import { commit } from './events.ts';
import { letterWrite } from './letters.ts';
import { issueToken } from './tokens.ts';

const DAY_MS = 86_400_000;
/** One run sends so many at most: a mail server is not flooded after a pause, and a Worker has its limits. */
const AT_ONCE = 50;

/**
 * Asks whether listings are still right: on the days after their last confirmation that `days` names, once each. A run
 * that comes late asks once, not for each day it missed. Gives how many were asked.
 */
export async function sendReminders(
  services: Pick<Services, 'engine' | 'now' | 'newId' | 'newToken'>,
  { days, baseUrl }: { days: readonly number[]; baseUrl: string },
): Promise<number> {
  const { engine, now } = services;
  const rows = await engine.db
    .selectFrom('listing_contact')
    .innerJoin('listing', 'listing.id', 'listing_contact.listing_id')
    .select([
      'listing.id',
      'listing.document',
      'listing_contact.mail',
      'listing_contact.language',
      'listing_contact.reminders',
    ])
    .where('listing_contact.stopped_at', 'is', null)
    .where('listing_contact.reminders', '<', days.length)
    .where('listing.status', 'in', ['active', 'unclear'])
    .orderBy('listing.id')
    .execute();
  let asked = 0;
  for (const row of rows) {
    if (asked === AT_ONCE) break;
    const listing = JSON.parse(row.document) as Listing;
    const age = ageInDays(listing.confirmedOn, now());
    // How many of the days have passed: the next reminder is due when that is more than were sent.
    const due = days.filter((day) => age !== null && age >= day).length;
    if (due <= row.reminders) continue;
    await remind(services, { ...row, language: row.language as Language }, listing, {
      due,
      last: due === days.length,
      baseUrl,
    });
    asked++;
  }
  return asked;
}

async function remind(
  services: Pick<Services, 'engine' | 'now' | 'newId' | 'newToken'>,
  contact: { id: string; mail: string; language: Language },
  listing: Listing,
  { due, last, baseUrl }: { due: number; last: boolean; baseUrl: string },
): Promise<void> {
  const manage = await issueToken(services, 'remind', `listing:${contact.id}`);
  const stop = await issueToken(services, 'unsubscribe', `listing:${contact.id}`);
  const unsubscribe = `${baseUrl}/unsubscribe/${stop.token}`;
  await commit(
    services,
    [{ actor: 'schedule', kind: 'reminded', listingId: contact.id, payload: { reminder: due } }],
    async () => [
      services.engine.db
        .updateTable('listing_contact')
        .set({ reminders: due, reminded_at: services.now().toISOString() })
        .where('listing_id', '=', contact.id)
        .compile(),
      manage.write,
      stop.write,
      letterWrite(services, { ...contact, baseUrl, unsubscribe }, ({ remind: say }) => ({
        subject: say.subject,
        text: [
          say.text(listing.name, `${baseUrl}/listings/${contact.id}`, `${baseUrl}/manage/${manage.token}`),
          ...(last ? [say.last] : []),
          say.unsubscribe(unsubscribe),
        ].join('\n\n'),
      })),
    ],
  );
}

/** Whole days since a date (YYYY-MM-DD) on the UTC day of a moment; null: never confirmed. */
function ageInDays(date: string | null, now: Date): number | null {
  return date === null ? null : Math.floor((Date.parse(utcDay(now)) - Date.parse(date)) / DAY_MS);
}
