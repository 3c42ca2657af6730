import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages, type Language } from './language';
import { sentencesOf } from './sentences';

describe('a sentence', () => {
  const cases: [Language, string[]][] = [
    ['en', ['The U.S. Coast Guard sent Capt. J. D. Moss and Dr. Ann Lee.', 'Both waited.']],
    ['en', ['“The tide turned.', 'We sailed,” he said.', '“Will it hold?” she asked.', 'It held.']],
    ['en', ['He (the pilot) agreed.', '“Good.”', 'They left at 6.30 a.m. and slept.']],
    ['it', ['Il dott. Neri e la sig.ra Bo della Gru S.p.A. Genova hanno firmato.', 'Era ora.']],
    ['it', ['Pane, olio, ecc. Roba semplice.', '«Basta così?» chiese il cuoco.', '«Sì.»']],
    ['zh', ['港口今天开放。', '“真的吗？”', '“是的。”她说。', '船走了！', '“好。”']],
  ];
  it.each(cases)('in %s ends where a reader would stop: %j', (language, sentences) => {
    expect(sentencesOf(sentences.join(language === 'zh' ? '' : ' '), language)).toEqual(sentences);
  });

  it('never loses a letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...languages), (text, language) => {
        const bare = (words: string) => words.replace(/\s+/gu, '');
        expect(bare(sentencesOf(text, language).join(''))).toBe(bare(text));
      }),
    );
  });
});
