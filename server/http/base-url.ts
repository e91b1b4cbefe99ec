import type { Services } from '../services.ts';
import type { AppContext } from './app-context.ts';

const LOOPBACK_HOSTS: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * The public address without a trailing slash, for absolute links. The Host header is believed only while no address
 * is configured and it names this machine with our own port: anything else would let a stranger write our links.
 */
export function baseUrlOf(c: AppContext, services: Services): string {
  const { baseUrl, host, port } = services.config;
  if (baseUrl) return baseUrl;
  const usual = `http://localhost:${port}`;
  if (!LOOPBACK_HOSTS.has(host.includes(':') ? `[${host}]` : host)) return usual;
  const asked = /^(.+):(\d+)$/.exec(c.req.header('Host') ?? '');
  return asked && LOOPBACK_HOSTS.has(asked[1] ?? '') && Number(asked[2]) === port ? `http://${asked[0]}` : usual;
}
