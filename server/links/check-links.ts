import robotsParser from 'robots-parser';
import { utcDay } from '../directory/index-holder.ts';
import type { Listing } from '../directory/listing.ts';
import type { Services } from '../services.ts';
import type { LinkProbe } from './link-probe.ts';
import { isCheckable } from './public-address.ts';

/** As robots.txt may name us. */
export const LINK_AGENT = 'NETFinderLinkCheck';
/** A page that was looked at within so many days is left alone. */
const REST_DAYS = 30;
const DAY_MS = 86_400_000;
/** Answers that say "not to programs" rather than "not there". */
const GUARDED: ReadonlySet<number> = new Set([401, 403, 405, 406, 429, 451, 503]);

export type LinkOutcome = 'reached' | 'gone' | 'unreachable' | 'guarded' | 'robots' | 'refused';

export type LinkCheckOptions = {
  probe: LinkProbe;
  /** At most so many addresses this time; the rest are next. */
  limit?: number;
  /** Pause between two requests to one host, in milliseconds. */
  pauseMs?: number;
  /** Hosts looked at side by side. */
  hosts?: number;
  progress?: (done: number, all: number) => void;
};

/**
 * Looks at every website and source that was not looked at lately, oldest first, one request at a time to each host.
 * Each outcome is kept at once, so that a broken-off run goes on where it stopped. Changes no listing.
 */
export async function checkLinks(
  services: Pick<Services, 'engine' | 'now'>,
  { probe, limit = Number.POSITIVE_INFINITY, pauseMs = 2000, hosts = 8, progress = () => {} }: LinkCheckOptions,
): Promise<Record<LinkOutcome, number>> {
  const due = (await dueAddresses(services)).slice(0, limit);
  const queue = byHost(due);
  const counts: Record<LinkOutcome, number> = {
    reached: 0,
    gone: 0,
    unreachable: 0,
    guarded: 0,
    robots: 0,
    refused: 0,
  };
  let done = 0;
  const worker = async () => {
    for (let addresses = queue.shift(); addresses; addresses = queue.shift()) {
      const allows = await rulesOf(addresses[0] ?? '', probe);
      for (const [index, address] of addresses.entries()) {
        if (index > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
        const outcome = await lookAt(address, allows, probe);
        await keep(services, address, outcome);
        counts[outcome]++;
        progress(++done, due.length);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(hosts, queue.length) }, worker));
  return counts;
}

/** Every address of every listing that rests no more: never looked at first, then the longest ago. */
async function dueAddresses({ engine, now }: Pick<Services, 'engine' | 'now'>): Promise<string[]> {
  const rows = await engine.db.selectFrom('listing').select('document').where('status', '!=', 'closed').execute();
  const addresses = new Set<string>();
  for (const { document } of rows) {
    const { website, sources } = JSON.parse(document) as Listing;
    if (website) addresses.add(website);
    for (const { url } of sources) addresses.add(url);
  }
  const looked = await engine.db.selectFrom('link_check').select(['url', 'checked_on']).execute();
  const last = new Map(looked.map(({ url, checked_on }) => [url, checked_on]));
  const rested = utcDay(new Date(now().getTime() - REST_DAYS * DAY_MS));
  return [...addresses]
    .filter((address) => (last.get(address) ?? '') <= rested)
    .sort((a, b) => (last.get(a) ?? '').localeCompare(last.get(b) ?? '') || a.localeCompare(b));
}

function byHost(addresses: readonly string[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const address of addresses) {
    const host = URL.canParse(address) ? new URL(address).host : '';
    const group = groups.get(host);
    if (group) group.push(address);
    else groups.set(host, [address]);
  }
  return [...groups.values()];
}

/** What robots.txt of a host allows us (RFC 9309): without one everything, while it cannot be given nothing. */
async function rulesOf(address: string, probe: LinkProbe): Promise<(address: string) => boolean> {
  if (!isCheckable(address)) return () => false;
  const place = new URL('/robots.txt', address).href;
  const found = await probe(place, 'GET');
  // A host that is not there at all shall be found unreachable, page by page.
  if (found.kind !== 'answer') return () => true;
  if (found.status >= 500) return () => false;
  if (found.status !== 200) return () => true;
  const rules = robotsParser(place, found.body);
  return (page) => rules.isAllowed(page, LINK_AGENT) !== false;
}

async function lookAt(address: string, allows: (address: string) => boolean, probe: LinkProbe): Promise<LinkOutcome> {
  if (!isCheckable(address)) return 'refused';
  if (!allows(address)) return 'robots';
  let found = await probe(address, 'HEAD');
  // Many servers answer HEAD wrongly: only GET may say that a page is gone.
  if (found.kind === 'answer' && found.status >= 400) found = await probe(address, 'GET');
  if (found.kind !== 'answer') return found.kind;
  if (found.status < 400) return 'reached';
  return GUARDED.has(found.status) ? 'guarded' : found.status >= 500 ? 'unreachable' : 'gone';
}

async function keep(
  { engine, now }: Pick<Services, 'engine' | 'now'>,
  url: string,
  outcome: LinkOutcome,
): Promise<void> {
  const today = utcDay(now());
  const before = await engine.db.selectFrom('link_check').selectAll().where('url', '=', url).executeTakeFirst();
  const failing = outcome === 'gone' || outcome === 'unreachable';
  const again = before?.checked_on === today ? 0 : 1;
  const row = {
    checked_on: today,
    outcome,
    reached_on: outcome === 'reached' ? today : (before?.reached_on ?? null),
    failing_since: failing ? (before?.failing_since ?? today) : null,
    failures: failing ? (before?.failures ?? 0) + again : 0,
  };
  await engine.batch([
    engine.db
      .insertInto('link_check')
      .values({ url, ...row })
      .onConflict((conflict) => conflict.column('url').doUpdateSet(row))
      .compile(),
  ]);
}
