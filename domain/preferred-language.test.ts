import { expect, test } from 'vitest';
import { preferredLanguage } from './preferred-language';

test.each([
  [undefined, 'en'],
  ['', 'en'],
  ['fr, de;q=0.8', 'en'],
  ['*', 'en'],
  ['it', 'it'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['en-GB, it;q=0.9', 'en'],
  ['fr, it;q=0.5, zh-Hant;q=0.7', 'zh'],
  ['en;q=0, it;q=0.1', 'it'],
  ['it;q=nonsense, zh;q=0.2', 'zh'],
  ['IT-ch', 'it'],
  ['italian, zh', 'zh'],
])('whoever asks for %s reads %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language);
});
