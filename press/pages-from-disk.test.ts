/** A press that finds pages on its disk, with nobody behind it to ask. */
import { mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { addressOf } from '@/press/address';
import { openPressDisk } from '@/press/press-disk';
import type { PressedCopy } from '@/press/pressed-copy';
import { press, type Press } from '@/press/pressing';
import { textOf } from '@/press/test-copy';

const start = { id: 1, at: '2026-03-04T08:00:00.000' };
let folder: string;
let text: string;
let until: string | undefined;
let run: number;
let now: number;
let asked: string[] = [];

const next = http.createServer((request, response) => {
  asked.push(request.url!);
  const mark = JSON.stringify({ status: 200, tags: [`article:${request.url!.slice(-1)}`], until });
  response
    .writeHead(200, { 'Content-Type': 'text/html' })
    .end(`<!DOCTYPE html><head><meta name="stet-press" content='${mark}'/></head><p>${text}</p>`);
});

beforeAll(() => new Promise<void>((resolve) => next.listen(0, '127.0.0.1', resolve)));
afterAll(() => next.close().closeAllConnections());
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'stet-press-'));
  [text, until, run, now] = ['first', undefined, start.id, Date.parse('2026-03-04T08:00:00Z')];
  asked = [];
});
// A page may still be written when its test is over and the folder gone.
beforeAll(() => void vi.spyOn(console, 'error').mockReturnValue());
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function open({ alone = false, budget = 1_000_000 } = {}) {
  const disk = openPressDisk(folder, 1_000_000);
  const pages = press({
    newsroom: { port: () => (alone ? null : (next.address() as AddressInfo).port), agent: new http.Agent() },
    asking: { host: 'localhost', protocol: 'http', key: '' },
    exists: () => (alone ? Promise.reject(new Error('no database')) : Promise.resolve(true)),
    ...{ applied: () => run, sheetOf: () => null, budget, disk, now: () => now },
  });
  return { disk, pages };
}

async function first() {
  const { disk, pages } = open();
  pages.forget(start);
  pages.readDisk();
  for (const page of ['a', 'b']) await read(pages, page);
  await disk.settled();
  return { disk, pages };
}
function second() {
  const { pages } = open({ alone: true });
  pages.readDisk();
  return pages;
}
const read = async (pages: Press, page: string) =>
  textOf((await pages.page(addressOf(`/en/world/${page}`))) as PressedCopy);

test('without database and newsroom, what was pressed before is shown, and what was not is refused', async () => {
  await first();
  const pages = second();
  expect([await read(pages, 'a'), await read(pages, 'b')]).toEqual(['first', 'first']);
  await expect(read(pages, 'c')).rejects.toThrow();
});

test('what a run had touched is not shown again, though nobody is there to press it', async () => {
  const { pages } = await first();
  text = 'second';
  pages.apply([{ id: ++run, tags: ['article:a'] }]);
  const later = second();
  await expect(read(later, 'a')).rejects.toThrow();
  expect(await read(later, 'b')).toBe('first');
});

test('nothing is taken from the disk before it is known what came since', async () => {
  await first();
  const { pages } = open({ alone: true });
  await expect(read(pages, 'a')).rejects.toThrow();
  pages.apply([{ id: ++run, tags: ['article:a'] }]);
  pages.readDisk();
  await expect(read(pages, 'a')).rejects.toThrow();
  expect(await read(pages, 'b')).toBe('first');
});

test('pages of another time than the runs are worth nothing', async () => {
  await first();
  const { pages } = open({ alone: true });
  pages.forget({ id: 90, at: '2026-04-04T08:00:00.000' });
  pages.readDisk();
  await expect(read(pages, 'a')).rejects.toThrow();
});

test('a page that was right until an hour is not shown after it', async () => {
  until = '2026-03-04T09:00:00Z';
  await first();
  now = Date.parse('2026-03-04T09:00:00Z');
  await expect(read(second(), 'a')).rejects.toThrow();
});

test('what the memory has no room for comes from the disk', async () => {
  const { disk, pages } = open({ budget: 1 });
  pages.forget(start);
  pages.readDisk();
  for (const page of ['a', 'b', 'a', 'b']) {
    expect(await read(pages, page)).toBe('first');
    await disk.settled();
  }
  expect(asked).toEqual(['/en/world/a', '/en/world/b']);
});
