import { describe, expect, it } from 'vitest';
import { anyLanguageOfText, languageOfText } from './language-of-text';

describe('the language of a passage', () => {
  it.each([
    [
      'en',
      'The last crane of the harbour was taken down on Tuesday, and nobody had asked the men who used to drive it.',
    ],
    [
      'it',
      'L’ultima gru del porto è stata smontata martedì, e nessuno ha chiesto nulla agli uomini che la guidavano.',
    ],
    ['it', 'Il consiglio ha votato a favore del nuovo molo.'],
    ['zh', '港口最后一台起重机星期二拆除。'],
    ['zh', '码头投资1100万欧元'],
    ['zh', '该公司Portolano和Lanterna Marine今年将继续投资港口设施'],
  ])('%s: %s', (language, text) => {
    expect(languageOfText(text)).toBe(language);
  });

  it.each([
    'Genoa, 12 November',
    'Elena Bruzzone, Marta Ferri, Luca Parodi, Wang Hai, Nell Hart, Edith Moore',
    'The crane said ciao to the port e poi non ha più detto niente di che to the men.',
    'Le dernier pont du vieux port est fermé pour travaux, et les pêcheurs ne sont pas contents de ce qui est décidé.',
    'The paper 人民日报 reported it.',
    '港で最後のクレーンが火曜日に解体されました。',
    '',
  ])('is left open where it is short, mixed or none of the paper’s: %s', (text) => {
    expect(languageOfText(text)).toBeNull();
  });

  it('knows a few more languages than the paper prints', () => {
    expect(
      anyLanguageOfText(
        'Le dernier pont du vieux port est fermé, et les pêcheurs ne sont pas contents du plan.',
      ),
    ).toBe('fr');
    expect(anyLanguageOfText('Последний кран порта разобрали во вторник.')).toBe('other');
  });
});
