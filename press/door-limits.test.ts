// Nobody takes more of the front door than it has: sizes, times, numbers.
import type { Server } from 'node:http';
import net from 'node:net';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { openTestDoor } from '@/press/test-door';
import { sayRaw, statusesOf } from '@/press/test-raw';

const limits = { bodyBytes: 10_000, headTime: 150, messageTime: 400, silentTime: 600, connections: 80 };
const { ask, asked, door, house, port } = openTestDoor({ limits });

/** A machine that others use too is slow, not wrong. */
const patience = { timeout: 20_000 };
const connectionsOf = (server: Server) =>
  new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count)));
const head = (first: string, ...headers: string[]) =>
  [first, `Host: localhost:${port()}`, ...headers, '', ''].join('\r\n');

test.each([
  ['a head that is too long', 431, { 'X-Long': 'x'.repeat(17_000) }],
  [
    'too many headers',
    431,
    Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`X-Number-${i}`, '1'])),
  ],
])('%s is refused in one sentence', async (_, status, headers) => {
  for (const path of ['/en', '/newsroom']) {
    const answer = await ask(path, { headers });
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([status, 'no-store']);
    expect(await answer.text()).toMatch(/<p>[^<]+\.<\/p>/);
  }
  expect(asked).toEqual([]);
});

test('an address that is too long is refused', async () => {
  const answer = await ask(`/en/search?q=${'x'.repeat(17_000)}`);
  expect(answer.status).toBe(431);
});

test('the newsroom takes what it can hold, and is not asked to hold more', async () => {
  const full = await ask('/newsroom/echo', { method: 'POST', body: 'x'.repeat(10_000) });
  expect([full.status, (await full.text()).length]).toEqual([200, 10_000]);
  asked.length = 0;
  const said = await ask('/newsroom/echo', { method: 'POST', body: 'x'.repeat(10_001) });
  expect([said.status, asked.length]).toEqual([413, 0]);
  const chunk = `7d0\r\n${'x'.repeat(2_000)}\r\n`;
  const asks = head('POST /newsroom/nothing HTTP/1.1', 'Transfer-Encoding: chunked', 'Connection: close');
  const answers = await sayRaw(port(), [asks, ...Array<string>(6).fill(chunk), '0\r\n\r\n']);
  // What the newsroom had begun to answer is cut off; else the sentence is the answer.
  expect([[200], [413]]).toContainEqual(statusesOf(answers));
  expect(answers).not.toMatch(/\r\n0\r\n\r\n$/);
});

test.each([
  ['whoever takes for ever to say what they want', 'GET /en HTTP/1.1\r\nHost: localhost\r\nX-Slow: '],
  ['whoever says nothing', ''],
])('%s is not waited for', async (_, bytes) => {
  expect(statusesOf(await sayRaw(port(), bytes))).toEqual([408]);
});

test('whoever never comes to the end of a body is not waited for', async () => {
  const answers = await sayRaw(port(), head('POST /newsroom/echo HTTP/1.1', 'Content-Length: 500') + 'x');
  expect(answers).not.toMatch(/\r\n0\r\n\r\n$/);
  expect(await connectionsOf(door)).toBeLessThan(5);
});

test('what is sent along with a question is not read', async () => {
  for (const path of ['/en', '/newsroom', '/api/health', '/fixed/x', '/media/k/480.avif']) {
    const asks = head(`GET ${path} HTTP/1.1`, 'Content-Length: 7', 'Connection: close') + 'lang=it';
    expect(statusesOf(await sayRaw(port(), asks)), path).toEqual([400]);
  }
  expect(asked).toEqual([]);
});

test('when all places are taken the next is told so, and nobody who has one loses it', async () => {
  const inside = await Promise.all(
    Array.from({ length: limits.connections }, async () => {
      const socket = net.connect(port(), '127.0.0.1');
      await once(socket, 'connect');
      return socket.on('error', () => undefined);
    }),
  );
  const asks = head('GET /en HTTP/1.1', 'Connection: close');
  expect(statusesOf(await sayRaw(port(), asks))).toEqual([503]);
  inside[0]!.write(asks);
  const [answer] = (await once(inside[0]!, 'data')) as [Buffer];
  expect(answer.toString()).toContain('HTTP/1.1 200');
  for (const socket of inside) socket.destroy();
  await expect.poll(() => connectionsOf(door), patience).toBeLessThan(5);
  expect(statusesOf(await sayRaw(port(), asks))).toEqual([200]);
});

test('a thousand who break off leave nothing behind', async () => {
  await ask('/en');
  const breakOff = (path: string) =>
    new Promise<void>((resolve) => {
      const socket = net.connect(port(), '127.0.0.1', () => {
        socket.write(head(`GET ${path} HTTP/1.1`), () => socket.destroy());
      });
      socket.on('error', () => undefined).once('close', () => resolve());
    });
  for (let round = 0; round < 20; round++)
    await Promise.all(
      Array.from({ length: 50 }, (_, i) => breakOff(i % 2 ? '/newsroom/echo' : `/en?utm_source=${round}`)),
    );
  await expect.poll(() => connectionsOf(door), patience).toBeLessThan(5);
  const { agent } = house.newsroom;
  await expect.poll(() => Object.values(agent.sockets).flat().length, patience).toBe(0);
  expect(Object.values(agent.requests).flat()).toEqual([]);
  const asks = head('POST /newsroom/echo HTTP/1.1', 'Content-Length: 4', 'Connection: close') + 'mine';
  expect(await sayRaw(port(), asks)).toContain('mine');
});
