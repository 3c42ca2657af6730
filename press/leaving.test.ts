// An instance that was told to stop, behind a proxy that has others to ask.
import { beforeEach, expect, test } from 'vitest';
import { openTestDoor } from '@/press/test-door';
import { sayRaw, statusesOf } from '@/press/test-raw';

let told = false;
const { asked, port, house } = openTestDoor({ proxies: '127.0.0.1', leaving: () => told });
const say = (first: string, body = '') =>
  sayRaw(
    port(),
    [first, `Host: localhost:${port()}`, `Content-Length: ${body.length}`, '', body].join('\r\n'),
  );

beforeEach(() => void (told = true));

test('whoever asks is sent to the next instance, also for a page that lies there', async () => {
  told = false;
  await fetch(`http://localhost:${port()}/en`);
  told = true;
  for (const path of ['/en', '/newsroom/echo', '/media/key/480.avif'])
    expect(statusesOf(await say(`GET ${path} HTTP/1.1`)), path).toEqual([503]);
  expect(asked.map(({ url }) => url)).toEqual(['/en']);
});

test('an act is still done, and ends its connection', async () => {
  const answer = await say('POST /newsroom/echo HTTP/1.1', 'typed text');
  expect(statusesOf(answer)).toEqual([200]);
  expect(answer).toContain('typed text');
});

test('health is told', async () => {
  expect(statusesOf(await say('GET /api/health HTTP/1.1'))).toEqual([200]);
});

test('whoever comes directly has nobody else to ask, and gets the page', async () => {
  house.forwarding.trusts = () => false;
  expect(statusesOf(await say('GET /en HTTP/1.1'))).toEqual([200]);
});
