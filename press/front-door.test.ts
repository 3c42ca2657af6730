// The front door before a server that answers as Next does: only what passes between the two is of interest here.
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { pathOf } from '@/press/address';
import { fixedFiles } from '@/press/fixed-files';
import { frontDoor } from '@/press/front-door';
import type { House } from '@/press/front-door';
import { press } from '@/press/pressing';
import { publicPictures } from '@/press/public-pictures';
import { searchLimits } from '@/press/search-limits';
import { standInForNext } from '@/press/test-next';
import { trustedPeers } from '@/press/trusted-peers';

const { server: next, asked, real, unsound } = standInForNext();

const newsroom = {
  port: () => (next.address() as AddressInfo | null)?.port ?? null,
  agent: new http.Agent(),
};
const asking = { host: '', protocol: 'http' as const, key: 'the-key' };
const newPress = () =>
  press({
    ...{ newsroom, asking, applied: () => 0, sheetOf: () => null, budget: 1_000_000 },
    exists: (address) => Promise.resolve(real.includes(pathOf(address) ?? '')),
  });

const house: House = {
  hosts: { publicUrl: null, port: 0 },
  forwarding: { key: 'the-key', protocol: 'http', trusts: trustedPeers('') },
  newsroom,
  press: newPress(),
  pictures: publicPictures({ lookUp: () => Promise.resolve(null) }),
  searching: { newsroom, asking, sheetOf: () => null, limits: searchLimits() },
  cutOffSince: () => cutOffSince,
  health: () =>
    Promise.resolve({ database, newsroom: 'up', jobs: 'none', pressRun: 3, cutOffSince: null, disk: 'ok' }),
  guards: [],
  files: fixedFiles(),
};
const door = frontDoor(house);
let database: 'up' | 'down';
let cutOffSince: Date | null = null;

beforeAll(async () => {
  await new Promise<void>((resolve) => next.listen(0, '127.0.0.1', resolve));
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  house.hosts.port = (door.address() as AddressInfo).port;
  asking.host = `localhost:${house.hosts.port}`;
});
afterAll(() => {
  for (const server of [door, next]) server.close().closeAllConnections();
});
beforeEach(() => {
  house.press = newPress();
  asked.length = 0;
  database = 'up';
});

const ask = (path: string, options: RequestInit = {}) =>
  fetch(`http://localhost:${house.hosts.port}${path}`, { redirect: 'manual', ...options });

test('a page goes out with the status of its mark, without mark and scripts', async () => {
  expect((await ask('/en/world/gone')).status).toBe(410);
  const moved = await ask('/en/world/moved');
  expect([moved.status, moved.headers.get('location')]).toEqual([301, '/en/world/new']);
  const front = await ask('/en');
  expect(await front.text()).toBe('<!DOCTYPE html><html><head></head><body><p>Text</p></body></html>');
  expect(front.headers.get('cache-control')).toBe('public, no-cache, stale-if-error=86400');
  expect(front.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(front.headers.get('x-powered-by')).toBeNull();
});

test('whoever has the page already is told so, and gets nothing twice', async () => {
  const first = await ask('/en');
  const tag = first.headers.get('etag')!;
  for (const said of [tag, tag.slice(2), `"other", ${tag}`, '*']) {
    const again = await ask('/en', { headers: { 'If-None-Match': said } });
    expect([said, again.status, again.headers.get('etag'), await again.text()]).toEqual([said, 304, tag, '']);
  }
  expect((await ask('/en', { headers: { 'If-None-Match': '"other"' } })).status).toBe(200);
  const gone = (await ask('/en/world/gone')).headers.get('etag')!;
  expect((await ask('/en/world/gone', { headers: { 'If-None-Match': gone } })).status).toBe(410);
});

test('a press that hears of nothing goes on with what it has, and says since when', async () => {
  await ask('/en');
  cutOffSince = new Date('2026-03-04T08:00:00Z');
  const page = await ask('/en');
  expect([page.status, page.headers.get('stet-cut-off-since')]).toEqual([
    200,
    'Wed, 04 Mar 2026 08:00:00 GMT',
  ]);
  expect(page.headers.get('etag')).not.toBeNull();
  cutOffSince = null;
  expect((await ask('/en')).headers.get('stet-cut-off-since')).toBeNull();
});

test('a page is asked for once, whatever readers hang on its address', async () => {
  for (const path of ['/en', '/en?utm_source=a', '/en', '/en?fbclid=b'])
    expect((await ask(path)).status).toBe(200);
  await Promise.all(Array.from({ length: 20 }, () => ask('/en/world/a-story')));
  expect(asked.map(({ url }) => url)).toEqual(['/en', '/en/world/a-story']);
});

test('invented addresses ask Next for nothing but one page that says so', async () => {
  for (const path of ['/en/world/one', '/en/world/two', '/en/nowhere', '/s/none'])
    expect((await ask(path)).status).toBe(404);
  expect(asked.map(({ url }) => url)).toEqual(['/en/not/found/page']);
});

test('a picture of the newsroom goes out with its length, also where only its head is asked for', async () => {
  for (const method of ['GET', 'HEAD']) {
    const headers = { Cookie: 'session=1' };
    const picture = await ask(`/media/${'0'.repeat(32)}/480.avif`, { method, headers });
    expect(picture.headers.get('content-length')).toBe('7');
    expect(picture.headers.get('transfer-encoding')).toBeNull();
    expect(picture.headers.get('x-stet-length')).toBeNull();
    expect(await picture.text()).toBe(method === 'GET' ? 'picture' : '');
  }
});

test('the page is asked for without anything of the client’s', async () => {
  await ask('/en/world/a-story?utm_source=x', { headers: { Cookie: 'session=1', RSC: '1', 'X-Own': '1' } });
  const [request] = asked;
  expect(request?.url).toBe('/en/world/a-story');
  expect(Object.keys(request!.headers).sort()).toEqual([
    'accept',
    'connection',
    'host',
    'x-forwarded-host',
    'x-forwarded-proto',
    'x-stet-front-door',
  ]);
});

test('what is no address of a page never reaches Next but as its not-found page', async () => {
  expect((await ask('/wp-login.php')).status).toBe(404);
  expect(asked.map(({ url }) => url)).toEqual(['/en/not/found/page']);
});

test('an address with a zero character is none, for readers and for the newsroom', async () => {
  for (const path of ['/zh/world/%00', '/newsroom/articles/a%00b', '/newsroom/queues/mine?article=%00'])
    expect((await ask(path)).status, path).toBe(400);
  expect(asked).toEqual([]);
});

test('a public address can only be read', async () => {
  const posted = await ask('/en', { method: 'POST', body: 'a=b' });
  expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  const head = await ask('/en', { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
  expect(Number(head.headers.get('content-length'))).toBeGreaterThan(0);
  expect(asked.map(({ method }) => method)).toEqual(['GET']);
});

test('the bare address leads to the reader’s language', async () => {
  const root = await ask('/', { headers: { 'Accept-Language': 'zh-CN' } });
  expect([root.status, root.headers.get('location'), root.headers.get('vary')]).toEqual([
    302,
    '/zh',
    'Accept-Language',
  ]);
  expect(root.headers.get('cache-control')).toBe('no-store');
});

test('a page that is not whole is a plain 500, and 503 while the database is down', async () => {
  const complaint = vi.spyOn(console, 'error').mockReturnValue();
  for (const path of unsound) {
    const answer = await ask(path);
    expect([path, answer.status, answer.headers.get('cache-control')]).toEqual([path, 500, 'no-store']);
    expect(answer.headers.get('set-cookie')).toBeNull();
  }
  database = 'down';
  const answer = await ask('/en/world/broken');
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
  complaint.mockRestore();
});

test('the newsroom gets what its people send, in our words about where they are', async () => {
  const answer = await ask('/newsroom/articles?x=1', {
    method: 'POST',
    body: 'typed text',
    headers: {
      'X-Forwarded-For': '6.6.6.6',
      'X-Forwarded-Host': 'evil',
      'X-Middleware-Subrequest': 'a',
      Cookie: 'a=b',
    },
  });
  expect(await answer.text()).toBe('typed text');
  expect(answer.headers.get('set-cookie')).toBe('session=1');
  expect(answer.headers.get('x-powered-by')).toBeNull();
  expect(asked[0]?.url).toBe('/newsroom/articles?x=1');
  expect(asked[0]?.headers).toMatchObject({
    cookie: 'a=b',
    'x-forwarded-for': '127.0.0.1',
    'x-forwarded-host': `localhost:${house.hosts.port}`,
    'x-forwarded-proto': 'http',
    'x-stet-front-door': 'the-key',
  });
  expect(asked[0]?.headers).not.toHaveProperty('x-middleware-subrequest');
});

test('health is told as JSON, with 503 while something is down', async () => {
  const well = await ask('/api/health');
  expect([well.status, await well.json()]).toEqual([
    200,
    { database: 'up', newsroom: 'up', jobs: 'none', pressRun: 3, cutOffSince: null, disk: 'ok' },
  ]);
  database = 'down';
  expect((await ask('/api/health')).status).toBe(503);
});

test('fonts may be kept for ever under the hash of their bytes', async () => {
  const [address] = [...house.files.keys()];
  expect(address).toMatch(/^\/fixed\/[0-9a-f]{16}\/newsreader-600\.woff2$/);
  const font = await ask(address!);
  expect(font.headers.get('content-type')).toBe('font/woff2');
  expect(font.headers.get('cache-control')).toContain('immutable');
  expect((await ask('/fixed/0000000000000000/newsreader-600.woff2')).status).toBe(404);
});

test('another name than ours is not answered', async () => {
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const headers = { Host: `evil.example:${house.hosts.port}` };
    http
      .get({ port: house.hosts.port, host: '127.0.0.1', path: '/newsroom', headers }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      })
      .once('error', reject);
  });
  expect(status).toBe(421);
  expect(asked).toEqual([]);
});

test('a page that lies ready and breaks while it is sent costs one answer, and no more', async () => {
  const complaint = vi.spyOn(console, 'error').mockReturnValue();
  house.press = {
    ...newPress(),
    find() {
      throw new Error('a broken copy');
    },
  };
  expect((await ask('/en')).status).toBe(500);
  house.press = newPress();
  expect((await ask('/en')).status).toBe(200);
  complaint.mockRestore();
});
