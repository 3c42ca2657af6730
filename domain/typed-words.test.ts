import { expect, test } from 'vitest';
import { hasTypedWords } from './typed-words';

test.each([
  ['Published today', 'pub', true],
  ['Published today', 'today PUB', true],
  ['Coda in attesa', 'attésa', true],
  ['Città', 'citta', true],
  ['等待我处理', '处理', true],
  ['Published today', 'yesterday', false],
  ['Published today', 'today yesterday', false],
  ['Anything', '', true],
])('“%s” for “%s”: %s', (line, typed, is) => {
  expect(hasTypedWords(line, typed)).toBe(is);
});
