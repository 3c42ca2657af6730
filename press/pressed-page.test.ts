import { expect, test } from 'vitest';
import { pressedPage } from '@/press/pressed-page';

const mark = `<meta name="stet-press" content='{"status":200,"tags":[]}'/>`;
const page = (head: string, body = '<p>“Text” — 正文</p>') =>
  `<!DOCTYPE html><html lang="en"><head>${mark}${head}</head><body>${body}</body></html>`;
const finished = (html: string) => {
  const pressed = pressedPage(html);
  if ('fault' in pressed) throw new Error(pressed.fault);
  return pressed.html;
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
  '<link rel="stylesheet" href="/_next/static/css/site.css"/>',
  '<link rel="preload" as="font" type="font/woff2" href="/fixed/ab/newsreader-600.woff2"/>',
])('%s stays', (kept) => {
  expect(finished(page(kept))).toContain(kept);
});

test('a script that a story writes about stays text', () => {
  expect(finished(page('', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'))).toContain('&lt;script&gt;');
});

test('a page without a mark is not served', () => {
  expect(pressedPage('<!DOCTYPE html><html><body><p>Text')).toHaveProperty('fault');
});

test('a page with a part that is still to come is not served', () => {
  expect(pressedPage(page('', '<!--$?--><template id="B:0"></template><p>Loading<!--/$-->'))).toHaveProperty(
    'fault',
  );
  expect(pressedPage(page('', '<!--$!--><template data-dgst="1"></template><!--/$-->'))).toHaveProperty(
    'fault',
  );
});

test('a page that still names a script of Next is not served', () => {
  expect(pressedPage(page('<link rel="prefetch" href="/_next/static/chunks/a.js">'))).toHaveProperty('fault');
});
