import { describe, expect, it } from 'vitest';
import { closesItsQuotations, outsideQuotations } from './quotation-marks';

describe('quotation marks', () => {
  it.each([
    ['She said: “No tug, no ship.” Then she left.', 'She said:  Then she left.'],
    ['Disse: «La chiamano “la vecchia”, qui» e rise.', 'Disse:  e rise.'],
    ['他说：“潮水不等人。”', '他说：'],
    ['The "old lady" sails.', 'The  sails.'],
    ['“A first paragraph of a long answer.', ''],
    ['It’s the pilots’ own boat.', 'It’s the pilots’ own boat.'],
  ])('part the speaker’s words from the paper’s: %s', (text, outside) => {
    expect(outsideQuotations(text)).toBe(outside);
  });

  it('are closed or left open', () => {
    expect(closesItsQuotations('“No,” he said, “and «never».”')).toBe(true);
    expect(closesItsQuotations('“No. We wait.')).toBe(false);
    expect(closesItsQuotations('The 12" pipe')).toBe(false);
  });
});
