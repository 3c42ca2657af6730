import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf, plainText, type ArticleDocument } from '@/domain/document';
import { languages, type Language } from '@/domain/language';
import { documentFromText, formatOf, type TextFormat } from './read-file-as-document';

function read(text: string, format: TextFormat, language: Language = 'en') {
  let id = 0;
  return documentFromText(text, format, language, () => `b${(id += 1)}`);
}

/** Everything that the document says, its attributes included. */
function said(document: ArticleDocument): string {
  const parts: string[] = [];
  JSON.stringify(document, (key, value: unknown) => {
    if (['text', 'speaker', 'source', 'dateline'].includes(key) && typeof value === 'string')
      parts.push(value);
    if (value === 'lineBreak') parts.push(' ');
    return value;
  });
  return parts.join('');
}

const bare = (text: string) => text.replace(/[\s\uFEFF]+/gu, '');

describe('a text file becomes an article', () => {
  it('by the format that its name tells', () => {
    expect(['a.md', 'a.MARKDOWN', 'a.html', 'a.htm', 'a.txt', 'a', 'md', 'a.md.txt'].map(formatOf)).toEqual([
      'markdown',
      'markdown',
      'html',
      'html',
      'text',
      'text',
      'text',
      'text',
    ]);
  });

  it('without its byte order mark and with any line ends', () => {
    const outcome = read('\uFEFFCrane\r\n\r\nIt fell.\r\rAt noon.', 'text');
    expect(outcome.ok && blocksOf(outcome.value.document)).toMatchObject([
      { content: [{ text: 'It fell.' }] },
      { content: [{ text: 'At noon.' }] },
    ]);
  });

  it('unless it cannot be stored or says nothing', () => {
    for (const format of ['text', 'markdown', 'html'] as const) {
      expect(read('Crane\n\nIt \0fell.', format)).toMatchObject({
        refusals: [{ code: 'document_unstorable' }],
      });
      expect(read('Crane\n\nIt \ud83d fell.', format)).toMatchObject({
        refusals: [{ code: 'document_unstorable' }],
      });
    }
    expect(read('<script>x</script>', 'html')).toMatchObject({ refusals: [{ code: 'headline_missing' }] });
  });

  it('with what is not the article’s kept and named', () => {
    const page =
      '<h1>Crane</h1><p>It fell at noon.</p><h3>Share this story</h3><ul><li>Facebook</li><li>X</li></ul>';
    const outcome = read(page, 'html');
    expect(outcome.ok && outcome.value.stray.map((one) => one.text)).toEqual([
      'Share this story',
      'Facebook',
      'X',
    ]);
    expect(
      outcome.ok && blocksOf(outcome.value.document).map((block) => plainText((block as never)['content'])),
    ).toEqual(['It fell at noon.', 'Share this story', 'Facebook', 'X']);
  });
});

describe('nothing is lost or added on the way', () => {
  const character = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom(...'ab é“”«»港口，。 \n\n\r\t\u00a0\u3000-—#>*_[](){}<&;|`~!1.:"\''),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
  );
  const anyText = fc.array(character, { maxLength: 200 }).map((characters) => characters.join(''));
  const language = fc.constantFrom(...languages);

  it('for any plain text: its words are the document’s', () => {
    fc.assert(
      fc.property(anyText, language, (text, of) => {
        const outcome = read(text, 'text', of);
        if (!outcome.ok) expect(bare(text)).toBe('');
        else expect(bare(said(outcome.value.document))).toBe(bare(text));
      }),
      { numRuns: 500 },
    );
  });

  it('for any page: its letters are the document’s', () => {
    const tag = fc.constantFrom(
      'p',
      'div',
      'b',
      'em',
      'h1',
      'h2',
      'ul',
      'li',
      'blockquote',
      'table',
      'td',
      'a',
      'pre',
      'span',
    );
    const part = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'ab港口 “”\n'), maxLength: 8 }),
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name}>`),
      fc.constant('<br>'),
    );
    const letters = (text: string) => (text.match(/[ab港口“”]/g) ?? []).sort().join('');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), language, (parts, of) => {
        const html = `<p>a</p>${parts.join('')}`;
        const outcome = read(html, 'html', of);
        expect(outcome.ok && letters(said(outcome.value.document))).toBe(
          letters(html.replace(/<[^>]*>/g, '')),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('for any Markdown: it is read, and words without markup stay', () => {
    fc.assert(
      fc.property(anyText, language, (text, of) => {
        expect(read(`# A\n\n${text}`, 'markdown', of).ok).toBe(true);
      }),
      { numRuns: 500 },
    );
    const word = fc.stringMatching(/^[a-zé港口“”，]{1,6}$/);
    const line = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
    const start = fc.constantFrom('', '## ', '> ', '- ', '1. ', '1961. ', '    ');
    const block = fc.tuple(start, line).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(block), language, (blocks, of) => {
        const outcome = read(`# A\n\n${blocks.join('\n\n')}`, 'markdown', of);
        const letters = (text: string) => text.replace(/[^a-zé港口“”，]/g, '');
        expect(outcome.ok && letters(said(outcome.value.document))).toBe(letters(blocks.join('')));
      }),
    );
  });
});
