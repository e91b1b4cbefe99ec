import { Hono } from 'hono';
import type { Card } from '../directory/card.ts';
import { findListing } from '../directory/find-listing.ts';
import { searchGeojson } from '../exchange/search-geojson.ts';
import type { AppEnv } from '../http/app-context.ts';
import { withLinkDates } from '../links/dead-links.ts';
import { presentCard } from '../search/present.ts';
import { search } from '../search/search.ts';
import type { Services } from '../services.ts';
import { errorPage } from './failure-page.tsx';
import { listingPage } from './listing-page.tsx';
import { nothingAsked } from './nothing-asked.ts';
import { hrefIn, type View } from './view.ts';
import { viewOf } from './view-of.ts';

/** The page of one entry; removed: 410, merged: 308 to the one that took its place. */
export function listingRoutes(services: Services): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  // What the map of the page reads: before the page itself, whose pattern would take it.
  routes.get('/listings/:file{[a-z0-9-]+\\.geojson}', async (c) => {
    const view = viewOf(c, services);
    const found = await findListing(services, c.req.param('file').replace(/\.geojson$/, ''));
    if (found.kind !== 'listing') return c.body(null, found.kind === 'removed' ? 410 : 404);
    const query = nothingAsked();
    const card = presentCard(found.card, view.reader, { query, distanceKm: null });
    return c.json(searchGeojson({ query, results: [card] }), 200, { 'Content-Type': 'application/geo+json' });
  });
  routes.get('/listings/:id', async (c) => {
    const view = viewOf(c, services);
    const found = await findListing(services, c.req.param('id'));
    if (found.kind === 'unknown') return c.html(String(errorPage({ view, status: 404 })), 404);
    if (found.kind === 'removed') {
      if (found.mergedInto) return c.redirect(hrefIn(view, `/listings/${found.mergedInto}`), 308);
      return c.html(String(errorPage({ view, status: 410 })), 410);
    }
    const { practitioners, center } = found;
    const listing = await withLinkDates(services, found.listing);
    const card = presentCard(found.card, view.reader, { query: nothingAsked(), distanceKm: null });
    const groups = await groupsNear(services, view, card);
    return c.html(String(listingPage({ view, listing, card, practitioners, center, groups, now: services.now() })));
  });
  return routes;
}

/** The groups that a search from this entry's point would bring along. */
async function groupsNear(services: Services, view: View, card: Card): Promise<Card[]> {
  if (card.kind === 'support-group' || card.location === null) return [];
  const { latitude: lat, longitude: lon } = card.location;
  const query = { ...nothingAsked(), kind: ['support-group' as const], lat, lon, limit: 3 };
  return (await search(services, query, view.reader)).results;
}
