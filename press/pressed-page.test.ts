import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { pressedPage } from '@/press/pressed-page';

const sheets: Record<string, string> = { '/_next/static/chunks/site.css': 'body{margin:0}' };
const pressed = (html: string) => pressedPage(html, (address) => sheets[address] ?? null);

const mark = `<meta name="stet-press" content='{"status":200,"tags":[]}'/>`;
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (head: string, body = '<p>“Text” — 正文</p>') =>
  `<!DOCTYPE html><html lang="en"><head>${mark}${head}</head><body>${body}</body></html>`;
const finished = (html: string) => {
  const made = pressed(html);
  if ('fault' in made) throw new Error(made.fault);
  return made.html;
};

test('the mark is taken out and every other byte stays', () => {
  expect(finished(page('<title>A &amp; B</title>'))).toBe(page('<title>A &amp; B</title>').replace(mark, ''));
});

test.each([
  '<script src="/_next/static/chunks/main.js" async=""></script>',
  '<script>self.__next_f.push([1,"x</p>"])</script>',
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>',
  '<link rel="modulepreload" href="/_next/static/chunks/a.js"/>',
  '<link rel="expect" href="#_R_" blocking="render"/>',
  '<script id="_R_">requestAnimationFrame(function(){})</script>',
])('a reader gets no %s', (script) => {
  expect(finished(page(script))).toBe(finished(page('')));
  expect(finished(page('', `<p>Text</p>${script}`))).toBe(finished(page('', '<p>Text</p>')));
});

test.each([
  '<script type="application/ld+json">{"@type":"NewsArticle"}</script>',
  '<link rel="stylesheet" href="/elsewhere.css"/>',
  '<link rel="preload" as="font" type="font/woff2" href="/fixed/ab/newsreader-600.woff2"/>',
])('%s stays', (kept) => {
  expect(finished(page(kept))).toContain(kept);
});

test('a script that a story writes about stays text', () => {
  expect(finished(page('', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'))).toContain('&lt;script&gt;');
});

test('a page without a mark is not served', () => {
  expect(pressed('<!DOCTYPE html><html><body><p>Text')).toHaveProperty('fault');
});

test('a page with a part that is still to come is not served', () => {
  expect(pressed(page('', '<!--$?--><template id="B:0"></template><p>Loading<!--/$-->'))).toHaveProperty(
    'fault',
  );
  expect(pressed(page('', '<!--$!--><template data-dgst="1"></template><!--/$-->'))).toHaveProperty('fault');
});

test('a page that still names a script of Next is not served', () => {
  expect(pressed(page('<link rel="prefetch" href="/_next/static/chunks/a.js">'))).toHaveProperty('fault');
});

test('its style sheets stand in the page, and its policy knows them by their hashes', () => {
  const sheet = '<link rel="stylesheet" href="/_next/static/chunks/site.css" data-precedence="next"/>';
  const ahead = '<link rel="preload" as="style" href="/_next/static/chunks/site.css"/>';
  const made = pressed(page(ahead + sheet));
  expect(made).toMatchObject({ html: page('<style>body{margin:0}</style>').replace(mark, '') });
  expect(made).toHaveProperty('policy', expect.stringContaining(`style-src ${hashOf('body{margin:0}')};`));
  expect(made).toHaveProperty('policy', expect.not.stringMatching(/unsafe|script-src/));
});

test('a page whose style sheet is not to be had is not served', () => {
  expect(pressed(page('<link rel="stylesheet" href="/_next/static/chunks/gone.css"/>'))).toHaveProperty(
    'fault',
  );
});
