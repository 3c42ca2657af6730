import { expect, test } from 'vitest';
import { countOfLastLine, total } from './count-results.js';

test('a step says its count in its last line', () => {
  expect(countOfLastLine('ok  types\n12 passed, 1 failed\n')).toEqual({ passed: 12, failed: 1 });
  expect(countOfLastLine('12 passed, 1 failed\nand then it broke')).toBeNull();
});

test('a step that ended badly without a count is a failure of its own', () => {
  const good = { count: { passed: 3, failed: 0 }, ended: true };
  expect(total([good, { count: null, ended: false }])).toEqual({ passed: 3, failed: 1 });
  expect(total([good, { count: { passed: 2, failed: 0 }, ended: false }])).toEqual({ passed: 5, failed: 1 });
  expect(total([good, { count: { passed: 2, failed: 2 }, ended: false }])).toEqual({ passed: 5, failed: 2 });
});
