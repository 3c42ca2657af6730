import { expect, it } from 'vitest';
import { isMeasured, sizeFigures } from './size-figures';

const sized = (...lines: number[]) => lines.map((count, at) => ({ path: `domain/f${at}.ts`, lines: count }));

it('the three figures are those of the sorted sizes', () => {
  expect(sizeFigures(sized(100, 10, 90, 20, 80, 30, 70, 40, 60, 50))).toMatchObject({
    files: 10,
    median: 50,
    p90: 90,
    max: 100,
    over: [],
  });
});

it('a file over the limit is named', () => {
  expect(sizeFigures(sized(250, 251)).over).toEqual([{ path: 'domain/f1.ts', lines: 251 }]);
});

it('what is generated, translated or golden is not measured', () => {
  const paths = [
    'storage/generated/client.ts',
    'messages/en.json',
    'domain/fixtures/valid/a.ts',
    'README.md',
  ];
  expect(paths.filter(isMeasured)).toEqual([]);
  expect(['app/page.tsx', 'app/site.css', 'scripts/check.js'].every(isMeasured)).toBe(true);
});
