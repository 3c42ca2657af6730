import { expect, it } from 'vitest';
import { isReserved } from './reserved-words';

it('keeps the words of the paper’s own routes for the paper', () => {
  for (const word of [
    's',
    'media',
    'en',
    'zh',
    'it',
    'topics',
    'authors',
    'search',
    'feed.xml',
    'Newsroom',
    'sign-in',
    '_next',
  ])
    expect(isReserved(word), word).toBe(true);
  for (const word of ['world', 'harbour', 'last-crane', 'constructor'])
    expect(isReserved(word), word).toBe(false);
});
