import { readListing } from '../directory/store-listing.ts';
import type { Services } from '../services.ts';
import { contactOf } from './contacts.ts';
import { letterWrite } from './letters.ts';

/** Where a message form leads: the group's name and its own address, which nobody is shown. Null: no form. */
export async function relayOf(services: Pick<Services, 'engine'>, listingId: string) {
  const listing = await readListing(services.engine, listingId);
  if (!listing?.relay || listing.status === 'closed') return null;
  const contact = await contactOf(services, listingId);
  return contact ? { name: listing.name, contact } : null;
}

/** Passes a message on by mail. Nothing of it is kept once the outbox has sent it. */
export async function relayMessage(
  services: Pick<Services, 'engine' | 'now' | 'newId'>,
  to: NonNullable<Awaited<ReturnType<typeof relayOf>>>,
  { message, from, baseUrl }: { message: string; from: string; baseUrl: string },
): Promise<void> {
  const letter = letterWrite(services, { ...to.contact, baseUrl, replyTo: from }, ({ relay: say }) => ({
    subject: say.subject(to.name),
    text: say.text(to.name, message, from),
  }));
  await services.engine.batch([letter]);
}
