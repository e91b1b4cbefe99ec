import { describe, expect, test } from 'vitest';
import { clientAddressOf, limitKeyOf } from '../../server/http/client-address.ts';

describe('the address of a client', () => {
  test.each([
    ['a header from a stranger is not believed', '203.0.113.9', '198.51.100.1', [], '203.0.113.9'],
    ['a proxy that is not trusted is the client', '203.0.113.9', '198.51.100.1', ['10.0.0.1'], '203.0.113.9'],
    ['a trusted proxy names the client', '10.0.0.1', '198.51.100.1', ['10.0.0.1'], '198.51.100.1'],
    ['what the client wrote itself is passed over', '10.0.0.1', '1.1.1.1, 198.51.100.1', ['10.0.0.1'], '198.51.100.1'],
    ['through two trusted proxies', '10.0.0.1', '198.51.100.1, 10.0.0.2', ['10.0.0.0/8'], '198.51.100.1'],
    ['an IPv4 proxy on an IPv6 socket', '::ffff:10.0.0.1', '198.51.100.1', ['10.0.0.1'], '198.51.100.1'],
    ['nonsense in the header', '10.0.0.1', 'unknown', ['10.0.0.1'], '10.0.0.1'],
    ['an IPv6 range', '2001:db8::1', '2001:db9::7', ['2001:db8::/32'], '2001:db9::7'],
  ])('%s', (_name, connection, header, proxies, client) => {
    expect(clientAddressOf(connection, header, proxies)).toBe(client);
  });

  test('IPv6 clients count by their network', () => {
    expect(limitKeyOf('2001:db8:1:2:aaaa::1')).toBe(limitKeyOf('2001:db8:1:2:bbbb::9'));
    expect(limitKeyOf('2001:db8:1:2::1')).not.toBe(limitKeyOf('2001:db8:1:3::1'));
    expect(limitKeyOf('203.0.113.9')).toBe('203.0.113.9');
  });
});
