import { sql } from 'kysely';
import type { Listing } from '../directory/listing.ts';
import type { Services } from '../services.ts';

/** Not reached at so many looks on different days: for a reviewer to decide, never for us. */
const DEAD_AFTER = 2;

export type DeadLink = { listingId: string; name: string; url: string; failingSince: string };

/** Addresses of listings that were not reached twice or more, with the listings that name them. */
export async function deadLinks({ engine }: Pick<Services, 'engine'>): Promise<DeadLink[]> {
  const { rows } = await sql<{ id: string; name: string; url: string; failing_since: string }>`
    SELECT DISTINCT listing.id, listing.name, link_check.url, link_check.failing_since
    FROM link_check, listing
    WHERE link_check.failures >= ${DEAD_AFTER} AND (
      listing.document ->> 'website' = link_check.url
      OR EXISTS (SELECT 1 FROM json_each(listing.document, '$.sources') AS source WHERE source.value ->> 'url' = link_check.url))
    ORDER BY link_check.failing_since, listing.id, link_check.url`.execute(engine.db);
  return rows.map(({ id, name, url, failing_since }) => ({ listingId: id, name, url, failingSince: failing_since }));
}

/** Every address that was looked at, and whether it counts as dead. */
export async function lookedAddresses({
  engine,
}: Pick<Services, 'engine'>): Promise<{ url: string; isDead: boolean }[]> {
  const rows = await engine.db.selectFrom('link_check').select(['url', 'failures']).execute();
  return rows.map(({ url, failures }) => ({ url, isDead: failures >= DEAD_AFTER }));
}

/** The listing with the last day on which a program reached each of its sources. */
export async function withLinkDates(services: Pick<Services, 'engine'>, listing: Listing): Promise<Listing> {
  const reached = await reachedOn(
    services,
    listing.sources.map(({ url }) => url),
  );
  if (reached.size === 0) return listing;
  const sources = listing.sources.map((source) => ({
    ...source,
    linkCheckedOn: reached.get(source.url) ?? source.linkCheckedOn,
  }));
  return { ...listing, sources };
}

/** The last day on which each address was reached, YYYY-MM-DD; addresses never reached are absent. */
async function reachedOn(
  { engine }: Pick<Services, 'engine'>,
  urls: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (urls.length === 0) return new Map();
  const { rows } = await sql<{ url: string; reached_on: string }>`
    SELECT url, reached_on FROM link_check
    WHERE reached_on IS NOT NULL AND url IN (SELECT value FROM json_each(${JSON.stringify(urls)}))`.execute(engine.db);
  return new Map(rows.map(({ url, reached_on }) => [url, reached_on]));
}
