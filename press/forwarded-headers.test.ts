import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { forwardedHeaders } from '@/press/forwarded-headers';
import { trustedPeers } from '@/press/trusted-peers';

const asked = (peer: string, headers: Record<string, string>) =>
  forwardedHeaders({ headers, socket: { remoteAddress: peer } } as unknown as IncomingMessage, {
    key: 'k',
    protocol: 'http',
    trusts: trustedPeers('10.0.0.2, 10.0.0.3'),
  })['x-stet-client'];

test.each([
  ['a client who comes directly is who the connection says', '203.0.113.7', {}, '203.0.113.7'],
  [
    'what a stranger says of the way is not believed',
    '203.0.113.7',
    { 'x-forwarded-for': '1.1.1.1' },
    '203.0.113.7',
  ],
  [
    'behind our proxy it is whom the proxy saw',
    '10.0.0.2',
    { 'x-forwarded-for': '203.0.113.7' },
    '203.0.113.7',
  ],
  [
    'what stands before that is the client’s own story',
    '10.0.0.2',
    { 'x-forwarded-for': '1.1.1.1, 203.0.113.7' },
    '203.0.113.7',
  ],
  [
    'two proxies of ours are both passed over',
    '10.0.0.3',
    { 'x-forwarded-for': '203.0.113.7, 10.0.0.2' },
    '203.0.113.7',
  ],
  ['a proxy that asks by itself is the client', '10.0.0.2', {}, '10.0.0.2'],
  ['nobody names this header from outside', '203.0.113.7', { 'x-stet-client': '1.1.1.1' }, '203.0.113.7'],
])('%s', (_, peer, headers, client) => {
  expect(asked(peer, headers)).toBe(client);
});
