import { describe, expect, test } from 'vitest';
import { chineseQuery, chineseTokens, chineseVector, unaccented } from './search-words';

describe('Chinese', () => {
  test('is kept as pairs of neighbours, its last character alone', () => {
    expect(chineseTokens('灯塔亮了，Lantern 2026。')).toEqual([
      '灯塔',
      '塔亮',
      '亮了',
      '了',
      'lantern',
      '2026',
    ]);
  });

  test('is looked for by pairs, and by one character wherever one begins a pair', () => {
    expect(chineseQuery('港口罢工')).toBe(`'港口' & '口罢' & '罢工'`);
    expect(chineseQuery('港 GPS')).toBe(`'港':* & 'gps'`);
  });

  test('full-width letters and digits are found by the usual ones', () => {
    expect(chineseTokens('ＧＰＳ１２')).toEqual(['gps12']);
  });

  test.each(['', ' ，。', `'`, `\\ & | ! :*`])('a query without a word looks for nothing (%j)', (query) => {
    expect(chineseQuery(query)).toBeNull();
  });

  test('says where each pair stands and how much it weighs', () => {
    expect(chineseVector('灯塔', 'A')).toBe(`'灯塔':1A '塔':2A`);
  });
});

test('a word with accents is found without them', () => {
  expect(unaccented('La città è più grande, dice Niccolò')).toBe('citta e piu Niccolo');
});
