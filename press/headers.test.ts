// What browsers and caches are told, for every class of answer.
import http from 'node:http';
import { expect, test } from 'vitest';
import { openTestDoor } from '@/press/test-door';

const publicUrl = new URL('https://paper.example');
const { asked, house, port } = openTestDoor({ publicUrl });

type Told = { status: number; headers: http.IncomingHttpHeaders; text: string };

/** As a proxy asks, which ends TLS and names the paper. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET', body = ''): Promise<Told> {
  return new Promise((resolve, reject) => {
    const all = {
      Host: publicUrl.host,
      ...headers,
      ...(body ? { 'Content-Length': String(body.length) } : {}),
    };
    const request = http.request(
      { host: '127.0.0.1', port: port(), path, method, headers: all },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.once('end', () =>
          resolve({
            status: answer.statusCode!,
            headers: answer.headers,
            text: Buffer.concat(parts).toString(),
          }),
        );
      },
    );
    request.once('error', reject).end(body);
  });
}

const page = 'public, no-cache, stale-if-error=86400';
const bare = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const pages =
  "default-src 'none'; style-src 'none'; img-src 'self'; media-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const font = [...house.files.keys()][0]!;

const classes: [name: string, path: string, status: number, cache: string, policy: string | undefined][] = [
  ['a front', '/en', 200, page, pages],
  ['an article', '/en/world/a-story', 200, page, pages],
  ['an article with words of others in its address', '/en/world/a-story?utm_source=x', 200, page, pages],
  ['an invented address', '/en/world/none', 404, page, pages],
  ['an address below an article', '/en/world/a-story/x.css', 404, page, pages],
  ['an article that is gone', '/en/world/gone', 410, page, pages],
  ['an article that has moved', '/en/world/moved', 301, page, pages],
  ['an address with a slash too many', '/en/', 301, 'public, no-cache', bare],
  ['the bare address', '/', 302, 'no-store', bare],
  ['a font', font, 200, 'public, max-age=31536000, immutable', bare],
  ['a picture that nobody shows', '/media/key/480.avif', 404, 'no-store', bare],
  ['a screen of the newsroom', '/newsroom/echo', 200, 'private, no-store', bare],
  ['a screen with an address as of a style sheet', '/newsroom/x.css', 200, 'private, no-store', bare],
  ['a screen with an address as of a script', '/newsroom/;.js', 200, 'private, no-store', bare],
  ['a screen behind encoded slashes', '/newsroom%2Fqueues', 404, page, pages],
  [
    'a screen that another path leads to',
    '/_next/static/..%2f..%2fnewsroom/x',
    404,
    'private, no-store',
    bare,
  ],
  ['a file of the build', '/_next/static/a.js', 200, 'public, max-age=31536000, immutable', bare],
  ['a file of the build that is not there', '/_next/static/none.js', 404, 'private, no-store', bare],
  ['the sign-in', '/sign-in', 200, 'private, no-store', bare],
  ['the interface of machines', '/api/auth/session', 200, 'private, no-store', bare],
  ['health', '/api/health', 200, 'no-store', bare],
  ['what is no address', '/en/%00', 400, 'no-store', bare],
];

test.each(classes)('%s (%s) says all that it has to', async (_, path, status, cache, policy) => {
  const { headers, ...told } = await ask(path);
  expect([told.status, headers['cache-control']]).toEqual([status, cache]);
  expect(headers['content-security-policy']).toBe(policy);
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': expect.stringContaining('geolocation=()') as string,
    'cross-origin-opener-policy': 'same-origin',
    'x-frame-options': 'DENY',
    'strict-transport-security': 'max-age=31536000',
  });
  for (const name of ['x-powered-by', 'server', 'access-control-allow-origin'])
    expect(headers, name).not.toHaveProperty(name);
  const signedIn = /^\/(newsroom\/|sign-in|api\/auth)/.test(path);
  expect(headers['set-cookie'] !== undefined, 'a cookie').toBe(signedIn);
  // Also of whoever comes a second time, when it lies in memory.
  expect((await ask(path)).headers).toEqual({ ...headers, date: expect.anything() as string });
});

test('an act that is refused by the front door says the same', async () => {
  for (const [path, status] of [
    ['/en', 405],
    ['/s/none', 405],
  ] as const) {
    const { headers, ...told } = await ask(path, {}, 'POST', 'a=b');
    expect([told.status, headers['cache-control'], headers['content-security-policy']]).toEqual([
      status,
      'no-store',
      bare,
    ]);
    expect(headers['strict-transport-security']).toBe('max-age=31536000');
  }
});

test('whoever has the page keeps the policy that came with it', async () => {
  const { etag } = (await ask('/en')).headers;
  for (const path of ['/en', '/en?utm_source=x']) {
    const { status, headers } = await ask(path, { 'If-None-Match': etag! });
    expect([status, headers['content-security-policy']]).toEqual([304, undefined]);
  }
});

test.each<[string, Record<string, string>]>([
  ['another host, by hearsay', { 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'http' }],
  ['another address', { 'X-Original-URL': '/newsroom', 'X-Rewrite-URL': '/newsroom' }],
  ['a part of a page', { RSC: '1', 'Next-Router-Prefetch': '1', 'Next-Url': '/newsroom' }],
  [
    'a page already chosen',
    { 'X-Invoke-Path': '/newsroom', 'X-Matched-Path': '/newsroom', 'X-Now-Route-Matches': '1=x' },
  ],
  ['past the proxy', { 'X-Middleware-Subrequest': 'proxy:proxy', 'X-Middleware-Rewrite': '/newsroom' }],
  ['a draft', { Cookie: '__prerender_bypass=1; __next_preview_data=x' }],
  ['another method', { 'X-HTTP-Method-Override': 'POST', 'X-Method': 'POST' }],
  [
    'another form',
    { Accept: 'text/x-component', 'Accept-Encoding': 'evil, br;q=0', 'Accept-Language': 'zh' },
  ],
  [
    'who came along',
    { Forwarded: 'host=evil.example', 'X-Real-IP': '127.0.0.1', Origin: 'https://evil.example' },
  ],
])('a page asked for with %s is the page of everybody', async (_, headers) => {
  const paths = ['/en', '/en/world/a-story', '/en/world/none', '/en/world/a-story?x=1&_rsc=abc'];
  for (const path of paths) {
    const [first, after] = [await ask(path, headers), await ask(path)];
    expect([first.status, first.text]).toEqual([after.status, after.text]);
    expect(after.text).not.toContain('evil');
  }
  const foreign = Object.keys(headers).map((name) => name.toLowerCase());
  for (const request of asked) {
    expect(JSON.stringify(request.headers)).not.toContain('evil');
    const passed = foreign.filter((name) => name in request.headers);
    // These are the press's own words.
    expect(passed.filter((name) => !/^(accept|x-forwarded-(host|proto))$/.test(name))).toEqual([]);
  }
});

test('what is sent along with a question reaches no page', async () => {
  const { status } = await ask('/en/world/a-story', {}, 'GET', 'title=evil');
  expect([status, asked.length]).toEqual([400, 0]);
  expect((await ask('/en/world/a-story')).status).toBe(200);
});

test('another host than ours is led to ours, and nothing of it stays', async () => {
  const { status, headers } = await ask('/en?x=1', { Host: 'evil.example' });
  expect([status, headers.location]).toEqual([301, 'https://paper.example/en?x=1']);
  expect(asked).toEqual([]);
});
