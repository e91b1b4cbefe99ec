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

/** Keeps a page together with every file that it names; without one of them, nothing changes. */
export function keepPage(address: string, response: Response): Promise<void> {
  return alone(async () => {
    const html = await response.text();
    const files = await keepFiles(filesNamedIn(html));
    if (!files) return;
    const headers = new Headers(response.headers);
    // They speak of the bytes on the wire and of how to ask again: neither is true of the copy.
    for (const name of ['Content-Encoding', 'Content-Length', 'Vary', 'ETag']) headers.delete(name);
    headers.set(KEPT_ON, new Date().toISOString());
    headers.set(NAMED_FILES, files.join(' '));
    const pages = await caches.open(PAGES);
    await pages.put(address, new Response(html, { headers }));
    await dropSurplus(pages, ({ kind }) => kind !== 'listing');
    await dropUnnamedFiles(pages);
  });
}

/** Deletes the oldest visited listings over the limit; saved ones (by id) do not count. */
export function dropOldListings(saved: readonly string[]): Promise<void> {
  return alone(async () => {
    const pages = await caches.open(PAGES);
    const spared = new Set<string | null>(saved);
    await dropSurplus(pages, ({ kind, address }) => kind === 'listing' && !spared.has(listingIdOf(new URL(address))));
    await dropUnnamedFiles(pages);
  });
}

/** The copy of this address, else of the same page in another language. */
export async function findKept(address: string): Promise<KeptPage | null> {
  const pages = await caches.open(PAGES);
  const exact = await pages.match(address);
  if (exact) return keptPage(address, exact);
  const wanted = withoutLanguage(address);
  const like = (await pages.keys()).find(({ url }) => withoutLanguage(url) === wanted);
  const response = like && (await pages.match(like));
  return response ? keptPage(like.url, response) : null;
}

/** Every kept page, newest first. */
export async function listKept(): Promise<KeptPage[]> {
  const pages = await caches.open(PAGES);
  const kept = await Promise.all(
    (await pages.keys()).map(async ({ url }) => {
      const response = await pages.match(url);
      return response ? keptPage(url, response) : null;
    }),
  );
  return kept.filter((page) => page !== null).sort((a, b) => b.keptOn.getTime() - a.keptOn.getTime());
}

/** Deletes every copy that speaks of a listing: it was taken out of the directory. */
export function dropListing(id: string): Promise<void> {
  return alone(async () => {
    const pages = await caches.open(PAGES);
    for (const { address, html } of await listKept()) {
      if (speaksOf(html, id)) await pages.delete(address);
    }
    await dropUnnamedFiles(pages);
  });
}

/** A kept file, by its address. */
export async function findFile(request: Request): Promise<Response | undefined> {
  return (await caches.open(FILES)).match(request.url);
}

async function keptPage(address: string, response: Response): Promise<KeptPage | null> {
  const kind = kindOf(new URL(address));
  const keptOn = new Date(response.headers.get(KEPT_ON) ?? 0);
  return kind && { address, kind, html: await response.text(), keptOn, response };
}

/** All of the files and what they import, or null where one cannot be had. */
async function keepFiles(paths: readonly string[]): Promise<string[] | null> {
  const files = await caches.open(FILES);
  const wanted = new Set(paths);
  for (const path of wanted) {
    let file = await files.match(path);
    if (!file) {
      const fetched = await fetch(path).catch(() => undefined);
      if (!fetched?.ok) return null;
      await files.put(path, fetched.clone());
      file = fetched;
    }
    if (path.endsWith('.js')) for (const more of importsOf(await file.text())) wanted.add(more);
  }
  return [...wanted];
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
async function dropUnnamedFiles(pages: Cache): Promise<void> {
  const named = new Set<string>();
  for (const request of await pages.keys()) {
    const response = await pages.match(request);
    for (const path of response?.headers.get(NAMED_FILES)?.split(' ') ?? []) named.add(path);
  }
  const files = await caches.open(FILES);
  for (const request of await files.keys()) {
    if (!named.has(new URL(request.url).pathname)) await files.delete(request);
  }
}
