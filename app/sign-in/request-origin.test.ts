import { expect, test } from 'vitest';
import { namesAnotherOrigin } from './request-origin';

const host = 'paper.example';

test.each([
  ['our own page', { origin: 'https://paper.example', host }, false],
  [
    'our own page behind the front door',
    { origin: 'https://paper.example', 'x-forwarded-host': host, host: '127.0.0.1:4000' },
    false,
  ],
  ['a page of another site', { origin: 'https://evil.example', host }, true],
  ['a page of another port', { origin: 'https://paper.example:8443', host }, true],
  ['a page that hides its origin', { origin: 'null', host }, true],
  [
    'a browser that follows another site’s form without naming it',
    { 'sec-fetch-site': 'cross-site', host },
    true,
  ],
  ['a program, which has no cookie but its own', { host }, false],
])('%s', (_, sent, elsewhere) => {
  expect(namesAnotherOrigin(new Headers(sent as Record<string, string>))).toBe(elsewhere);
});
