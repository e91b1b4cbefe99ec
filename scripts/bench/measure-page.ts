import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright-core';

export type Measured = {
  /** Largest contentful paint, ms after the request. */
  lcpMs: number;
  /** Sum of layout shifts without input. */
  cls: number;
  /** What long tasks take beyond 50 ms, in ms. */
  tbtMs: number;
  /** Bytes on the wire by kind of resource. */
  bytes: Record<string, number>;
  requests: number;
  /** Addresses on other hosts. */
  foreign: string[];
  /** Requests for the map library or its tiles. */
  map: string[];
};

export type Conditions = {
  width: 390 | 1280;
  /** Slow 4G as Lighthouse means it (150 ms, 1.6 Mbit/s down, 750 kbit/s up) and a processor four times slower. */
  throttled?: boolean;
  saveData?: boolean;
};

const MAP = /\/(assets\/(map-view|maplibre)|basemap\/)/;
/** So long without a request or a long task counts as idle; the map of a wide page has begun by then. */
const QUIET_MS = 1500;

/** Opens a page in a fresh context under these conditions and waits until nothing happens any more. */
export async function measurePage(browser: Browser, address: string, conditions: Conditions): Promise<Measured> {
  const context = await browser.newContext(optionsFor(conditions.width));
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await applyConditions(session, conditions);
    const traffic = watchTraffic(session, new URL(address).origin);
    await page.addInitScript(observe);
    await page.goto(address, { waitUntil: 'load' });
    await untilQuiet(page, traffic);
    const { shifts, longTasks, paint } = await page.evaluate(() => (window as unknown as Watching).watched);
    if (paint === 0) throw new Error(`Nothing was seen being painted at ${address}`);
    return {
      lcpMs: paint,
      cls: shifts,
      tbtMs: longTasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0),
      bytes: traffic.bytes,
      requests: traffic.addresses.length,
      foreign: traffic.addresses.filter((asked) => !asked.startsWith(new URL(address).origin)),
      map: traffic.addresses.filter((asked) => MAP.test(asked)),
    };
  } finally {
    await context.close();
  }
}

function optionsFor(width: number): BrowserContextOptions {
  const phone = { viewport: { width, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
  return { locale: 'en-US', ...(width === 390 ? phone : { viewport: { width, height: 800 } }) };
}

async function applyConditions(session: CDPSession, { throttled, saveData }: Conditions): Promise<void> {
  await session.send('Network.enable');
  if (saveData) await session.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true });
  if (!throttled) return;
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
}

type Traffic = { bytes: Record<string, number>; addresses: string[]; pending: Set<string>; lastAt: number };

function watchTraffic(session: CDPSession, origin: string): Traffic {
  const traffic: Traffic = { bytes: {}, addresses: [], pending: new Set(), lastAt: Date.now() };
  const types = new Map<string, string>();
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (request.url.startsWith('data:') || request.url.startsWith('blob:')) return;
    traffic.addresses.push(request.url);
    // The end of a worker's script is told to a session of its own.
    if (!request.url.includes('worker')) traffic.pending.add(requestId);
    traffic.lastAt = Date.now();
    types.set(requestId, request.url.startsWith(origin) ? (type ?? 'Other') : 'Foreign');
  });
  const end = (requestId: string) => {
    traffic.pending.delete(requestId);
    traffic.lastAt = Date.now();
  };
  session.on('Network.loadingFailed', ({ requestId }) => end(requestId));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId);
    end(requestId);
    if (type) traffic.bytes[type] = (traffic.bytes[type] ?? 0) + encodedDataLength;
  });
  return traffic;
}

type Watching = { watched: { shifts: number; longTasks: number[]; paint: number; lastTaskAt: number } };

/** Runs in the page before all else. Without functions of a name: the TypeScript runner would add a helper to them. */
function observe(): void {
  const watched: Watching['watched'] = { shifts: 0, longTasks: [], paint: 0, lastTaskAt: 0 };
  (window as unknown as Watching).watched = watched;
  for (const type of ['largest-contentful-paint', 'layout-shift', 'longtask']) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
        if (type === 'largest-contentful-paint') watched.paint = entry.startTime;
        else if (type === 'longtask') watched.longTasks.push(entry.duration);
        else if (!entry.hadRecentInput) watched.shifts += entry.value;
        if (type === 'longtask') watched.lastTaskAt = performance.now();
      }
    }).observe({ type, buffered: true });
  }
}

async function untilQuiet(page: Page, traffic: Traffic): Promise<void> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; ) {
    await page.waitForTimeout(250);
    const sinceTask = await page.evaluate(() => performance.now() - (window as unknown as Watching).watched.lastTaskAt);
    if (traffic.pending.size === 0 && Date.now() - traffic.lastAt > QUIET_MS && sinceTask > QUIET_MS) return;
  }
}
