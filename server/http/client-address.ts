import { convertIPv4ToBinary, convertIPv6ToBinary, distinctRemoteAddr } from 'hono/utils/ipaddr';

const WHOLE = { IPv4: 32, IPv6: 128 } as const;

/**
 * The address of the client: the other end of the connection, or, while that is a trusted proxy, the last address of
 * X-Forwarded-For that is not. Addresses further left were written by the client itself.
 */
export function clientAddressOf(
  connection: string | undefined,
  forwardedFor: string | undefined,
  trustedProxies: readonly string[],
): string {
  let client = plain(connection ?? '');
  if (trustedProxies.length === 0 || !forwardedFor) return client;
  for (const hop of forwardedFor.split(',').reverse()) {
    if (!trustedProxies.some((proxy) => isWithin(client, proxy))) break;
    const address = plain(hop.trim());
    if (!distinctRemoteAddr(address)) break;
    client = address;
  }
  return client;
}

/** What limits count: an IPv4 address, or the /64 an IPv6 client moves in freely. */
export function limitKeyOf(address: string): string {
  if (distinctRemoteAddr(address) !== 'IPv6') return address;
  return `${(convertIPv6ToBinary(address) >> 64n).toString(16)}::/64`;
}

/** IPv4 in its IPv6 clothes ("::ffff:10.0.0.1") is the IPv4 address. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '');
}

function isWithin(address: string, range: string): boolean {
  const [network = '', length] = range.split('/');
  const kind = distinctRemoteAddr(address);
  if (!kind || kind !== distinctRemoteAddr(network)) return false;
  const bits = WHOLE[kind];
  const shift = BigInt(bits - (length === undefined ? bits : Number(length)));
  const toBinary = kind === 'IPv4' ? convertIPv4ToBinary : convertIPv6ToBinary;
  return toBinary(address) >> shift === toBinary(network) >> shift;
}
