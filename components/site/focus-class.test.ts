import { expect, test } from 'vitest';
import { focusClass } from './focus-class';

test('a focal point finds the nearest of five steps each way', () => {
  expect(focusClass({ x: 0, y: 1 })).toBe('focus-x0 focus-y4');
  expect(focusClass({ x: 0.5, y: 0.3 })).toBe('focus-x2 focus-y1');
});

test('a focal point outside the picture stays at its edge', () => {
  expect(focusClass({ x: -3, y: 7 })).toBe('focus-x0 focus-y4');
});
