import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleDocument, Block } from './document';
import { excerptLimits, excerptOf } from './excerpt';
import { languages } from './language';

function article(...blocks: (string | Block)[]): ArticleDocument {
  const paragraph = (text: string, index: number): Block => ({
    type: 'paragraph',
    attrs: { id: `p${index}`, stray: null },
    ...(text && { content: [{ type: 'text', text }] }),
  });
  return {
    type: 'doc',
    attrs: { schemaVersion: 1, byline: [], dateline: null, leadPicture: null, notes: [], socialText: null },
    content: [
      { type: 'headline', content: [{ type: 'text', text: 'Headline' }] },
      ...blocks.map((block, index) => (typeof block === 'string' ? paragraph(block, index) : block)),
    ],
  };
}

describe('an excerpt', () => {
  it('is cut at a sentence and goes on into the second paragraph', () => {
    const first = 'The last coal crane of the inner harbour was taken down on Tuesday.';
    const second = 'It had not moved since the spring.';
    const long =
      'Its parts, numbered in yellow chalk by two apprentices, lie in rows behind the grain store, where the port authority wants to build a small museum of work by the end of the decade.';
    expect(excerptOf(article(first, `${second} ${long}`), 'en')).toBe(`${first} ${second}`);
  });

  it('in Chinese stays within ninety characters', () => {
    const sentence = '内港最后一台运煤起重机星期二拆除，零件已编号，存放在粮仓后面的空地上，等待检查。';
    expect(excerptOf(article(sentence + sentence + sentence), 'zh')).toBe(sentence + sentence);
  });

  it('does not end inside a quotation', () => {
    const before = 'The pilot did not hide what he thinks of the plan for the new breakwater.';
    const quoted =
      '“We were never asked. ' +
      'We are the ones who go out in February, and we know where the swell comes from, which is not where the drawing has it, and no model will change that.”';
    expect(excerptOf(article(`${before} ${quoted}`), 'en')).toBe(before);
  });

  it('cuts a first sentence that is too long after a clause, else after a word', () => {
    const clauses =
      'When the ferry from the islands came in on Sunday evening, four hours late and with a list that nobody on the quay could overlook, the harbour master had already sent for the divers, for the fire brigade and for a priest from the old town';
    expect(excerptOf(article(`${clauses}.`), 'en')).toMatch(/had already sent for the divers…$/);
    expect(excerptOf(article('word '.repeat(100)), 'en')).toMatch(/word…$/);
    expect(excerptOf(article('港口'.repeat(100)), 'zh')).toHaveLength(excerptLimits.zh - 1);
  });

  it('skips stray text, headings and quotations, and may be empty', () => {
    const stray: Block = {
      type: 'paragraph',
      attrs: { id: 's', stray: 'share_label' },
      content: [{ type: 'text', text: 'Share' }],
    };
    const heading: Block = {
      type: 'heading',
      attrs: { id: 'h', stray: null, level: 2 },
      content: [{ type: 'text', text: 'The quay' }],
    };
    expect(excerptOf(article(stray, heading, '', 'Nothing moved.'), 'en')).toBe('Nothing moved.');
    expect(excerptOf(article(''), 'it')).toBe('');
  });

  it('is never longer than its language allows', () => {
    const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 400 }), { minLength: 1 });
    fc.assert(
      fc.property(texts, fc.constantFrom(...languages), (paragraphs, language) => {
        expect(excerptOf(article(...paragraphs), language).length).toBeLessThanOrEqual(
          excerptLimits[language],
        );
      }),
    );
  });
});
