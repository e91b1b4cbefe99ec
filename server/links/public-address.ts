import ipaddr from 'ipaddr.js';

/**
 * Whether an IP address is one of the public internet: not private, loopback, link-local, carrier-grade NAT, metadata,
 * multicast or reserved, in IPv4, IPv6 and IPv4 dressed as IPv6.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv6') {
    const six = parsed as ipaddr.IPv6;
    // Other ways to write an IPv4 address inside an IPv6 one reach the same hosts.
    const embedded = embeddedIpv4(six);
    if (embedded) return isPublicAddress(embedded);
  }
  return parsed.range() === 'unicast';
}

/** The IPv4 address in a 6to4, NAT64 or IPv4-compatible address. */
function embeddedIpv4(address: ipaddr.IPv6): string | null {
  const bytes = address.toByteArray();
  const dotted = (from: number) => bytes.slice(from, from + 4).join('.');
  if (bytes[0] === 0x20 && bytes[1] === 0x02) return dotted(2);
  const isNat64 = bytes[0] === 0 && bytes[1] === 0x64 && bytes[2] === 0xff && bytes[3] === 0x9b;
  if (isNat64) return dotted(12);
  const isCompatible = bytes.slice(0, 12).every((byte) => byte === 0) && bytes.slice(12, 15).some((byte) => byte !== 0);
  return isCompatible ? dotted(12) : null;
}

/** Whether an address may be looked at: http or https, the usual ports, no user information. */
export function isCheckable(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, port, username, password, hostname } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return false;
  if (username !== '' || password !== '' || port !== '') return false;
  const host = hostname.replace(/^\[|\]$/g, '');
  return !ipaddr.isValid(host) || isPublicAddress(host);
}
