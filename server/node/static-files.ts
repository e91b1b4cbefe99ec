import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { DOCS_FILES } from '../api/docs-routes.ts';
import { EMBED_SCRIPT, OPEN_TO_ALL, SECURITY_HEADERS } from '../http/security-headers.ts';
import { compressWell, encodingFor, isCompressible } from './compression.ts';

const ROOT = join(import.meta.dirname, '../..');

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.mvt': 'application/vnd.mapbox-vector-tile',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** A name with a hash, or a tile of a named version, never changes; the others are asked for again after a day. */
const FOREVER = 'public, max-age=31536000, immutable';
const A_DAY = 'public, max-age=86400';
const TILE = /^\/basemap\/(\d\/\d{1,3}\/\d{1,3}\.mvt|index\.json)$/;

type FileAnswer = (request: Request) => Promise<Response | undefined>;

/**
 * Answers requests for files: those of the web build and of web/static by a list made at start, map tiles by their
 * pattern. Nothing else on the disk can be asked for. undefined: not a file of ours.
 */
export function createStaticFiles(root = ROOT): FileAnswer {
  const files = new Map<string, string>();
  addFolder(files, join(root, 'dist/web/assets'), '/assets/');
  addFolder(files, join(root, 'web/static'), '/');
  files.set(EMBED_SCRIPT, join(root, 'dist/web', EMBED_SCRIPT));
  // At the root, as a worker looks after the addresses below its own.
  const worker = join(root, 'dist/web/sw.js');
  if (existsSync(worker)) files.set('/sw.js', worker);
  for (const name of DOCS_FILES) files.set(`/api/docs/${name}`, join(ROOT, 'node_modules/swagger-ui-dist', name));
  const kept = new Map<string, Promise<Buffer>>();

  /** Compressed bodies of listed files are kept: they are few, and cost most. */
  const bodyOf = (path: string, encoding: ReturnType<typeof encodingFor>, keep: boolean): Promise<Buffer> => {
    const key = `${encoding ?? 'plain'} ${path}`;
    const known = kept.get(key);
    if (known) return known;
    const body = readFile(path).then((bytes) => (encoding ? compressWell(bytes, encoding) : bytes));
    if (keep) {
      kept.set(key, body);
      body.catch(() => kept.delete(key));
    }
    return body;
  };

  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
    const { pathname } = new URL(request.url);
    const listed = files.get(pathname);
    const path = listed ?? (TILE.test(pathname) ? join(root, 'dist', pathname) : undefined);
    if (!path || (!listed && !existsSync(path))) return undefined;
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    const encoding = isCompressible(type) ? encodingFor(request.headers.get('Accept-Encoding')) : null;
    const body = await bodyOf(path, encoding, listed !== undefined).catch(absent);
    // A new build has taken it away while we run.
    if (body === null)
      return new Response('Not found', { status: 404, headers: { ...SECURITY_HEADERS, 'Cache-Control': 'no-store' } });
    return new Response(request.method === 'HEAD' ? null : new Uint8Array(body), {
      headers: {
        ...SECURITY_HEADERS,
        ...(pathname === EMBED_SCRIPT && OPEN_TO_ALL),
        'Content-Type': type,
        'Content-Length': String(body.length),
        'Cache-Control': lifeOf(request.url, pathname),
        Vary: 'Accept-Encoding',
        ...(encoding && { 'Content-Encoding': encoding }),
      },
    });
  };
}

function absent(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}

function lifeOf(address: string, pathname: string): string {
  if (pathname === '/basemap/index.json' || pathname === '/sw.js') return 'no-cache';
  const isVersioned = pathname.startsWith('/assets/') || (TILE.test(pathname) && address.includes('?v='));
  return isVersioned ? FOREVER : A_DAY;
}

function addFolder(files: Map<string, string>, folder: string, prefix: string): void {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(prefix + path.slice(folder.length + 1).replaceAll('\\', '/'), path);
  }
}
