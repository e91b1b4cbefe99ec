/** Keeps what a reader opened or saved, so that it can be read without a connection. Served as /sw.js. */
import {
  beginKeeping,
  dropListing,
  dropOldListings,
  findFile,
  findKept,
  type KeptPage,
  keepPage,
  listKept,
} from './kept-store.ts';
import { languageOf, type Mark, withList, withMark } from './marked-copy.ts';
import type { WorkerNews } from './news.ts';
import { addressOf, kindOf, listingIdOf } from './page-rules.ts';
import type { PageRequestEvent, WorkerScope } from './worker-scope.ts';

/** A page that takes longer is shown from its copy, if there is one. */
const PATIENCE_MS = 4000;

const scope = self as unknown as WorkerScope;
const urlOf = (address: string) => new URL(address, scope.location.href);

scope.addEventListener('install', (event) => {
  event.waitUntil(install());
});

// No skipWaiting: pages that are open keep the worker they began with.
scope.addEventListener('activate', (event) => {
  event.waitUntil(scope.registration.navigationPreload?.enable());
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== scope.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(answerPage(event, url));
  else if (url.pathname.startsWith('/assets/')) {
    const kept = findFile(request).catch(() => undefined);
    event.respondWith(kept.then((file) => file ?? fetch(request)));
  }
});

scope.addEventListener('message', (event) => {
  event.waitUntil(followNews(event.data as WorkerNews));
});

/** Not a worker without its offline page: a browser tries again later. */
async function install(): Promise<void> {
  const url = urlOf('/offline');
  await beginKeeping();
  await fetchAndKeep(url);
  if (!(await findKept(addressOf(url)))) throw new Error('the offline page could not be kept');
}

/** Network first; the kept copy when there is none or it takes too long; else the offline page. */
async function answerPage(event: PageRequestEvent, url: URL): Promise<Response> {
  const asked = Promise.resolve(event.preloadResponse).then((preloaded) => preloaded ?? fetch(event.request));
  if (kindOf(url) === null) return asked.catch((error) => showOffline(url, error));
  const late = new Promise<'late'>((resolve) => setTimeout(resolve, PATIENCE_MS, 'late'));
  try {
    if ((await Promise.race([asked, late])) === 'late') {
      const copy = await findKept(addressOf(url));
      if (copy) {
        event.waitUntil(asked.then((response) => take(url, response)).catch(() => {}));
        return showMarked(copy, 'slow');
      }
    }
    const response = await asked;
    event.waitUntil(take(url, response.clone()));
    if (kindOf(url) !== 'offline' || !response.ok) return response;
    return show(withList(await response.text(), await listKept()), response.headers);
  } catch (error) {
    const copy = await findKept(addressOf(url));
    return copy ? showMarked(copy, 'kept') : showOffline(url, error);
  }
}

/** The offline page in place of one that is not kept. Without it, the browser says in its own way what is wrong. */
async function showOffline(url: URL, error: unknown): Promise<Response> {
  const page = await offlinePage(url.searchParams.get('lang'));
  if (!page) throw error;
  return showMarked(page, 'missing', 503);
}

/** Keeps a good answer, and forgets what was taken out of the directory. */
async function take(url: URL, response: Response): Promise<void> {
  const id = listingIdOf(url);
  const isMoved = response.type === 'opaqueredirect' || response.redirected;
  if (id !== null && (isMoved || response.status === 404 || response.status === 410)) return dropListing(id);
  const isPrivate = /no-store/.test(response.headers.get('Cache-Control') ?? '');
  if (kindOf(url) === null || isMoved || isPrivate || response.status !== 200) return;
  await keepPage(addressOf(url), response);
}

async function fetchAndKeep(url: URL): Promise<void> {
  await take(url, await fetch(url));
}

/** What a page tells: which entries are saved, and itself where it was opened before there was a worker. */
async function followNews({ page, saved, lang, mayFetch }: WorkerNews): Promise<void> {
  const inLanguage = (path: string) => urlOf(lang ? `${path}${path.includes('?') ? '&' : '?'}lang=${lang}` : path);
  const wanted = page === null ? [] : [urlOf(page)];
  if (lang) wanted.push(inLanguage('/offline'));
  if (mayFetch && saved.length > 0) {
    const paths = saved.map((id) => `/listings/${id}`);
    for (const list of ['shortlist', 'questions']) paths.push(`/${list}?ids=${saved.join(',')}`);
    wanted.push(...paths.map(inLanguage));
  }
  const today = new Date().toDateString();
  for (const url of wanted) {
    // Nothing else is even asked for again: an address may be a secret, or do something.
    if (kindOf(url) === null) continue;
    const kept = await findKept(addressOf(url));
    // Once a day: so a saved entry that was removed goes within a day of being online.
    if (kept?.address === addressOf(url) && kept.keptOn.toDateString() === today) continue;
    await fetchAndKeep(url).catch(() => {});
  }
  await dropOldListings(saved);
}

async function offlinePage(lang: string | null): Promise<KeptPage | null> {
  const pages = (await listKept()).filter(({ kind }) => kind === 'offline');
  return pages.find(({ html }) => languageOf(html) === lang) ?? findKept(addressOf(urlOf('/offline')));
}

async function showMarked(page: KeptPage, mark: Mark, status = 200): Promise<Response> {
  const words = (await offlinePage(languageOf(page.html)))?.html ?? '';
  const html = page.kind === 'offline' ? withList(page.html, await listKept()) : page.html;
  return show(withMark(html, mark, page.keptOn, words), page.response.headers, status);
}

function show(html: string, from: Headers, status = 200): Response {
  const headers = new Headers(from);
  for (const name of ['Content-Encoding', 'Content-Length', 'ETag']) headers.delete(name);
  return new Response(html, { status, headers });
}
