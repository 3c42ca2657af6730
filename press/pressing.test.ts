/** The press before a Next that changes its mind while it is asked. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addressOf } from '@/press/address';
import type { PressedCopy } from '@/press/pressed-copy';
import { press, type Press } from '@/press/pressing';

let text = '';
let until: string | undefined;
let type: string;
let marked: boolean;
let asked = 0;
let whileAsked: () => void = () => undefined;
let run = 0;
let now = Date.parse('2026-03-04T08:00:00Z');
let pages: Press;

const next = http.createServer((_, response) => {
  asked += 1;
  const said = text;
  whileAsked();
  const mark = JSON.stringify({ status: 200, tags: ['article:a'], until });
  response
    .writeHead(200, { 'Content-Type': type, ...(marked ? { 'Stet-Press': mark } : {}) })
    .end(
      `<!DOCTYPE html><html><head><meta name="stet-press" content='${mark}'/></head><p>${said}</p></html>`,
    );
});

beforeAll(() => new Promise<void>((resolve) => next.listen(0, '127.0.0.1', resolve)));
afterAll(() => next.close().closeAllConnections());
beforeEach(() => {
  [text, until, asked, run] = ['first', undefined, 0, 0];
  [type, marked] = ['text/html', true];
  whileAsked = () => undefined;
  pages = press({
    newsroom: { port: () => (next.address() as AddressInfo).port, agent: new http.Agent() },
    asking: { host: 'localhost', protocol: 'http', key: '' },
    ...{ exists: () => Promise.resolve(true), applied: () => run, sheetOf: () => null },
    ...{ budget: 1_000_000, now: () => now },
  });
});

const changes = (tags = ['article:a']) => pages.apply([{ id: ++run, tags }]);
async function read(): Promise<string> {
  const page = await pages.page(addressOf('/en/world/a'));
  return (page as PressedCopy).forms.identity.body.toString().replace(/<[^>]*>/g, '');
}

test('a page lies there until something that it shows is changed', async () => {
  expect([await read(), await read(), asked]).toEqual(['first', 'first', 1]);
  text = 'second';
  changes(['article:b']);
  expect(await read()).toBe('first');
  changes();
  expect([await read(), asked]).toEqual(['second', 2]);
});

test('what changes while a page is pressed is on it', async () => {
  whileAsked = () => {
    whileAsked = () => undefined;
    text = 'second';
    changes();
  };
  expect([await read(), asked]).toEqual(['second', 2]);
});

test('a page that changes faster than it is pressed is shown, and never kept', async () => {
  let count = 0;
  whileAsked = () => {
    text = `version ${++count}`;
    changes();
  };
  expect(await read()).toMatch(/^version/);
  whileAsked = () => undefined;
  expect(await read()).toBe(`version ${count}`);
});

test('whoever asks after a change gets what is true after it, also beside somebody who asked before', async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  whileAsked = () => {
    whileAsked = () => undefined;
    text = 'second';
    changes();
    release();
  };
  const before = read();
  await held;
  expect(await read()).toBe('second');
  expect(await before).toBe('second');
});

test('a page that is right until an hour is not shown after it', async () => {
  until = '2026-03-04T09:00:00Z';
  await read();
  text = 'second';
  now = Date.parse('2026-03-04T08:59:59Z');
  expect(await read()).toBe('first');
  now = Date.parse('2026-03-04T09:00:00Z');
  until = undefined;
  expect(await read()).toBe('second');
});

test('what was thrown away is pressed again before anybody asks, and what is an hour old too', async () => {
  await read();
  text = 'second';
  changes();
  await expect.poll(() => asked).toBe(2);
  expect(await read()).toBe('second');
  text = 'third';
  now += 3_600_001;
  pages.refresh();
  await expect.poll(() => asked).toBe(3);
  await expect.poll(read).toBe('third');
  expect(asked).toBe(3);
});

test('a document that carries its mark beside it is kept like a page, and one without a mark is nobody’s', async () => {
  type = 'application/atom+xml; charset=utf-8';
  text = '<feed/>';
  const feed = (await pages.page(addressOf('/en/atom.xml'))) as PressedCopy;
  expect(feed.forms.identity.body.toString()).toContain('<feed/>');
  expect(feed.forms.identity.headers).toContain(type);
  changes();
  marked = false;
  expect(await pages.page(addressOf('/en/atom.xml'))).toEqual({
    fault: 'Next answered neither a page nor a marked document',
  });
});

test('a document that was thrown away is made again when somebody asks for it', async () => {
  [type, text] = ['application/atom+xml; charset=utf-8', '<feed/>'];
  await pages.page(addressOf('/en/atom.xml'));
  await pages.page(addressOf('/en/world/a'));
  changes();
  await expect.poll(() => asked).toBe(3);
  await pages.page(addressOf('/en/world/a'));
  expect(asked).toBe(3);
  await pages.page(addressOf('/en/atom.xml'));
  expect(asked).toBe(4);
});
