import { describe, expect, it } from 'vitest';
import { markedText } from './marked-text';

const marked = (text: string) =>
  markedText(text)
    .filter(({ is }) => is !== 'plain')
    .map((stretch) => `${stretch.is}: ${stretch.text}`);

describe('whoever compares two languages', () => {
  it.each([
    ['It cost 1,250 euros, 8 % more.', ['figure: 1,250', 'figure: 8 %']],
    ['Costava 1.250 euro alle 17:30.', ['figure: 1.250', 'figure: 17:30']],
    ['共一百二十人，占 8%。一些人', ['figure: 一百二十', 'figure: 8%']],
    ['He said: “We counted 12.” Nobody did.', ['quotation: “We counted 12.”']],
    ['«Abbiamo contato», ha detto l’uomo.', ['quotation: «Abbiamo contato»']],
    ['他说：“数过了。”', ['quotation: “数过了。”']],
    ['The men’s crane and the men’s rope', []],
  ])('sees the figures and quotations of “%s”', (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });

  it('gets every word of the text, in order', () => {
    const text = 'On 4 March “it fell”, all 12 of it.';
    expect(
      markedText(text)
        .map((stretch) => stretch.text)
        .join(''),
    ).toBe(text);
  });
});
