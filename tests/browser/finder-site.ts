import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { ensureBasemap } from '../../scripts/build-basemap.ts';
import { ensureWeb } from '../../scripts/build-web.ts';
import { startServer } from '../scripts/serve.ts';

const FLAGS =
  '--no-sandbox --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
const executablePath = process.env.NETFINDER_CHROMIUM ?? '/usr/bin/chromium';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const launchBrowser = (more: string[] = []): Promise<Browser> =>
  chromium.launch({ executablePath, args: [...FLAGS.split(' '), ...more] });

export type Site = {
  origin: string;
  browser: Browser;
  /** A page of its own, and everything on the way that should not happen. */
  open(options?: Parameters<Browser['newContext']>[0], within?: Browser): Promise<Opened>;
  stop(): Promise<void>;
};
export type Opened = { page: Page; context: BrowserContext; complaints: string[] };

/** The service as a process of its own on the test databases or other settings, and a browser. */
export async function startSite(settings: Record<string, string> = {}): Promise<Site> {
  await ensureWeb();
  await ensureBasemap();
  const server = await startServer({ NETFINDER_RATE_LIMITS: 'off', NETFINDER_LOG_LEVEL: 'error', ...settings });
  if (!server.address) throw new Error(`The server did not start: ${server.output()}`);
  const origin = server.address;
  const browser = await launchBrowser();
  return {
    origin,
    browser,
    async open(options = {}, within = browser) {
      const context = await within.newContext({
        locale: 'en-US',
        reducedMotion: 'reduce',
        baseURL: origin,
        ...options,
      });
      const complaints = watch(context, origin);
      return { page: await context.newPage(), context, complaints };
    },
    async stop() {
      await browser.close();
      server.process.kill('SIGTERM');
      await server.ended;
    },
  };
}

/** Requests to other hosts, what the policy of the page refused, and errors of scripts. */
function watch(context: BrowserContext, origin: string): string[] {
  const complaints: string[] = [];
  context.on('request', (request) => {
    const address = new URL(request.url());
    if (address.origin !== origin && address.protocol !== 'data:') complaints.push(`asked ${request.url()}`);
  });
  context.on('console', (message) => {
    if (/content security|refused/i.test(message.text())) complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  context.on('response', (response) => {
    if (response.status() >= 500) complaints.push(`${response.status()} ${response.url()}`);
  });
  return complaints;
}

/** Serious and critical findings of axe, each with where it is. `rules`: only these. */
export async function axeFindings(page: Page, rules?: string[]): Promise<string[]> {
  // Through the debugger, as the page's policy lets no foreign script in.
  await page.evaluate(AXE);
  return page.evaluate(async (only) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, only ? { runOnly: { type: 'rule', values: only } } : {});
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 200)).join(' | ')}`);
  }, rules);
}

/** How far the page is wider than the window, in CSS pixels. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
