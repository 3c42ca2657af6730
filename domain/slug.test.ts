import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from './language';
import { isReserved } from './reserved-words';
import { numberedSlug, slugFor } from './slug';

describe('the address of an article', () => {
  it.each([
    ['en', 'Harbour’s Last Crane Comes Down', 'harbours-last-crane-comes-down'],
    ['en', 'Ships & trains: the U.S. pays 1,100 dollars', 'ships-and-trains-the-us-pays-1100-dollars'],
    ['en', '“Don’t wait,” says pilot in 2–1 vote', 'dont-wait-says-pilot-in-2-1-vote'],
    ['en', 'Smørrebrød and Łódź', 'smorrebrod-and-lodz'],
    ['it', 'Perché il porto s’è fermato', 'perche-il-porto-s-e-fermato'],
    ['it', 'L’acqua costa 1.100 euro', 'l-acqua-costa-1100-euro'],
    ['it', 'Gru & vele, un po’ di più', 'gru-e-vele-un-po-di-piu'],
    ['zh', '港口投资1100万欧元新建水利设施', 'gangkou-touzi-1100-wan-ouyuan-xinjian-shuili-sheshi'],
    ['zh', '灯塔Nossana号重庆银行开幕', 'dengta-nossana-hao-chongqing-yinhang-kaimu'],
    ['zh', '女子绿色银行', 'nvzi-lvse-yinhang'],
    ['en', 'Ａ full－width title', 'a-full-width-title'],
  ] as const)('of a headline in %s: %s', (language, headline, slug) => {
    expect(slugFor(headline, language)).toBe(slug);
  });

  it('is cut at a word', () => {
    const slug = slugFor(
      'Pilots of the outer harbour want a second tug before the winter storms reach the new breakwater',
      'en',
    );
    expect(slug).toBe('pilots-of-the-outer-harbour-want-a-second-tug-before-the-winter-storms-reach-the');
    expect(slugFor('a'.repeat(200), 'en')).toHaveLength(80);
  });

  it('is never a route, a number or nothing', () => {
    expect(slugFor('Corrections', 'en')).toBe('story-corrections');
    expect(slugFor('1984', 'en')).toBe('story-1984');
    expect(slugFor('2026–2027', 'it')).toBe('story-2026-2027');
    expect(slugFor('…', 'zh')).toBe('story');
    expect(slugFor('Привет', 'en')).toBe('story');
  });

  it('gets a number where another article has it', () => {
    expect(numberedSlug('last-crane', 2)).toBe('last-crane-2');
  });

  it('is a clean part of an address for every headline', () => {
    const headline = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('s', 'EN', '灯塔'),
    );
    fc.assert(
      fc.property(headline, fc.constantFrom(...languages), (text, language) => {
        const slug = slugFor(text, language);
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slug.length).toBeLessThanOrEqual(86);
        expect(/^[\d-]+$/.test(slug) || isReserved(slug)).toBe(false);
      }),
    );
  });
});
