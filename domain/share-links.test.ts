import { expect, test } from 'vitest';
import { shareLinks, shortShareLinks, type Shared } from './share-links';

const english: Shared = {
  language: 'en',
  title: 'Cranes & “ladders”: 50% off, said #1',
  url: 'https://lantern.example/en/harbour/cranes-and-ladders',
  shortUrl: 'https://lantern.example/s/Kq3v9T',
};
const chinese: Shared = {
  language: 'zh',
  title: '灯塔“重燃”',
  url: 'https://lantern.example/zh/genoa/deng-ta',
  shortUrl: 'https://lantern.example/s/Zh4w2P',
};

function href(shared: Shared, network: string) {
  return shareLinks(shared).find((link) => link.network === network)?.href ?? '';
}

test('the English bar is in the agreed order and has no Weibo', () => {
  expect(shareLinks(english).map((link) => link.network)).toEqual(
    'facebook x whatsapp telegram mail copy'.split(' '),
  );
});

test('on Chinese pages copying comes first and Weibo exists', () => {
  expect(shareLinks(chinese).map((link) => link.network)).toEqual(
    'copy weibo facebook x whatsapp telegram mail'.split(' '),
  );
  expect(href(chinese, 'weibo')).toBe(
    'https://service.weibo.com/share/share.php?url=https%3A%2F%2Flantern.example%2Fzh%2Fgenoa%2Fdeng-ta&title=%E7%81%AF%E5%A1%94%E2%80%9C%E9%87%8D%E7%87%83%E2%80%9D',
  );
});

test('every network gets its address back unharmed, whatever the headline holds', () => {
  expect(new URL(href(english, 'facebook')).searchParams.get('u')).toBe(english.url);
  expect(new URL(href(english, 'x')).searchParams.get('url')).toBe(english.url);
  expect(new URL(href(english, 'x')).searchParams.get('text')).toBe(english.title);
  expect(new URL(href(english, 'telegram')).searchParams.get('text')).toBe(english.title);
  expect(new URL(href(english, 'whatsapp')).searchParams.get('text')).toBe(
    `${english.title}\n${english.url}`,
  );
  expect(new URL(href(english, 'mail')).searchParams.get('subject')).toBe(english.title);
});

test('a space is never written as a plus', () => {
  for (const { href: address } of shareLinks(english)) expect(address).not.toContain('+');
});

test('copying gives the short address', () => {
  expect(href(english, 'copy')).toBe(english.shortUrl);
});

test('the short bar is a part of the full one', () => {
  for (const shared of [english, chinese])
    for (const link of shortShareLinks(shared)) expect(shareLinks(shared)).toContainEqual(link);
});
