import type { MiddlewareHandler } from 'hono';
import type { Services } from '../services.ts';
import type { AppEnv } from './app-context.ts';

const CONTENT_POLICY = 'Content-Security-Policy';

/** The content policy: everything from here, nothing inline. `frames`: what the page may frame; `framedBy`: who may frame it. */
function policyOf({ frames = "'none'", framedBy = "'none'" } = {}): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    `frame-src ${frames}`,
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${framedBy}`,
    "manifest-src 'self'",
  ].join('; ');
}

const FRAME_OPTIONS = 'X-Frame-Options';
const FRAMED = '/embed';

/**
 * The one page that other sites may frame (public entries, no cookie, nothing that changes anything), and the page
 * that shows it. By path, so that a 304 carries the same policy as the answer it stands for.
 */
const POLICIES: Readonly<Record<string, string>> = {
  [FRAMED]: policyOf({ framedBy: '*' }),
  '/embed/builder': policyOf({ frames: "'self'" }),
};

/** Headers that every answer and every file carries. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  [CONTENT_POLICY]: policyOf(),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  [FRAME_OPTIONS]: 'DENY',
  'Permissions-Policy': 'geolocation=(self), camera=(), microphone=(), payment=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** The script that other sites load, as a module: browsers ask for leave first. */
export const EMBED_SCRIPT = '/embed.js';
export const OPEN_TO_ALL: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** Behind TLS browsers are told to stay there; without it the header would be a lie. */
export const STRICT_TRANSPORT = 'max-age=63072000; includeSubDomains';

export function securityHeaders(services: Services): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    await next();
    const policy = POLICIES[c.req.path];
    if (policy) c.res.headers.set(CONTENT_POLICY, policy);
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
      if (c.req.path === FRAMED && name === FRAME_OPTIONS) continue;
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    }
    if (services.config.baseUrl?.startsWith('https:')) c.res.headers.set('Strict-Transport-Security', STRICT_TRANSPORT);
  };
}
