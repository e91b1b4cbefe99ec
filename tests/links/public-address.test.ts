import { describe, expect, test } from 'vitest';
import { isCheckable, isPublicAddress } from '../../server/links/public-address.ts';

describe('an address of the public internet', () => {
  test.each(['93.184.216.34', '8.8.8.8', '2606:2800:220:1:248:1893:25c8:1946', '::ffff:8.8.8.8'])('%s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
  test.each([
    '127.0.0.1',
    '127.8.9.1',
    '0.0.0.0',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '100.127.255.255',
    '192.0.2.1',
    '198.18.0.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    'fd00:ec2::254',
    'ff02::1',
    '2001:db8::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:a9fe:a9fe',
    '::127.0.0.1',
    '2002:7f00:0001::',
    '64:ff9b::7f00:1',
    '64:ff9b::10.0.0.1',
    'localhost',
    '',
    '0177.0.0.1',
    '0x7f.1',
    '2130706433',
  ])('not %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('an address that may be looked at', () => {
  test.each([
    ['https://example.org/', true],
    ['http://example.org/a?b=c', true],
    ['https://example.org:443/', true],
    ['https://example.org:8443/', false],
    ['http://example.org:22/', false],
    ['ftp://example.org/', false],
    ['javascript:alert(1)', false],
    ['file:///etc/passwd', false],
    ['https://user@example.org/', false],
    ['https://user:word@example.org/', false],
    ['http://127.0.0.1/', false],
    ['http://2130706433/', false],
    ['http://0x7f.0.0.1/', false],
    ['http://[::1]/', false],
    ['http://[::ffff:10.0.0.1]/', false],
    ['http://8.8.8.8/', true],
    ['not an address', false],
  ])('%s: %s', (address, allowed) => {
    expect(isCheckable(address)).toBe(allowed);
  });
});
