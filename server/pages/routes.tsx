import { type Context, Hono } from 'hono';
import { countCountries, listCountry } from '../directory/list-listings.ts';
import type { AppEnv } from '../http/app-context.ts';
import { cachedBy } from '../http/caching.ts';
import { readQuality } from '../quality/quality.ts';
import { presentCard } from '../search/present.ts';
import type { Services } from '../services.ts';
import { articlePage } from './article-page.tsx';
import { ClearDevice } from './clear-device.tsx';
import { countriesPage } from './countries-page.tsx';
import { countryPage } from './country-page.tsx';
import { embedRoutes } from './embed-routes.tsx';
import { exampleRoutes } from './examples/example-routes.tsx';
import { errorPage } from './failure-page.tsx';
import { aboutListingRoutes } from './groups/about-listing-routes.tsx';
import { groupFormRoutes } from './groups/group-form-routes.tsx';
import { manageRoutes } from './groups/manage-routes.tsx';
import { meetingsRoutes } from './groups/meetings-routes.tsx';
import { homePage } from './home-page.tsx';
import { listingRoutes } from './listing-routes.tsx';
import { nothingAsked } from './nothing-asked.ts';
import { offlinePage } from './offline-page.tsx';
import { qualityPage } from './quality-page.tsx';
import { referRoutes } from './refer-routes.tsx';
import { searchRoutes } from './search-routes.tsx';
import { shortlistRoutes } from './shortlist-routes.tsx';
import { termsPage } from './terms-page.tsx';
import { viewOf } from './view-of.ts';

/** Every page, as HTML. */
export function createPages(services: Services): Hono<AppEnv> {
  const pages = new Hono<AppEnv>();
  pages.use(cleanAddress);
  pages.get('/', async (c) => {
    const counts = await countCountries(services);
    const listings = counts.reduce((sum, { count }) => sum + count, 0);
    const countries = new Set(counts.flatMap(({ country }) => country ?? [])).size;
    return c.html(String(homePage({ view: viewOf(c, services), listings, countries })));
  });
  pages.route('/', searchRoutes(services));
  // Before the page of an entry, whose pattern would take its vCard.
  pages.route('/', shortlistRoutes(services));
  pages.route('/', referRoutes(services));
  pages.route('/', groupFormRoutes(services));
  pages.route('/', manageRoutes(services));
  pages.route('/', aboutListingRoutes(services));
  pages.route('/', meetingsRoutes(services));
  pages.route('/', listingRoutes(services));
  pages.route('/', exampleRoutes(services));
  pages.route('/', embedRoutes(services));
  pages.get('/countries', async (c) =>
    c.html(String(countriesPage({ view: viewOf(c, services), counts: await countCountries(services) }))),
  );
  pages.get('/countries/:country', async (c) => {
    const asked = c.req.param('country');
    const view = viewOf(c, services);
    const known = asked === 'international' || /^[a-z]{2}$/.test(asked);
    if (!known) return c.html(String(errorPage({ view, status: 404 })), 404);
    const country = asked === 'international' ? null : asked.toUpperCase();
    const bases = await listCountry(services, country);
    const cards = bases.map((base) => presentCard(base, view.reader, { query: nothingAsked(), distanceKm: null }));
    return c.html(String(countryPage({ view, country, cards })), cards.length > 0 ? 200 : 404);
  });
  pages.get('/map-words', (c) => c.json(viewOf(c, services).text.pages.map));
  pages.get('/quality', async (c) => {
    const quality = await readQuality(services);
    return cachedBy(c, services, JSON.stringify(quality), () =>
      c.html(String(qualityPage({ view: viewOf(c, services), quality }))),
    );
  });
  pages.get('/terms', (c) => c.html(String(termsPage({ view: viewOf(c, services) }))));
  for (const [path, name] of [
    ['/about', 'about'],
    ['/accessibility', 'accessibility'],
    ['/data', 'download'],
  ] as const) {
    pages.get(path, (c) => {
      const view = viewOf(c, services);
      return c.html(String(articlePage({ view, article: view.text.pages[name] })));
    });
  }
  pages.get('/privacy', (c) => {
    const view = viewOf(c, services);
    const parts = { device: <ClearDevice view={view} /> };
    return c.html(String(articlePage({ view, article: view.text.pages.privacy, parts })));
  });
  pages.get('/offline', (c) => c.html(String(offlinePage({ view: viewOf(c, services) }))));
  return pages;
}

/** What a page takes beside the language, by the beginning of its path. */
const OWN_PARAMETERS: readonly [path: RegExp, names: readonly string[]][] = [
  [/^\/shortlist$/, ['ids']],
  [/^\/compare$/, ['ids', 'place', 'near']],
  [/^\/questions$/, ['ids']],
  [/^\/refer$/, ['service', 'site']],
  [/^\/refer\/sheet$/, ['ids']],
  [/^\/leaflet$/, ['place']],
  [/^\/list-your-group$/, ['draft']],
  [/^\/manage\//, ['done']],
  [/^\/meetings(\.ics)?$/, ['country', 'language', 'format']],
];

/** Parameters that no page knows (utm_source, fbclid) are dropped; the search page looks after its own. */
async function cleanAddress(c: Context<AppEnv>, next: () => Promise<void>): Promise<Response | undefined> {
  const url = new URL(c.req.url);
  const known = ['lang', ...(OWN_PARAMETERS.find(([path]) => path.test(url.pathname))?.[1] ?? [])];
  const foreign = [...url.searchParams.keys()].filter((name) => !known.includes(name));
  if (/^\/(search$|embed)/.test(url.pathname) || foreign.length === 0 || c.req.method !== 'GET') {
    await next();
    return undefined;
  }
  for (const name of foreign) url.searchParams.delete(name);
  return c.redirect(url.pathname + url.search, 302);
}
