import { Hono } from 'hono';
import { z } from 'zod';
import { findListing } from '../directory/find-listing.ts';
import { type FeedCursor, listListings } from '../directory/list-listings.ts';
import { listingJson } from '../exchange/listing-json.ts';
import type { AppEnv } from '../http/app-context.ts';
import { todayOf } from '../http/reader.ts';
import { withLinkDates } from '../links/dead-links.ts';
import type { Services } from '../services.ts';
import { LANGUAGES } from '../text/languages.ts';
import { linkToNext } from './link-header.ts';
import { readParameters } from './parameters.ts';
import { badRequest, notFound } from './problem.ts';

/** Sorts after every id of a listing: a feed that begins here begins with the next version. */
const AFTER_ALL_IDS = '~';

export const feedParameters = z.strictObject({
  cursor: z
    .string()
    .regex(/^v(\d{1,12})\.([a-z0-9-]{1,64}|~)$/, 'a cursor from links.next')
    .optional(),
  limit: z.coerce.number().int().min(1).max(100).default(100),
  changedSince: z.coerce.number().int().min(0).describe('A version from an earlier answer').optional(),
});
export const listingParameters = z.strictObject({ lang: z.enum(LANGUAGES).optional() });

/** The feed of all listings, and one listing with its sources. */
export function listingRoutes(services: Services): Hono<AppEnv> {
  const ageing = services.config.freshnessDays;
  return new Hono<AppEnv>()
    .get('/listings', async (c) => {
      const read = readParameters(feedParameters, new URL(c.req.url).searchParams);
      if ('problems' in read) return badRequest(read.problems);
      const { cursor, limit, changedSince } = read.parameters;
      // Read before the entries: a change in between is given twice, never lost.
      const { version } = await services.index.current();
      const { entries, next } = await listListings(services, { after: startOf(cursor, changedSince), limit });
      const today = todayOf(services);
      const address = (at: string) => `${c.req.path}?cursor=${at}&limit=${limit}`;
      const nextLink = next && address(writeCursor(next));
      return c.json(
        {
          version,
          listings: entries.map((entry) =>
            entry.kind === 'listing'
              ? listingJson(entry.listing, entry.card, today, ageing)
              : { id: entry.id, removed: true },
          ),
          links: { self: cursor ? address(cursor) : `${c.req.path}${new URL(c.req.url).search}`, next: nextLink },
        },
        200,
        linkToNext(c, services, nextLink),
      );
    })
    .get('/listings/:id', async (c) => {
      const read = readParameters(listingParameters, new URL(c.req.url).searchParams);
      if ('problems' in read) return badRequest(read.problems);
      const found = await findListing(services, c.req.param('id'));
      switch (found.kind) {
        case 'listing':
          return c.json(
            listingJson(await withLinkDates(services, found.listing), found.card, todayOf(services), ageing),
          );
        case 'removed':
          if (found.mergedInto) return c.redirect(`/api/v1/listings/${found.mergedInto}`, 308);
          return c.json({ id: found.id, removed: true, removedOn: found.removedOn }, 410);
        case 'unknown':
          return notFound('There is no such listing.');
      }
    });
}

function startOf(cursor: string | undefined, changedSince: number | undefined): FeedCursor | null {
  const [, version, key] = /^v(\d+)\.(.+)$/.exec(cursor ?? '') ?? [];
  if (version !== undefined && key !== undefined) return { version: Number(version), key };
  return changedSince === undefined ? null : { version: changedSince, key: AFTER_ALL_IDS };
}

function writeCursor({ version, key }: FeedCursor): string {
  return `v${version}.${key}`;
}
