import {
  filesNamedIn,
  importsOf,
  kindOf,
  listingIdOf,
  MOST,
  type PageKind,
  speaksOf,
  withoutLanguage,
} from './page-rules.ts';

/** All that we keep on a device has a name that begins with "netfinder". */
const PAGES = 'netfinder-pages';
const FILES = 'netfinder-files';
const KEPT_ON = 'X-Kept-On';
const NAMED_FILES = 'X-Named-Files';

export type KeptPage = { address: string; kind: PageKind; html: string; keptOn: Date; response: Response };

/** One writer at a time: an old worker and its successor may run side by side. */
const alone = <Result>(work: () => Promise<Result>): Promise<Result> =>
  navigator.locks.request('netfinder-kept', work) as Promise<Result>;

/** Only a new worker begins to keep: what an old one still has under way when everything is deleted comes to nothing. */
export function beginKeeping(): Promise<void> {
  return alone(async () => {
    await caches.open(PAGES);
    await caches.open(FILES);
  });
}

/** The caches, or null where everything was deleted. */
async function openCaches(): Promise<{ pages: Cache; files: Cache } | null> {
  if (!(await caches.has(PAGES))) return null;
  return { pages: await caches.open(PAGES), files: await caches.open(FILES) };
}

/** Keeps a page together with every file that it names; without one of them, nothing changes. */
export async function keepPage(address: string, response: Response): Promise<void> {
  const html = await response.text();
  // Before the lock: whoever deletes everything shall not wait for the network.
  const named = await gatherFiles(filesNamedIn(html));
  if (!named) return;
  const headers = new Headers(response.headers);
  // They speak of the bytes on the wire and of how to ask again: neither is true of the copy.
  for (const name of ['Content-Encoding', 'Content-Length', 'Vary', 'ETag']) headers.delete(name);
  headers.set(KEPT_ON, new Date().toISOString());
  headers.set(NAMED_FILES, [...named.keys()].join(' '));
  await alone(async () => {
    const open = await openCaches();
    if (!open) return;
    for (const [path, fetched] of named) {
      if (fetched) await open.files.put(path, fetched);
      else if (!(await open.files.match(path))) return;
    }
    await open.pages.put(address, new Response(html, { headers }));
    await dropSurplus(open.pages, ({ kind }) => kind !== 'listing');
    await dropUnnamedFiles(open);
  });
}

/** Deletes the oldest visited listings over the limit; saved ones (by id) do not count. */
export function dropOldListings(saved: readonly string[]): Promise<void> {
  return alone(async () => {
    const open = await openCaches();
    if (!open) return;
    const spared = new Set<string | null>(saved);
    await dropSurplus(
      open.pages,
      ({ kind, address }) => kind === 'listing' && !spared.has(listingIdOf(new URL(address))),
    );
    await dropUnnamedFiles(open);
  });
}

/** The copy of this address, else of the same page in another language. */
export async function findKept(address: string): Promise<KeptPage | null> {
  const exact = await caches.match(address, { cacheName: PAGES });
  if (exact) return keptPage(address, exact);
  const wanted = withoutLanguage(address);
  return (await listKept()).find((page) => withoutLanguage(page.address) === wanted) ?? null;
}

/** Every kept page, newest first. */
export async function listKept(): Promise<KeptPage[]> {
  const pages = (await openCaches())?.pages;
  const kept = await Promise.all(
    ((await pages?.keys()) ?? []).map(async ({ url }) => {
      const response = await pages?.match(url);
      return response ? keptPage(url, response) : null;
    }),
  );
  return kept.filter((page) => page !== null).sort((a, b) => b.keptOn.getTime() - a.keptOn.getTime());
}

/** Deletes every copy that speaks of a listing: it was taken out of the directory. */
export function dropListing(id: string): Promise<void> {
  return alone(async () => {
    const open = await openCaches();
    if (!open) return;
    for (const { address, html } of await listKept()) {
      if (speaksOf(html, id)) await open.pages.delete(address);
    }
    await dropUnnamedFiles(open);
  });
}

/** A kept file, by its address. */
export function findFile(request: Request): Promise<Response | undefined> {
  return caches.match(request.url, { cacheName: FILES });
}

async function keptPage(address: string, response: Response): Promise<KeptPage | null> {
  const kind = kindOf(new URL(address));
  const keptOn = new Date(response.headers.get(KEPT_ON) ?? 0);
  return kind && { address, kind, html: await response.text(), keptOn, response };
}

/** The files and what they import, null for each that is kept already; or null where one cannot be had. */
async function gatherFiles(paths: readonly string[]): Promise<Map<string, Response | null> | null> {
  const wanted = new Set(paths);
  const gathered = new Map<string, Response | null>();
  for (const path of wanted) {
    const kept = await caches.match(path, { cacheName: FILES });
    const file = kept ?? (await fetch(path).catch(() => undefined));
    if (!file?.ok) return null;
    gathered.set(path, kept ? null : file.clone());
    if (path.endsWith('.js')) for (const more of importsOf(await file.text())) wanted.add(more);
  }
  return gathered;
}

async function dropSurplus(pages: Cache, counts: (page: KeptPage) => boolean): Promise<void> {
  const seen = new Map<PageKind, number>();
  for (const page of (await listKept()).filter(counts)) {
    const count = (seen.get(page.kind) ?? 0) + 1;
    seen.set(page.kind, count);
    if (count > MOST[page.kind]) await pages.delete(page.address);
  }
}

/** Files of an earlier build stay as long as a kept page names them. */
async function dropUnnamedFiles({ pages, files }: { pages: Cache; files: Cache }): Promise<void> {
  const named = new Set<string>();
  for (const request of await pages.keys()) {
    const response = await pages.match(request);
    for (const path of response?.headers.get(NAMED_FILES)?.split(' ') ?? []) named.add(path);
  }
  for (const request of await files.keys()) {
    if (!named.has(new URL(request.url).pathname)) await files.delete(request);
  }
}
