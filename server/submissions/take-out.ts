import type { Listing } from '../directory/listing.ts';
import type { Services } from '../services.ts';
import { contactOf } from './contacts.ts';
import { eraseListing } from './manage.ts';

export type TakenOut =
  | { kind: 'done' }
  /** A center where these specialists practice: their entries name it, so they go first. */
  | { kind: 'has-specialists'; ids: string[] };

/** Takes a listing out for good by a reviewer's decision, as its own organizer could: tombstone, suppression, erasure. */
export async function takeOut(
  services: Pick<Services, 'engine' | 'places' | 'now' | 'newId' | 'newToken'>,
  listing: Listing,
  by: { actor: string; baseUrl: string },
): Promise<TakenOut> {
  const specialists = await services.engine.db
    .selectFrom('listing')
    .select('id')
    .where('practices_at', '=', listing.id)
    .orderBy('id')
    .execute();
  if (specialists.length > 0) return { kind: 'has-specialists', ids: specialists.map(({ id }) => id) };
  await eraseListing(services, { listing, contact: await contactOf(services, listing.id) }, by);
  return { kind: 'done' };
}
