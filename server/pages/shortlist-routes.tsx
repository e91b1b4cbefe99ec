import { type Context, Hono } from 'hono';
import { findByIds } from '../directory/find-by-ids.ts';
import { findListing } from '../directory/find-listing.ts';
import { writeVcard } from '../exchange/vcard.ts';
import { distanceKm } from '../geo/distance.ts';
import type { AppEnv } from '../http/app-context.ts';
import type { Place } from '../places/place.ts';
import { findOrigin, type Origin } from '../search/origin.ts';
import { presentCard } from '../search/present.ts';
import type { Services } from '../services.ts';
import { countryName } from '../text/names.ts';
import { accessWords } from './access-line.tsx';
import { comparePage } from './compare-page.tsx';
import { errorPage } from './failure-page.tsx';
import { freshnessWords } from './freshness-line.tsx';
import { capital } from './labels.ts';
import { hasPasted, idsPath, MOST_COMPARED, MOST_LISTED, readIds } from './listed-ids.ts';
import { nothingAsked } from './nothing-asked.ts';
import { questionsPage } from './questions-page.tsx';
import { type ListedAnswer, shortlistPage } from './shortlist-page.tsx';
import { shortlistProblemPage } from './shortlist-problem-page.tsx';
import { hrefIn, type View } from './view.ts';
import { viewOf } from './view-of.ts';

const PAGES = ['/shortlist', '/compare', '/questions'] as const;
type Page = (typeof PAGES)[number];

/** Lists that live in their address: read, compared, asked about; and an entry as a vCard. */
export function shortlistRoutes(services: Services): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  for (const page of PAGES) routes.get(page, (c) => listPage(c, services, page));
  routes.get('/listings/:file{[a-z0-9-]+\\.vcf}', (c) => vcard(c, services));
  return routes;
}

async function listPage(c: Context<AppEnv>, services: Services, page: Page): Promise<Response> {
  const parameters = new URL(c.req.url).searchParams;
  const view = viewOf(c, services);
  const read = readIds(parameters, page === '/compare' ? MOST_COMPARED : MOST_LISTED);
  if ('problem' in read) return c.html(String(shortlistProblemPage({ view, page, problem: read.problem })), 400);
  if (hasPasted(parameters)) return c.redirect(hrefIn(view, idsPath(page, read.ids)), 303);
  const origin = page === '/compare' ? await originOf(services, view, parameters) : NOWHERE;
  const answer = await answerOf(services, view, read.ids, origin.kind === 'place' ? origin.place : null);
  const linked = origin.kind === 'place' ? origin.linkPlace?.id : null;
  const path = idsPath(page, read.ids) + (linked && read.ids.length > 0 ? `&place=${linked}` : '');
  const props = { view: { ...view, path: hrefIn(view, path) }, answer };
  switch (page) {
    case '/shortlist':
      return c.html(String(shortlistPage(props)));
    case '/compare':
      return c.html(String(comparePage({ ...props, origin })));
    case '/questions':
      return c.html(String(questionsPage(props)));
  }
}

const NOWHERE: Origin = { kind: 'none', middle: null };

/** Where distances are measured from: `place` as a shared link names it, or `near` as it was typed. */
async function originOf(services: Services, view: View, parameters: URLSearchParams): Promise<Origin> {
  const [place, near] = [parameters.get('place')?.trim(), parameters.get('near')?.trim()];
  const query = { ...nothingAsked(), ...(place ? { place } : near ? { near } : {}) };
  return findOrigin(services, await services.index.current(), query, view.reader);
}

async function answerOf(services: Services, view: View, asked: string[], place: Place | null): Promise<ListedAnswer> {
  const found = asked.length === 0 ? [] : await findByIds(services, asked);
  const query = nothingAsked();
  return {
    asked,
    entries: found.flatMap((each) => {
      if (each.kind !== 'listing') return [];
      const { location } = each.card;
      const km = place && location ? distanceKm(place, location) : null;
      const card = presentCard(each.card, view.reader, { query, distanceKm: km });
      return [{ listing: each.listing, card, moved: each.asked !== each.listing.id }];
    }),
    removed: found.flatMap((each) => (each.kind === 'removed' ? each.asked : [])),
    unknown: found.flatMap((each) => (each.kind === 'unknown' ? each.asked : [])),
  };
}

/** The entry for an address book; removed: 410, merged: 308 to the one that took its place. */
async function vcard(c: Context<AppEnv, '/listings/:file{[a-z0-9-]+\\.vcf}'>, services: Services): Promise<Response> {
  const view = viewOf(c, services);
  const id = c.req.param('file').replace(/\.vcf$/, '');
  const found = await findListing(services, id);
  if (found.kind === 'unknown') return c.html(String(errorPage({ view, status: 404 })), 404);
  if (found.kind === 'removed') {
    if (found.mergedInto) return c.redirect(hrefIn(view, `/listings/${found.mergedInto}.vcf`), 308);
    return c.html(String(errorPage({ view, status: 410 })), 410);
  }
  const { listing } = found;
  const card = presentCard(found.card, view.reader, { query: nothingAsked(), distanceKm: null });
  const { card: say } = view.text.pages;
  const access = [accessWords(view, card.access), card.access.note].filter(Boolean).join('. ');
  const notes = [
    card.status === 'active' ? '' : say.status[card.status],
    access && `${say.getIn}: ${access}`,
    capital(listing.phone?.note ?? '', view.reader.language),
    freshnessWords(view, card),
  ].filter((note) => note !== '');
  const country = listing.country && countryName(listing.country, view.reader.language);
  const text = writeVcard({ listing, card: found.card, baseUrl: view.baseUrl, country, notes });
  return c.body(text, 200, {
    'Content-Type': 'text/vcard; charset=utf-8',
    'Content-Disposition': `attachment; filename="${id}.vcf"`,
  });
}
