/** The site as files: asked of a paper, served by a bare server, compared byte by byte. */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { exportSite } from '@/press/export-site';
import { diskSource, instanceSource, wellKnown } from '@/press/export-sources';
import { openPressDisk } from '@/press/press-disk';
import { takePressFolder } from '@/press/press-folder';
import { copyOf } from '@/press/test-copy';
import { layTombstone } from '@/storage/tombstones';

const pages: Record<string, [status: number, type: string, body: string]> = {
  '/en': [
    200,
    'text/html; charset=utf-8',
    '<a href="/en/world/a-story">A</a><link href="/en/feed.xml"><style>x{src:url(/fixed/ab/f.woff2)}</style>',
  ],
  '/it': [200, 'text/html; charset=utf-8', '<a href="/it/search?q=a">Cerca</a><a href="/newsroom">x</a>'],
  '/zh': [503, 'text/html', ''],
  '/en/world/a-story': [
    200,
    'text/html; charset=utf-8',
    '<img srcset="/media/abc/480.avif 480w, /media/abc/960.avif 960w"><a href="/it/world/killed">k</a>“Text”',
  ],
  '/en/feed.xml': [
    200,
    'application/rss+xml',
    '<link>https://paper.example/en/world/linked-from-feed</link>',
  ],
  '/en/world/linked-from-feed': [200, 'text/html; charset=utf-8', 'fed'],
  '/en/world/old': [301, 'text/html', '/en/world/a-story'],
  '/s/k7': [301, 'text/html', '/en/world/a-story'],
  '/it/world/killed': [410, 'text/html', 'rimosso'],
  '/robots.txt': [200, 'text/plain', 'User-agent: *'],
  '/fixed/ab/f.woff2': [200, 'font/woff2', 'font'],
  '/media/abc/480.avif': [200, 'image/avif', 'small'],
  '/media/abc/960.avif': [200, 'image/avif', 'large'],
};
const hosts = new Set<string | undefined>();
const paper = http.createServer((request, response) => {
  hosts.add(request.headers.host);
  const [status, type, body] = pages[request.url!] ?? [404, 'text/html', 'nothing here'];
  response
    .writeHead(status, { 'Content-Type': type, ...(status === 301 ? { Location: body } : {}) })
    .end(body);
});

let root: string;
/** As bare as a web server can be: a file, or the page of a folder. */
const bare = http.createServer((request, response) => {
  const file = path.join(root, request.url!);
  const found = [file, path.join(file, 'index.html')].find(
    (one) => existsSync(one) && statSync(one).isFile(),
  );
  response.writeHead(found ? 200 : 404).end(found ? readFileSync(found) : undefined);
});
const portOf = (server: http.Server) => (server.address() as AddressInfo).port;

beforeAll(async () => {
  for (const server of [paper, bare])
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  for (const server of [paper, bare]) server.close().closeAllConnections();
});
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'stet-export-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

test('everything that the paper shows or names is a file with the same bytes', async () => {
  const source = instanceSource(portOf(paper), 'paper.example');
  const done = await exportSite(root, source, [...wellKnown, '/en/world/old', '/s/k7', '/s/../../etc']);
  expect([...hosts]).toEqual(['paper.example']);
  expect(done.moved).toEqual([
    ['/en/world/old', '/en/world/a-story'],
    ['/s/k7', '/en/world/a-story'],
  ]);
  expect([done.gone, done.missing]).toEqual([['/it/world/killed'], ['/zh']]);
  for (const [address, [status, , body]] of Object.entries(pages)) {
    const answer = await fetch(`http://127.0.0.1:${portOf(bare)}${address}`);
    if (status === 200) expect([address, await answer.text()]).toEqual([address, body]);
    if (status >= 400) expect([address, answer.status]).toEqual([address, 404]);
  }
  expect(read('s/k7/index.html')).toContain('content="0; url=/en/world/a-story"');
  expect(read('index.html')).toContain('href="/zh"');
  expect([read('it/404.html'), read('it/410.html')]).toEqual(['nothing here', 'rimosso']);
  expect(read('410.html')).toContain('This page has been removed');
  expect(read('nginx.conf')).toContain('location = /it/world/killed { return 410; }');
  expect(read('redirects.txt')).toBe('/en/world/old /en/world/a-story 301\n/s/k7 /en/world/a-story 301\n');
});

test('with nobody to ask, what lies on disk and is still right is exported, and what was killed is not', async () => {
  const dataFolder = mkdtempSync(path.join(os.tmpdir(), 'stet-press-'));
  const disk = openPressDisk(takePressFolder(dataFolder, ['build']), 1_000_000);
  disk.forget({ id: 1, at: '' });
  for (const name of ['a', 'b', 'c'])
    disk.write({
      path: `/en/world/${name}`,
      run: 1,
      copy: await copyOf({ text: name, tags: [`article:${name}`] }),
    });
  await disk.settled();
  disk.note([{ id: 2, tags: ['article:b'] }]);
  layTombstone(dataFolder, { of: 'en/c', language: 'en', at: '', byHand: { systemUser: 'ada' } });
  const { source, paths } = diskSource(dataFolder);
  const done = await exportSite(root, source, [...wellKnown, ...paths]);
  expect(read('en/world/a/index.html')).toContain('<p>a</p>');
  expect(existsSync(path.join(root, 'en/world/b'))).toBe(false);
  expect(existsSync(path.join(root, 'en/world/c'))).toBe(false);
  expect(done.gone).toEqual(['/en/world/c']);
  expect(done.missing).toContain('/en');
  rmSync(dataFolder, { recursive: true, force: true });
});
