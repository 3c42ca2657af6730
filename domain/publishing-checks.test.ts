import { describe, expect, it } from 'vitest';
import type { ArticleDocument, Block, Inline, Paragraph } from './document';
import { documentOf, paragraph } from './fixtures/texts';
import { mayShow, picturesIn, publishingChecks, type PictureFacts } from './publishing-checks';

const now = new Date('2026-03-04T10:00:00Z');
const later = new Date('2026-03-04T10:00:01Z');
const picture = (facts: Partial<PictureFacts> = {}): PictureFacts => ({
  id: 'crane',
  licence: 'own',
  from: null,
  until: null,
  killed: false,
  ...facts,
});
const image = (id: string, asset: string): Block => ({
  type: 'image',
  attrs: { id, asset, caption: '', credit: '' },
});
const marked = (text: string): Inline => ({ type: 'text', text, marks: [{ type: 'blocking' }] });

function codes(document: ArticleDocument, ...pictures: PictureFacts[]): string[] {
  return publishingChecks(document, new Map(pictures.map((one) => [one.id, one])), now).map(
    (refusal) => refusal.code,
  );
}

function bodyOf(...content: Block[]): string[] {
  return codes(documentOf('The crane', content));
}

const listOf = (...texts: string[]): Block => ({
  type: 'bulletList',
  attrs: { id: 'l' },
  content: texts.map((text, i) => ({
    type: 'listItem',
    attrs: { id: `i${i}` },
    content: [paragraph(`p${i}`, text)],
  })),
});
const tableOf = (text: string): Block => ({
  type: 'table',
  attrs: { id: 't' },
  content: [
    { type: 'tableRow', content: [{ type: 'tableCell', content: text ? [{ type: 'text', text }] : [] }] },
  ],
});

describe('before publication', () => {
  it('an article has a headline and one sentence, and needs no more', () => {
    expect(bodyOf(paragraph('p', 'It comes down.'))).toEqual([]);
    expect(codes(documentOf(' ', { p: 'It comes down.' }))).toEqual(['headline_missing']);
  });

  it('a body is words that are meant for readers', () => {
    const stray: Paragraph = { ...paragraph('p', 'Share this'), attrs: { id: 'p', stray: 'share_label' } };
    const heading: Block = {
      type: 'heading',
      attrs: { id: 'h', level: 2, stray: null },
      content: [{ type: 'text', text: 'Heading' }],
    };
    const quotation: Block = {
      type: 'quotation',
      attrs: { id: 'q', speaker: 'Ada', source: null },
      content: [paragraph('qp', '')],
    };
    for (const empty of [
      paragraph('p', '  '),
      heading,
      quotation,
      listOf('', ''),
      tableOf(''),
      image('i', 'crane'),
      { type: 'divider', attrs: { id: 'd' } } as Block,
    ])
      expect(codes(documentOf('H', [empty]), picture())).toEqual(['body_missing']);
    expect(bodyOf(stray)).toEqual(['body_missing', 'stray_text']);
    for (const full of [
      listOf('', 'a ticket'),
      tableOf('ninety'),
      { ...quotation, content: [paragraph('qp', 'No.')] } as Block,
    ])
      expect(bodyOf(full)).toEqual([]);
  });

  it('marks that wait to be filled are counted as a reader sees them, wherever they stand', () => {
    const text = paragraph('p', 'It was ');
    const twoPieces: Paragraph = {
      ...text,
      content: [
        ...(text.content ?? []),
        marked('TK'),
        { ...marked(' age'), marks: [{ type: 'blocking' }, { type: 'strong' }] } as Inline,
        { type: 'text', text: ' years, ' },
        marked('TK'),
      ],
    };
    const document = documentOf('H', [twoPieces, listOf('fine')]);
    const inHeadline = {
      ...document,
      content: document.content.map((node) =>
        node.type === 'headline' ? { ...node, content: [marked('待补')] } : node,
      ),
    } as ArticleDocument;
    expect(publishingChecks(inHeadline, new Map(), now)).toEqual([
      { code: 'blocking_marks', values: { count: 3 } },
    ]);
    expect(codes(documentOf('H', { p: 'TK is how a printer writes it' }))).toEqual([]);
  });

  it('pictures are known, not killed, and licensed for this moment', () => {
    const document = documentOf('H', [paragraph('p', 'Text.'), image('i', 'crane'), image('j', 'crane')]);
    const withLead: ArticleDocument = {
      ...document,
      attrs: { ...document.attrs, leadPicture: { asset: 'mole', caption: '', credit: '' } },
    };
    expect(picturesIn(withLead)).toEqual(['mole', 'crane']);
    expect(codes(withLead, picture(), picture({ id: 'mole' }))).toEqual([]);
    expect(codes(withLead, picture({ killed: true }))).toEqual(['picture_unknown', 'picture_killed']);
    expect(codes(document, picture({ licence: 'unknown' }))).toEqual(['picture_not_licensed']);
  });

  it('a licence begins with its first moment and is over with its last', () => {
    expect([mayShow(picture({ from: now }), now), mayShow(picture({ from: later }), now)]).toEqual([
      true,
      false,
    ]);
    expect([mayShow(picture({ until: later }), now), mayShow(picture({ until: now }), now)]).toEqual([
      true,
      false,
    ]);
  });
});
