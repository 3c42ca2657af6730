import { describe, expect, it } from 'vitest';
import { blocksOf, type ArticleDocument, type Block } from './document';
import type { Language } from './language';
import { markStrayText } from './stray-text';

let next = 0;
const p = (text: string): Block => ({
  type: 'paragraph',
  attrs: { id: `b${(next += 1)}`, stray: null },
  content: [{ type: 'text', text }],
});
const heading = (text: string): Block => ({
  type: 'heading',
  attrs: { id: `b${(next += 1)}`, stray: null, level: 2 },
  content: [{ type: 'text', text }],
});
const list = (...entries: string[]): Block => ({
  type: 'bulletList',
  attrs: { id: `b${(next += 1)}` },
  content: entries.map((entry) => ({
    type: 'listItem',
    attrs: { id: `b${(next += 1)}` },
    content: [p(entry) as Extract<Block, { type: 'paragraph' }>],
  })),
});

function found(language: Language, ...blocks: Block[]) {
  const document: ArticleDocument = {
    type: 'doc',
    attrs: { schemaVersion: 1, byline: [], dateline: null, leadPicture: null, notes: [], socialText: null },
    content: [{ type: 'headline', content: [{ type: 'text', text: 'Headline' }] }, ...blocks],
  };
  const outcome = markStrayText(document, language);
  if (outcome.found.length === 0) expect(outcome.document).toEqual(document);
  const marked = blocksOf(outcome.document).filter((block) => 'stray' in block.attrs && block.attrs.stray);
  expect(marked.map((block) => block.attrs.id)).toEqual(outcome.found.map((one) => one.block));
  return outcome.found.map(({ reason, text }) => `${reason}: ${text}`);
}

const prose =
  'The harbour office wants the night ferries to slow down before the outer mole, and the pilots agree with it.';
const italian =
  'I piloti del porto chiedono che i traghetti della notte rallentino prima del molo, e non sono i soli.';
const chinese = '港口办公室希望夜间渡轮在外堤前减速，引航员也表示同意。';

describe('text that an import dragged in from the page', () => {
  it('is marked as the tail of a page in the order in which it stands', () => {
    const tail = [
      'Share this story:',
      'Facebook',
      'X',
      'WhatsApp',
      '看看这些相关内容',
      '港口投资400万欧元',
      chinese,
      'Read More',
    ];
    expect(found('en', p(prose), p(prose), ...tail.map(p))).toEqual([
      'share_label: Share this story:',
      'share_label: Facebook',
      'share_label: X',
      'share_label: WhatsApp',
      'related_heading: 看看这些相关内容',
      'other_language: 港口投资400万欧元',
      `other_language: ${chinese}`,
      'read_more: Read More',
    ]);
  });

  it('is known in each language, as paragraph or heading, with arrows or without', () => {
    expect(
      found('it', p('Condividi'), p('Email'), heading('Leggi anche:'), p('Leggi tutto »'), p(prose)),
    ).toHaveLength(5);
    expect(found('zh', p('分享到：'), p('微信'), p('微博'), p('阅读更多 >'), p(italian))).toHaveLength(5);
    expect(found('en', p('Read next'), p('→ Read more…'), p(italian))).toHaveLength(3);
  });

  it('is marked entry by entry where it is a list', () => {
    expect(found('en', list('Facebook', 'X', 'Copy link'))).toEqual([
      'share_label: Facebook',
      'share_label: X',
      'share_label: Copy link',
    ]);
  });
});

describe('the article’s own text is never marked', () => {
  it.each([
    ['en', 'X'],
    ['en', 'Facebook said on Tuesday that it would answer the harbour office.'],
    ['en', 'Share prices fell.'],
    ['en', `Then he said it in his own words: “${italian}”`],
    ['en', `“${italian}”`],
    ['en', `“${italian} E poi ancora.`],
    ['en', 'The paper 人民日报 had it first.'],
    ['it', 'Email'],
    ['it', `Il pilota ha risposto in inglese: «${prose}»`],
    ['zh', `他用英语回答：“${prose}”`],
    ['zh', 'Nossana泉和Uniacque公司的Lanterna Marine Engineering项目'],
    ['zh', 'Lanterna Marine Engineering S.p.A.'],
  ] as const)('in %s: %s', (language, text) => {
    expect(found(language, p(text))).toEqual([]);
  });

  it('also where it names the networks itself', () => {
    expect(found('en', p('The complaint names:'), p('Facebook'), p('Telegram'))).toEqual([]);
    expect(found('en', heading('Facebook'), p(prose), heading('X'), p(prose))).toEqual([]);
    expect(found('en', list('Facebook, with 40 posts', 'Telegram'))).toEqual([]);
    expect(found('en', p('The complaint names:'), list('Facebook', 'Telegram'), p(prose))).toEqual([]);
  });

  it('nor a quotation that is set out in another language', () => {
    const quotation: Block = {
      type: 'quotation',
      attrs: { id: 'q', speaker: null, source: null },
      content: [p(chinese) as Extract<Block, { type: 'paragraph' }>],
    };
    expect(found('en', quotation)).toEqual([]);
  });
});
