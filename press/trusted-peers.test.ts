import { expect, test } from 'vitest';
import { trustedPeers } from '@/press/trusted-peers';

test('nobody is trusted unless named', () => {
  expect(trustedPeers(undefined)('127.0.0.1')).toBe(false);
  expect(trustedPeers('')(undefined)).toBe(false);
});

test('addresses and networks of both families can be named', () => {
  const trusts = trustedPeers('192.0.2.7, 198.51.100.0/24 2001:db8::/32');
  expect(['192.0.2.7', '::ffff:192.0.2.7', '198.51.100.20', '2001:db8::1'].every(trusts)).toBe(true);
  expect(['192.0.2.8', '198.51.101.1', '2001:db9::1', 'nonsense'].some(trusts)).toBe(false);
});

test('a name is not an address', () => {
  expect(() => trustedPeers('proxy.example')).toThrow('proxy.example');
});
