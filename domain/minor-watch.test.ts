import { describe, expect, it } from 'vitest';
import type { ArticleDocument } from './document';
import { documentOf } from './fixtures/texts';
import type { Language } from './language';
import { minorWatch } from './minor-watch';

const known: Record<Language, string[]> = { en: [], it: [], zh: ['林晓'] };

/** What the watch finds from one body to the other: `number: 90 > 80`. */
function asks(language: Language, before: string, after: string): string[] {
  const changes = minorWatch(textOf(before), textOf(after), language, known[language]);
  return changes.map(({ kind, gone, come }) => `${kind}: ${gone.join(', ')} > ${come.join(', ')}`);
}

/** Paragraphs by line; the name of a block goes with its words, as it does when a paragraph is moved. */
function textOf(body: string): ArticleDocument {
  return documentOf(
    'The crane',
    Object.fromEntries(body.split('\n').map((line) => [line.slice(0, 2), line])),
  );
}

const asking: [Language, string, string, string[]][] = [
  ['en', 'It is 90 metres.', 'It is 80 metres.', ['number: 90 > 80']],
  ['en', 'It stood ninety years.', 'It stood eighty years.', ['number: 90 > 80']],
  ['en', 'Prices rose 4.5%.', 'Prices rose 4.8%.', ['number: 4.5% > 4.8%']],
  ['en', 'It was 12 metres.', 'It was 12 per cent.', ['number: 12 > 12%']],
  ['en', 'It opened on 4 March.', 'It opened on 4 April.', ['number: March > April']],
  ['en', 'It fell from 5 to 3.', 'It fell from 3 to 5.', ['number: 5 … 3 > 3 … 5']],
  ['en', 'The mayor, Mara Conti, left.', 'The mayor, Mara Conte, left.', ['name: Conti > Conte']],
  ['en', 'Mara Conti left.', 'Sara Conti left.', ['name: Mara > Sara']],
  [
    'en',
    'They saw that Rossi beat Bianchi.',
    'They saw that Bianchi beat Rossi.',
    ['name: Rossi … Bianchi > Bianchi … Rossi'],
  ],
  ['en', 'He said “it is safe”.', 'He said “it was safe”.', ['quotation: it is safe > it was safe']],
  ['en', 'He said ‘it is safe’.', 'He said ‘it was safe’.', ['quotation: it is safe > it was safe']],
  ['en', 'The quay is safe.', 'The quay is not safe.', ['negation:  > not']],
  ['en', 'They don’t pay.', 'They do pay.', ['negation: not > ']],
  ['it', 'Costa 1.000 euro.', 'Costa 1.200 euro.', ['number: 1000 > 1200']],
  ['it', 'Ha aperto il 4 marzo.', 'Ha aperto il 4 aprile.', ['number: marzo > aprile']],
  ['it', 'Erano settanta.', 'Erano ottanta.', ['number: 70 > 80']],
  ['it', 'Il 12 per cento.', 'Il 15 per cento.', ['number: 12% > 15%']],
  ['it', 'Lo dice l’Ansaldo.', 'Lo dice l’Azimut.', ['name: Ansaldo > Azimut']],
  ['it', 'Dice: «È sicura».', 'Dice: «Era sicura».', ['quotation: È sicura > Era sicura']],
  ['it', 'Nessuno ha pagato.', 'Qualcuno ha pagato.', ['negation: nessuno > ']],
  ['it', 'La gru è ferma.', 'La gru non è ferma.', ['negation:  > non']],
  ['zh', '起重机立了九十年。', '起重机立了八十年。', ['number: 90 > 80']],
  ['zh', '价格上涨百分之五。', '价格上涨百分之八。', ['number: 5% > 8%']],
  ['zh', '周一开放。', '周二开放。', ['number: 1 > 2']],
  ['zh', '二〇二四年启用。', '二〇二五年启用。', ['number: 2024 > 2025']],
  ['zh', '他读过《灯塔》。', '他读过《港口》。', ['name: 灯塔 > 港口']],
  ['zh', '船长马尔科·罗西到场。', '船长马尔科·比安基到场。', ['name: 马尔科·罗西 > 马尔科·比安基']],
  ['zh', '林晓撰稿。', '记者撰稿。', ['name: 林晓 > ']],
  ['zh', '他说：“码头安全。”', '他说：“码头很安全。”', ['quotation: 码头安全 > 码头很安全']],
  ['zh', '码头安全。', '码头不安全。', ['negation:  > 不']],
  ['zh', '他已付款。', '他未付款。', ['negation:  > 未']],
];

const passing: [Language, string, string][] = [
  ['en', 'The crane stod on the quay.', 'The crane stood on the quay.'],
  ['en', 'It stood, alone.', 'It stood alone.'],
  ['en', 'One came at 5.\nTwo left with Rossi.', 'Two left with Rossi.\nOne came at 5.'],
  ['en', 'It cost 1000 euros, 12 per cent.', 'It cost 1,000 euros, 12%.'],
  ['en', 'Two men came.', '2 men came.'],
  ['en', 'Yesterday they came.', 'They came yesterday.'],
  ['en', 'The port Authority paid.', 'The port authority paid.'],
  ['en', 'It isn’t safe.', 'It is not safe.'],
  ['en', 'He said “it is, of course, safe”.', 'He said “it is of course safe”.'],
  ['it', 'La gru stava sula banchina.', 'La gru stava sulla banchina.'],
  ['it', 'Costa 1000 euro.', 'Costa 1.000 euro.'],
  ['it', 'Ieri, è partita.', 'Ieri è partita.'],
  ['zh', '起重机立了九十年。', '起重机立了90年。'],
  ['zh', '这是一个码头。', '这是码头。'],
  ['zh', '十分安静。', '非常安静。'],
  ['zh', '码头，安静。', '码头安静。'],
  ['zh', '海关教授课程。', '海关讲授课程。'],
];

describe('the watch over minor changes', () => {
  it.each(asking)('asks in %s: %s → %s', (language, before, after, found) => {
    expect(asks(language, before, after)).toEqual(found);
  });

  it.each(passing)('does not ask in %s: %s → %s', (language, before, after) => {
    expect(asks(language, before, after)).toEqual([]);
  });

  it('does not ask where readers are told, by a note that they do not have yet', () => {
    const live = textOf('It is 90 metres.');
    const next = textOf('It is 80 metres.');
    const note = {
      id: 'n1',
      kind: 'correction' as const,
      place: 'top' as const,
      text: 'It is 80 metres, not 90.',
      at: '2026-03-04T10:00:00Z',
    };
    const told = { ...next, attrs: { ...next.attrs, notes: [note] } };
    expect(minorWatch(live, told, 'en', [])).toEqual([]);
    // The note that readers have already is no word about this change, and does not go without one.
    expect(minorWatch(told, { ...told, content: live.content }, 'en', [])).toHaveLength(1);
    expect(minorWatch(told, next, 'en', [])).toHaveLength(2);
  });

  it('sees who speaks in a quotation that is set out', () => {
    const set = (speaker: string) =>
      documentOf('The crane', [
        {
          type: 'quotation',
          attrs: { id: 'q', speaker, source: null },
          content: [
            {
              type: 'paragraph',
              attrs: { id: 'p', stray: null },
              content: [{ type: 'text', text: 'We waited.' }],
            },
          ],
        },
      ]);
    const changes = minorWatch(set('Mara Conti'), set('Mara Conte'), 'en', []);
    expect(changes.map(({ kind }) => kind)).toEqual(['name', 'quotation']);
  });
});
