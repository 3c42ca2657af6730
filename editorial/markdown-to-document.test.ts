import { describe, expect, it } from 'vitest';
import { blocksOf, fieldText, plainText, type Block } from '@/domain/document';
import type { Language } from '@/domain/language';
import { markdownToDocument } from './markdown-to-document';

function read(text: string, language: Language = 'en') {
  let id = 0;
  const outcome = markdownToDocument(text, language, () => `b${(id += 1)}`);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
}

function blocks(text: string, language: Language = 'en'): Block[] {
  return blocksOf(read(`# Crane\n\n${text}`, language).document);
}

const words = (text: string, language: Language = 'en') =>
  blocks(text, language).map((block) =>
    'content' in block ? plainText(block.content as never) : block.type,
  );

describe('a story in Markdown', () => {
  it('has lines above its headline, and others that are not text', () => {
    const { document, header } = read(
      'kicker: Harbour\nstandfirst: Nobody asked: not once.\nshort: Last crane\ndateline: Genoa\nlead: crane\ncredit: Drawing: The Lantern\n\n# The *last* crane\n\nIt fell.',
    );
    expect(document.content.map((node) => node.type)).toEqual([
      'kicker',
      'headline',
      'shortHeadline',
      'standfirst',
      'paragraph',
    ]);
    expect(fieldText(document, 'headline')).toBe('The last crane');
    expect(fieldText(document, 'standfirst')).toBe('Nobody asked: not once.');
    expect(document.attrs.dateline).toBe('Genoa');
    expect(header).toEqual({ lead: 'crane', credit: 'Drawing: The Lantern' });
  });

  it('takes such lines for text where no headline follows them', () => {
    const { document, header } = read('note: the crane fell\n\nIt fell.');
    expect(fieldText(document, 'headline')).toBe('note: the crane fell');
    expect(header).toEqual({});
  });

  it('has emphasis, links and line breaks', () => {
    expect(blocks('A *b* **c** [d](https://example.org/?a=1&b=2)  \ne')).toMatchObject([
      {
        content: [
          { text: 'A ' },
          { text: 'b', marks: [{ type: 'emphasis' }] },
          { text: ' ' },
          { text: 'c', marks: [{ type: 'strong' }] },
          { text: ' ' },
          { text: 'd', marks: [{ type: 'link', attrs: { href: 'https://example.org/?a=1&b=2' } }] },
          { type: 'lineBreak' },
          { text: 'e' },
        ],
      },
    ]);
  });

  it('keeps the words of an unsafe link, of a picture and of HTML', () => {
    expect(blocks('[d](javascript:alert(1)) ![the hook](hook.png) <b>e</b> &amp; “f”')).toMatchObject([
      { content: [{ type: 'text', text: 'd the hook <b>e</b> & “f”' }] },
    ]);
  });

  it('has subheads, lists, tables and dividers', () => {
    const outline = blocks(
      '## A\n\n#### B\n\n- c\n  1. d\n\n---\n\n| Year | Lifts |\n|---|---|\n| 1961 | 4 |\n',
    );
    expect(outline).toMatchObject([
      { type: 'heading', attrs: { level: 2 } },
      { type: 'heading', attrs: { level: 3 } },
      { type: 'bulletList', content: [{ content: [{ type: 'paragraph' }, { type: 'orderedList' }] }] },
      { type: 'divider' },
      {
        type: 'table',
        content: [{ content: [{ type: 'tableHeader' }, {}] }, { content: [{ type: 'tableCell' }, {}] }],
      },
    ]);
  });

  it('sets quotations out with their speaker and source', () => {
    expect(blocks('> “We oiled it.\n> Every Friday.”\n> — Aldo Neri, crane driver')).toMatchObject([
      {
        type: 'quotation',
        attrs: { speaker: 'Aldo Neri', source: 'crane driver' },
        content: [{ content: [{ text: '“We oiled it. Every Friday.”' }] }],
      },
    ]);
    expect(blocks('> “潮水不等人。”\n> ——内里，起重机司机', 'zh')).toMatchObject([
      {
        attrs: { speaker: '内里', source: '起重机司机' },
        content: [{ content: [{ text: '“潮水不等人。”' }] }],
      },
    ]);
    expect(blocks('> No.\n>\n> — Neri')).toMatchObject([
      { attrs: { speaker: 'Neri', source: null }, content: [{}] },
    ]);
    expect(blocks('> — Neri')).toMatchObject([
      { attrs: { speaker: null }, content: [{ content: [{ text: '— Neri' }] }] },
    ]);
  });

  it('joins wrapped lines, in Chinese without a space', () => {
    expect(words('It fell\nat noon.')).toEqual(['It fell at noon.']);
    expect(words('内港最后一台\n起重机**拆除\n了**。', 'zh')).toEqual(['内港最后一台起重机拆除了。']);
  });

  it('does not take a year or an indent for markup', () => {
    expect(words('1961. A good year.\n\n    “Indeed.”')).toEqual(['1961. A good year.', '“Indeed.”']);
  });
});
