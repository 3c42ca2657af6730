import { describe, expect, it } from 'vitest';
import { Desk, documentOf, sixWords } from './fixtures/texts';
import type { ArticleDocument } from './document';
import { shareOfWords, type Share } from './share-of-words';

const own = (share: Share) => Object.fromEntries(share.ownWords);
const a = sixWords('a');
const b = sixWords('b');
const c = sixWords('c');

describe('the share of the words', () => {
  it('before the first publication counts every word for its writer, the headline too', () => {
    const desk = new Desk()
      .saves('nell', documentOf('Three words here', { p1: a }))
      .saves('tom', documentOf('Three words here', { p1: a, p2: b }))
      .cut('nell');
    const share = shareOfWords(null, desk.revisions, 'en');
    expect(share.changedWords).toBe(15);
    expect(own(share)).toEqual({ nell: 9, tom: 6 });
  });

  it('gives the screen its sentence: 34 of 412 changed words, 8 %', () => {
    const words = (count: number, word: string) =>
      Array.from({ length: count }, (_, i) => `${word}${i}`).join(' ');
    const desk = new Desk().saves('nell', documentOf('Quay', { p1: words(377, 'quay') })).cut('nell');
    desk.saves('edith', documentOf('Quay', { p1: words(377, 'quay'), p2: words(34, 'mole') })).cut('edith');
    const share = shareOfWords(null, desk.revisions, 'en');
    expect([share.ownWords.get('edith'), share.changedWords]).toEqual([34, 412]);
  });

  it('against the published revision counts an added word for its writer, a removed one for its remover', () => {
    const live = documentOf('H', { p1: a, p2: b });
    const desk = new Desk().saves('nell', live).cut('nell');
    desk
      .saves('edith', documentOf('H', { p1: a }))
      .saves('tom', documentOf('H', { p1: a, p3: c }))
      .cut('tom');
    const share = shareOfWords(live, desk.revisions.slice(1), 'en');
    expect(own(share)).toEqual({ edith: 6, tom: 6 });
    expect(share.changedWords).toBe(12);
  });

  it('counts a changed word twice: one goes, one comes', () => {
    const live = documentOf('H', { p1: 'The crane is eighty years old.' });
    const desk = new Desk()
      .saves('nell', live)
      .cut('nell')
      .saves('edith', documentOf('H', { p1: 'The crane is ninety years old.' }))
      .cut('edith');
    expect(own(shareOfWords(live, desk.revisions.slice(1), 'en'))).toEqual({ edith: 2 });
  });

  it('leaves words that are moved with their block to their writer', () => {
    const desk = new Desk().saves('nell', documentOf('H', { p1: a, p2: b, p3: c })).cut('nell');
    desk.saves('edith', documentOf('H', { p3: c, p1: a, p2: b })).cut('edith');
    expect(own(shareOfWords(null, desk.revisions, 'en'))).toEqual({ nell: 19 });
    expect(
      shareOfWords(documentOf('H', { p1: a, p2: b, p3: c }), desk.revisions.slice(1), 'en').changedWords,
    ).toBe(0);
  });

  it('leaves words to their writer where a block is split, joined, or pasted under a new name', () => {
    const whole = documentOf('H', { p1: `${a} ${b}`, p2: c });
    const forms: ArticleDocument[] = [
      documentOf('H', { p1: a, p9: b, p2: c }),
      documentOf('H', { p1: `${a} ${b} ${c}` }),
      documentOf('H', { p7: c, p8: `${a} ${b}` }),
    ];
    for (const form of forms) {
      const desk = new Desk().saves('nell', whole).cut('nell').saves('edith', form).cut('edith');
      expect(own(shareOfWords(null, desk.revisions, 'en'))).toEqual({ nell: 19 });
      expect(shareOfWords(whole, desk.revisions.slice(1), 'en').changedWords).toBe(0);
    }
  });

  it('counts the copy of an agency for the agency, not for whoever brought it', () => {
    const desk = new Desk()
      .saves('nell', documentOf('H', { p1: a }), 'ansa')
      .saves('nell', documentOf('H', { p1: a, p2: b }))
      .cut('nell');
    expect(own(shareOfWords(null, desk.revisions, 'en'))).toEqual({ ansa: 7, nell: 6 });
    expect(desk.revisions[0]?.authors.contributors).toEqual(['nell']);
  });

  it('counts what a restore brings back for whoever restored', () => {
    const first = documentOf('H', { p1: a, p2: b });
    const desk = new Desk()
      .saves('nell', first)
      .cut('nell')
      .saves('tom', documentOf('H', { p1: a }))
      .cut('tom')
      .saves('edith', first)
      .cut('edith');
    expect(own(shareOfWords(null, desk.revisions, 'en'))).toEqual({ nell: 7, edith: 6 });
  });

  it('forgets a removal that was undone, and gives a later one to whoever did that', () => {
    const live = documentOf('H', { p1: a, p2: b });
    const without = documentOf('H', { p1: a });
    const desk = new Desk().saves('nell', live).cut('nell').saves('tom', without).saves('tom', live);
    desk.cut('tom');
    expect(shareOfWords(live, desk.revisions.slice(1), 'en').changedWords).toBe(0);
    desk.saves('edith', without).cut('edith');
    expect(own(shareOfWords(live, desk.revisions.slice(1), 'en'))).toEqual({ edith: 6 });
  });

  it('follows a removed word through several revisions to its remover', () => {
    const live = documentOf('H', { p1: a, p2: b });
    const desk = new Desk()
      .saves('nell', live)
      .cut('nell')
      .saves('tom', documentOf('H', { p1: a }))
      .cut('nell');
    desk.saves('edith', documentOf('H', { p1: a, p3: c })).cut('edith');
    expect(own(shareOfWords(live, desk.revisions.slice(1), 'en'))).toEqual({ tom: 6, edith: 6 });
  });

  it('counts Chinese words, which have no spaces between them', () => {
    const live = documentOf('港口', { p1: '起重机已有八十年历史。' });
    const desk = new Desk('zh')
      .saves('lin', live)
      .cut('lin')
      .saves('wen', documentOf('港口', { p1: '起重机已有九十年历史。' }))
      .cut('wen');
    const first = shareOfWords(null, desk.revisions.slice(0, 1), 'zh');
    expect(first.changedWords).toBeGreaterThanOrEqual(5);
    expect(first.changedWords).toBeLessThan('起重机已有八十年历史港口'.length);
    const share = shareOfWords(live, desk.revisions.slice(1), 'zh');
    expect([...share.ownWords.keys()]).toEqual(['wen']);
    expect(share.changedWords).toBe(2);
  });

  it('is nothing where nothing was written', () => {
    expect(shareOfWords(null, [], 'en')).toEqual({ changedWords: 0, ownWords: new Map() });
  });
});
