import { expect, test } from 'vitest';
import { htmlElements } from '@/press/html-elements';
import { readMark } from '@/press/mark';

const marked = (content: string) =>
  htmlElements(`<head><meta name="stet-press" content='${content}'></head><p>Text`);

test('a page says its status, what it shows and until when', () => {
  const mark = '{"status":200,"tags":["article:k7m2p9","site"],"until":"2026-12-01T09:00:00Z"}';
  expect(readMark(marked(mark))).toEqual({
    status: 200,
    tags: ['article:k7m2p9', 'site'],
    until: '2026-12-01T09:00:00Z',
  });
});

test('a moved page says where to, and only within the paper', () => {
  expect(readMark(marked('{"status":301,"location":"/en/world/new"}'))?.location).toBe('/en/world/new');
  expect(readMark(marked('{"status":301}'))).toBeNull();
  expect(readMark(marked('{"status":301,"location":"https://evil.example/"}'))).toBeNull();
  expect(readMark(marked('{"status":301,"location":"//evil.example/"}'))).toBeNull();
});

test('a mark that makes no sense is none', () => {
  expect(readMark(marked('{"status":500}'))).toBeNull();
  expect(readMark(marked('gone'))).toBeNull();
  expect(readMark(htmlElements('<p>Text'))).toBeNull();
  expect(readMark([...marked('{"status":200}'), ...marked('{"status":200}')])).toBeNull();
});

test('a mark in the text of a story is text', () => {
  expect(readMark(htmlElements('<p>&lt;meta name="stet-press" content=\'{"status":200}\'&gt;'))).toBeNull();
  expect(readMark(htmlElements('<!-- <meta name="stet-press" content=\'{"status":200}\'> -->'))).toBeNull();
});
