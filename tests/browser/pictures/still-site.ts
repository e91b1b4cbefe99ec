import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { ensureWeb } from '../../../scripts/build-web.ts';
import { createApp } from '../../../server/app.tsx';
import { readConfig } from '../../../server/config.ts';
import { migrate } from '../../../server/database/migrate.ts';
import { openReadOnly, openSqlite } from '../../../server/database/sqlite.ts';
import { buildDirectory } from '../../../server/directory/build-directory.ts';
import { createIndexHolder } from '../../../server/directory/index-holder.ts';
import { assetsFrom } from '../../../server/http/web-assets.ts';
import { listen } from '../../../server/node/listen.ts';
import { EXAMPLE_DAY } from '../../../server/pages/examples/example.tsx';
import { fold } from '../../../server/places/fold.ts';
import type { PlacesTables } from '../../../server/places/tables.ts';
import { launchBrowser } from '../finder-site.ts';
import { stillListings } from './still-listings.ts';

const PLACES = 'var/places.sqlite';

export type StillSite = { browser: Browser; open(width: number): Promise<StillPage>; stop(): Promise<void> };
export type StillPage = { page: Page; context: BrowserContext; show(path: string): Promise<void> };

/** The service on a day that never ends, with made-up listings: a corrected record changes no picture. */
export async function startStillSite(): Promise<StillSite> {
  const { manifest } = await ensureWeb();
  const directory = openSqlite(':memory:');
  migrate(directory.database);
  await buildDirectory(directory.engine, stillListings(), fold);
  const places = openReadOnly<PlacesTables>(PLACES);
  const now = () => new Date(`${EXAMPLE_DAY}T12:00:00Z`);
  // The address that the pages name must not hold a port of the day.
  const config = readConfig({ PORT: '0', NETFINDER_BASE_URL: 'https://finder.example', NETFINDER_RATE_LIMITS: 'off' });
  const app = createApp({
    engine: directory.engine,
    places: places.db,
    index: createIndexHolder(directory.engine, now),
    config,
    now,
    newId: () => 'still',
    newToken: () => 'token-of-a-picture',
    secret: 'a secret of the pictures that signs nothing',
    mail: { send: async () => {} },
    log: {
      info: () => {},
      error: (event, fields) => void process.stderr.write(`${event} ${JSON.stringify(fields)}\n`),
    },
    limit: async () => ({ allowed: true }),
    limitPosts: async () => ({ allowed: true }),
    limitMails: async () => ({ allowed: true }),
    assets: assetsFrom(manifest, true),
  });
  const server = await listen(app, config);
  const browser = await launchBrowser([
    '--force-color-profile=srgb',
    '--disable-lcd-text',
    '--font-render-hinting=none',
  ]);
  return {
    browser,
    open: (width) => openStill(browser, width, `http://127.0.0.1:${server.port}`),
    async stop() {
      await browser.close();
      await server.stop();
      places.close();
      directory.close();
    },
  };
}

async function openStill(browser: Browser, width: number, baseURL: string): Promise<StillPage> {
  const context = await browser.newContext({
    baseURL,
    // As high as the highest picture: to picture what lies below the window costs a layout each time.
    viewport: { width, height: 1400 },
    deviceScaleFactor: 1,
    locale: 'en-US',
    reducedMotion: 'reduce',
    // For the test font alone; what the policy refuses is another test's matter.
    bypassCSP: true,
  });
  // The drawn map has tests of its own: here stands what a device without it sees.
  await context.route('**/assets/map-view*', (route) => route.abort());
  const page = await context.newPage();
  return {
    page,
    context,
    async show(path) {
      const answer = await page.goto(path);
      if (answer?.status() !== 200) throw new Error(`${path}: ${answer?.status()}`);
      await page.addStyleTag({ content: STILL_STYLE });
      await page.evaluate(settle);
    },
  };
}

const require = createRequire(import.meta.url);
const fontFace = (subset: string, weight: number, range: string) => {
  const file = require.resolve(`@fontsource/noto-sans/files/noto-sans-${subset}-${weight}-normal.woff2`);
  return `@font-face{font-family:Still;font-weight:${weight};unicode-range:${range};src:url(data:font/woff2;base64,${readFileSync(file, 'base64')})}`;
};

/** One font for everything, wherever the test runs, and nothing that moves or blinks. */
const STILL_STYLE = `${[400, 600, 700]
  .flatMap((weight) => [
    fontFace('latin', weight, 'U+0-FF,U+2000-206F,U+20AC,U+2122'),
    fontFace('latin-ext', weight, 'U+100-24F,U+1E00-1EFF'),
  ])
  .join('')}
*,::before,::after{font-family:Still!important;animation:none!important;transition:none!important;caret-color:transparent!important}
[data-foreign],[data-before]::before,[data-after]::after{color:transparent!important}`;

/**
 * Waits for the font and hides the letters that it lacks (Hebrew, arrows, marks): another machine draws them with
 * another font. They keep their room, and the marks stand by name in the layout that is compared.
 */
async function settle(): Promise<void> {
  // A wide page starts its map by itself, and where it cannot the sentence in its place changes.
  const maps = [...document.querySelectorAll<HTMLElement & { ready?: Promise<unknown> }>('net-map')];
  if (matchMedia('(min-width: 64rem)').matches) await Promise.all(maps.map(({ ready }) => ready));
  await Promise.all([400, 600, 700].map((weight) => document.fonts.load(`${weight} 16px Still`, 'aĀ')));
  const foreign = /[^\s\u0020-\u024f\u1e00-\u1eff\u2000-\u206f\u20ac\u2122]/;
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    const own = [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent);
    if (foreign.test(own.join(''))) element.dataset.foreign = '';
    for (const side of ['before', 'after'] as const) {
      if (foreign.test(getComputedStyle(element, `::${side}`).content)) element.dataset[side] = '';
    }
  }
  await document.fonts.ready;
}
