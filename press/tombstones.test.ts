import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { addressOf } from '@/press/address';
import type { PressedCopy } from '@/press/pressed-copy';
import { press, type Press } from '@/press/pressing';
import { textOf } from '@/press/test-copy';
import { layTombstone, liftTombstone, readTombstones } from '@/storage/tombstones';

let dataFolder: string;
let alone: boolean;
let pages: Press;
let whileAsked: () => void;

const next = http.createServer((request, response) => {
  whileAsked();
  const killed = request.url!.endsWith('/not/killed/page');
  const mark = JSON.stringify({ status: killed ? 410 : 200, tags: ['site'] });
  response
    .writeHead(200, { 'Content-Type': 'text/html' })
    .end(
      `<!DOCTYPE html><head><meta name="stet-press" content='${mark}'/></head><p>${killed ? 'gone' : request.url}</p>`,
    );
});

beforeAll(() => new Promise<void>((resolve) => next.listen(0, '127.0.0.1', resolve)));
afterAll(() => next.close().closeAllConnections());
beforeEach(() => {
  dataFolder = mkdtempSync(path.join(os.tmpdir(), 'stet-press-'));
  alone = false;
  whileAsked = () => undefined;
  pages = newPress();
});
afterEach(() => rmSync(dataFolder, { recursive: true, force: true }));

const newPress = () =>
  press({
    newsroom: { port: () => (alone ? null : (next.address() as AddressInfo).port), agent: new http.Agent() },
    asking: { host: 'localhost', protocol: 'http', key: '' },
    exists: () => (alone ? Promise.reject(new Error('no database')) : Promise.resolve(true)),
    ...{ applied: () => 0, sheetOf: () => null, budget: 1_000_000, dataFolder },
  });

async function read(address: string) {
  const page = (await pages.page(addressOf(address))) as PressedCopy;
  return { status: page.status, text: textOf(page) };
}
const gone = { status: 410, text: 'gone' };
const tombstone = { of: 'it/una-storia', language: 'it', at: '2026-03-04T08:00:00Z' } as const;
const byHand = { systemUser: 'ada' };

test('a kill leaves a tombstone for every address, in every section, with the short one and the card', async () => {
  await read('/it/world/una-storia');
  pages.apply([{ id: 1, tags: ['article:x', 'killed:it:it/una-storia', 'killed:it:s/x'] }]);
  expect(pages.find('/it/world/una-storia')).toBeUndefined();
  for (const address of ['/it/world/una-storia', '/it/harbour/una-storia', '/s/x', '/card/x.png'])
    expect(await read(address)).toEqual(gone);
  expect((await read('/it/world/altra-storia')).status).toBe(200);
  expect((await read('/en/world/una-storia')).status).toBe(200);
});

test('a tombstone is obeyed by the next process, without database and newsroom, in words of its language', async () => {
  pages.apply([{ id: 1, tags: ['killed:it:it/una-storia', 'killed:it:s/x'] }]);
  alone = true;
  pages = newPress();
  for (const address of ['/it/world/una-storia', '/s/x']) {
    const { status, text } = await read(address);
    expect([status, text]).toEqual([410, expect.stringMatching(/rimossa/)]);
  }
  await expect(read('/it/world/altra-storia')).rejects.toThrow();
});

test('the page of what was killed lies ready before anybody is killed', async () => {
  pages.warm();
  await expect.poll(() => pages.find('/it/not/killed/page')?.status).toBe(410);
  alone = true;
  pages.apply([{ id: 1, tags: ['killed:it:it/una-storia'] }]);
  expect(await read('/it/world/una-storia')).toEqual(gone);
  expect(pages.find('/it/world/una-storia')?.status).toBe(410);
});

test('what comes back is shown again, here and by the next process', async () => {
  pages.apply([{ id: 1, tags: ['killed:it:it/una-storia'] }]);
  await read('/it/world/una-storia');
  pages.apply([{ id: 2, tags: ['reinstated:it:it/una-storia'] }]);
  expect(await read('/it/world/una-storia')).toEqual({ status: 200, text: '/it/world/una-storia' });
  expect(readTombstones(dataFolder)).toEqual([]);
});

test('what another process kills by hand is gone at the next look, also while its page is pressed', async () => {
  await read('/it/world/una-storia');
  layTombstone(dataFolder, { ...tombstone, byHand });
  pages.lookForTombstones();
  expect(await read('/it/world/una-storia')).toEqual(gone);
  liftTombstone(dataFolder, { ...tombstone, byHand });
  pages.lookForTombstones();
  whileAsked = () => {
    layTombstone(dataFolder, { ...tombstone, byHand });
    pages.lookForTombstones();
  };
  expect(await read('/it/world/una-storia')).toEqual(gone);
});

test('an instance that was away takes over what the database says, and keeps what was killed by hand', async () => {
  pages.apply([{ id: 1, tags: ['killed:it:it/una-storia'] }]);
  layTombstone(dataFolder, { ...tombstone, of: 'it/a-mano', byHand });
  pages.lookForTombstones();
  pages.bury([{ language: 'it', of: 'it/altra-storia' }]);
  expect((await read('/it/world/una-storia')).status).toBe(200);
  expect(await read('/it/world/altra-storia')).toEqual(gone);
  expect(await read('/it/world/a-mano')).toEqual(gone);
});

test('a disk that takes no tombstone changes nothing for readers', async () => {
  const complaint = vi.spyOn(console, 'error').mockReturnValue();
  mkdirSync(path.join(dataFolder, 'press'));
  // A file in the place of the folder: nothing can be written there, whoever tries.
  writeFileSync(path.join(dataFolder, 'press', 'tombstones'), '');
  pages.apply([{ id: 1, tags: ['killed:it:it/una-storia'] }]);
  pages.lookForTombstones();
  expect(await read('/it/world/una-storia')).toEqual(gone);
  expect(complaint).toHaveBeenCalledWith(expect.stringContaining('it/una-storia'));
  complaint.mockRestore();
});
