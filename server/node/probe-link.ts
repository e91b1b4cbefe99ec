import { lookup } from 'node:dns/promises';
import { type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { LINK_AGENT } from '../links/check-links.ts';
import type { LinkProbe, Probed } from '../links/link-probe.ts';
import { isCheckable, isPublicAddress } from '../links/public-address.ts';

const TIMEOUT_MS = 5000;
const MOST_BYTES = 65_536;
const MOST_REDIRECTS = 3;

/** Every address a name stands for. */
export type Resolve = (hostname: string) => Promise<string[]>;

const resolveByDns: Resolve = async (hostname) => (await lookup(hostname, { all: true })).map(({ address }) => address);

/**
 * A probe that cannot be led into this machine's own networks: every address of a name must be public, the one that
 * was checked is the one connected to, and each redirect goes through the same gate.
 */
export function createLinkProbe(resolve: Resolve = resolveByDns): LinkProbe {
  return async (address, method) => {
    const deadline = AbortSignal.timeout(TIMEOUT_MS);
    let next = address;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      if (!isCheckable(next)) return { kind: 'refused' };
      const url = new URL(next);
      const pinned = await pin(url.hostname, resolve);
      if (pinned.kind !== 'address') return pinned;
      const found = await ask(url, pinned.address, method, deadline);
      if (!('location' in found)) return found;
      if (!URL.canParse(found.location, next)) return { kind: 'unreachable' };
      next = new URL(found.location, next).href;
    }
    return { kind: 'unreachable' };
  };
}

type Pinned = { kind: 'address'; address: string } | Exclude<Probed, { kind: 'answer' }>;

async function pin(hostname: string, resolve: Resolve): Promise<Pinned> {
  const host = hostname.replace(/^\[|\]$/g, '');
  try {
    const addresses = isPublicAddress(host) ? [host] : await resolve(host);
    const [address] = addresses;
    if (address === undefined) return { kind: 'unreachable' };
    return addresses.every(isPublicAddress) ? { kind: 'address', address } : { kind: 'refused' };
  } catch {
    return { kind: 'unreachable' };
  }
}

function ask(url: URL, address: string, method: string, signal: AbortSignal): Promise<Probed | { location: string }> {
  return new Promise((done) => {
    const request = (url.protocol === 'https:' ? requestSecure : requestPlain)(
      url,
      {
        method,
        signal,
        agent: false,
        // The name was resolved and judged already: asking again could give another answer.
        lookup: (_, options, callback) => {
          const family = address.includes(':') ? 6 : 4;
          if (options.all) callback(null, [{ address, family }]);
          else callback(null, address, family);
        },
        headers: { 'User-Agent': `${LINK_AGENT}/1.0`, Accept: '*/*', 'Accept-Encoding': 'identity' },
      },
      (response) => {
        const { statusCode = 0, headers } = response;
        if (statusCode >= 300 && statusCode < 400 && headers.location) {
          response.destroy();
          done({ location: headers.location });
          return;
        }
        readSome(response).then(
          (body) => done({ kind: 'answer', status: statusCode, body }),
          () => done({ kind: 'unreachable' }),
        );
      },
    );
    request.on('error', () => done({ kind: 'unreachable' }));
    request.end();
  });
}

/** The beginning of a body, 64 kB at most: a page without an end must not hold us. */
async function readSome(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes >= MOST_BYTES) break;
  }
  response.destroy();
  return Buffer.concat(chunks).subarray(0, MOST_BYTES).toString('utf8');
}
