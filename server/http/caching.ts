import type { MiddlewareHandler } from 'hono';
import type { Services } from '../services.ts';
import type { AppContext, AppEnv } from './app-context.ts';
import { baseUrlOf } from './base-url.ts';
import { readerOf } from './reader.ts';

/** By the reader alone: an address may hold a place and a disease. Asked again each time: who was removed must be gone at once. */
const KEPT = 'private, no-cache';

/**
 * Gives every good answer to a GET a weak ETag, and answers 304 without doing the work when the client holds it.
 * An answer depends on the code, the directory's version, the day (ageing labels), the reader's languages and the
 * query; nothing else may reach it. A handler that sets Cache-Control keeps its own and gets no ETag. Every other answer is asked for again each time.
 */
export function caching(services: Services): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return next();
    const etag = `W/"${hash53(await keyOf(c, services))}"`;
    if (holds(c.req.header('If-None-Match'), etag)) {
      c.header('ETag', etag);
      c.header('Vary', 'Accept-Language');
      c.header('Cache-Control', KEPT);
      return c.body(null, 304);
    }
    await next();
    c.res.headers.append('Vary', 'Accept-Language');
    if (c.res.headers.has('Cache-Control')) return;
    // Also what is no good answer: browsers keep a 308 or 410 for ever unless told to ask again.
    c.res.headers.set('Cache-Control', KEPT);
    if (c.res.status === 200) c.res.headers.set('ETag', etag);
  };
}

/**
 * The same for an answer that changes without a new version of the directory: its ETag follows `content` as well, and
 * `send` is called only where the reader does not hold it.
 */
export async function cachedBy(
  c: AppContext,
  services: Services,
  content: string,
  send: () => Response | Promise<Response>,
): Promise<Response> {
  const etag = `W/"${hash53(`${await keyOf(c, services)}\n${content}`)}"`;
  const isHeld = holds(c.req.header('If-None-Match'), etag);
  c.header('ETag', etag);
  c.header('Cache-Control', KEPT);
  return isHeld ? c.body(null, 304) : send();
}

async function keyOf(c: AppContext, services: Services): Promise<string> {
  const reader = readerOf(c, services);
  const url = new URL(c.req.url);
  const parameters = new URLSearchParams([...url.searchParams].filter(([, value]) => value !== ''));
  parameters.sort();
  return [
    c.env?.release ?? '',
    (await services.index.current()).version,
    reader.today,
    reader.languages.join(),
    baseUrlOf(c, services),
    url.pathname,
    parameters,
  ].join('\n');
}

function holds(header: string | undefined, etag: string): boolean {
  if (!header) return false;
  const bare = etag.slice(2);
  return header.split(',').some((part) => part.trim().replace(/^W\//, '') === bare);
}

/** cyrb53: 53 good bits of a short text in well under a microsecond; only ever compared within one address. */
function hash53(text: string): string {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    low = Math.imul(low ^ code, 2654435761);
    high = Math.imul(high ^ code, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return (4294967296 * (2097151 & high) + (low >>> 0)).toString(36);
}
