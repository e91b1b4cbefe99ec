import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip } from 'node:zlib';

const COMPRESSIBLE =
  /^(text\/|application\/(?:[a-z.-]+\+)?(?:json|xml)|application\/(?:javascript|vnd\.mapbox-vector-tile)|image\/svg)/;
/** Below this a packet is sent anyway. */
const SMALLEST = 1000;
/** Above this, compressing would hold up other requests: it goes to another thread. */
const LARGEST_INLINE = 200_000;

export type Encoding = 'br' | 'gzip';
/**
 * A page of results takes half a millisecond more than at 1, little beside writing it, and is a sixth smaller: it and
 * its styles come with the first 14 kB that a server sends unasked. Answers for programs stay at 1, less work than gzip.
 */
const QUALITY = { page: 5, other: 1 };
const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** The best encoding that the client takes, or null. */
export function encodingFor(acceptEncoding: string | null): Encoding | null {
  if (!acceptEncoding) return null;
  const offers = acceptEncoding
    .toLowerCase()
    .split(',')
    .map((part) => part.trim());
  const takes = (name: string) =>
    offers.some((offer) => offer.split(';')[0] === name && !/;\s*q=0(\.0*)?$/.test(offer));
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : null;
}

export function isCompressible(type: string | null): boolean {
  return type !== null && COMPRESSIBLE.test(type);
}

/** Compresses once and well, for files that are sent many times. */
export function compressWell(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'gzip') return gzipped(body, { level: 9 });
  return brotli(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  });
}

/** The response in the client's encoding. */
export async function compressed(request: Request, response: Response): Promise<Response> {
  const type = response.headers.get('Content-Type');
  if (response.body === null || !isCompressible(type) || response.headers.has('Content-Encoding')) return response;
  const headers = new Headers(response.headers);
  headers.append('Vary', 'Accept-Encoding');
  const encoding = encodingFor(request.headers.get('Accept-Encoding'));
  const body = Buffer.from(await response.arrayBuffer());
  const sent = encoding && body.length >= SMALLEST ? await compressQuickly(body, encoding, type) : body;
  if (encoding && sent !== body) headers.set('Content-Encoding', encoding);
  headers.set('Content-Length', String(sent.length));
  return new Response(new Uint8Array(sent), { status: response.status, headers });
}

async function compressQuickly(body: Buffer, encoding: Encoding, type: string | null): Promise<Buffer> {
  if (encoding === 'gzip') return gzipped(body, { level: 1 });
  const quality = type?.startsWith('text/html') ? QUALITY.page : QUALITY.other;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
  return body.length <= LARGEST_INLINE ? brotliCompressSync(body, { params }) : brotli(body, { params });
}
