import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { qrModules } from './qr-modules';

const rows = (text: string) => qrModules(text)!.map((row) => row.map((dark) => (dark ? '#' : '.')).join(''));

test('a short text is the smallest code, with its three finders', () => {
  expect(rows('stet')).toMatchInlineSnapshot(`
    [
      "#######...#...#######",
      "#.....#..#.##.#.....#",
      "#.###.#.##.#..#.###.#",
      "#.###.#.##..#.#.###.#",
      "#.###.#.#..##.#.###.#",
      "#.....#.##..#.#.....#",
      "#######.#.#.#.#######",
      "........#..##........",
      "#.#####..#..#.#####..",
      ".##.##......#..#.####",
      "#.#...#.####.#..#.##.",
      ".##..#.##.#....######",
      "..#.###....#.#..#....",
      "........#######..####",
      "#######.....#.##.###.",
      "#.....#.##.####..##..",
      "#.###.#.###.#..#.#.#.",
      "#.###.#.##..#..#.##..",
      "#.###.#.#..#.#..#.#..",
      "#.....#..#.....##.#..",
      "#######.##.#.#..#.##.",
    ]
  `);
});

// Compared module by module with another encoder when they were taken down.
test.each([
  [40, 29, '66137488e533f474'],
  [120, 45, '3155357c7c636483'],
  [200, 57, 'a78f9ebfb1a00bda'],
  [600, 93, '2877959e14cc3967'],
])('a text of %i letters takes %i modules a side, and stays as it was', (length, side, hash) => {
  const drawn = rows('otpauth://totp/'.padEnd(length, 'abcdefg%20XYZ=?').slice(0, length));
  expect(drawn).toHaveLength(side);
  expect(createHash('sha256').update(drawn.join()).digest('hex').slice(0, 16)).toBe(hash);
});

test('what is too long for a code is told, not cut', () => {
  expect(qrModules('x'.repeat(700))).toBeNull();
});
