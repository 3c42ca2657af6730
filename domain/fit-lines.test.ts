import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakLines, cutLine } from './break-lines';
import { fitLines } from './fit-lines';
import { languages } from './language';

/** As if every sign were a square. */
const squares = (text: string) => [...text].length;
const measure = (text: string, size: number) => squares(text) * size;

test('a line ends after a word, and in Chinese never before a comma or after an opening mark', () => {
  expect(breakLines('The last crane comes down', 10, 'en', squares)).toEqual([
    'The last',
    'crane',
    'comes down',
  ]);
  for (let width = 3; width < 20; width++)
    for (const line of breakLines(
      '他说：“起重机拆除了，没有人问。”后来（很久以后）才有人问。',
      width,
      'zh',
      squares,
    ).slice(1))
      expect(line).not.toMatch(/^[，。：”）]/u);
});

test('a word that no line holds is broken where the line ends', () => {
  expect(breakLines('precipitevolissimevolmente', 10, 'it', squares)).toEqual([
    'precipitev',
    'olissimevo',
    'lmente',
  ]);
});

test('a headline is set smaller before it is cut, and its lines are of one length rather than one forgotten word', () => {
  const box = { width: 100, height: 30 };
  expect(fitLines('Ten cranes', 'en', box, { sizes: [10, 5], measure }).size).toBe(10);
  expect(fitLines('Ten cranes and eleven ships', 'en', box, { sizes: [10, 5], measure })).toMatchObject({
    size: 5,
    lines: ['Ten cranes and', 'eleven ships'],
  });
  const cut = fitLines('word '.repeat(99), 'en', box, { sizes: [10, 5], measure });
  expect(cut.lines).toHaveLength(5);
  expect(cut.lines.at(-1)).toMatch(/…$/);
});

test('nothing is wider than its box, whatever is typed', () => {
  const text = fc.string({ unit: 'binary', maxLength: 60 });
  fc.assert(
    fc.property(
      text,
      fc.constantFrom(...languages),
      fc.integer({ min: 12, max: 200 }),
      (typed, language, width) => {
        const { lines, size } = fitLines(typed, language, { width, height: 40 }, { sizes: [12, 8], measure });
        for (const line of lines) expect(measure(line, size)).toBeLessThanOrEqual(width);
      },
    ),
  );
  expect(cutLine('A long byline', 7, squares)).toBe('A long…');
});
