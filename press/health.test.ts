import { expect, test } from 'vitest';
import { isReady } from '@/press/health';
import type { Health } from '@/press/health';

const well: Health = {
  database: 'up',
  newsroom: 'up',
  jobs: 'up',
  pressRun: 7,
  cutOffSince: null,
  disk: 'ok',
};

test('a house is ready when database, newsroom and jobs are', () => {
  expect(isReady(well)).toBe(true);
  expect(isReady({ ...well, jobs: 'none', pressRun: null })).toBe(true);
  expect(isReady({ ...well, database: 'down' })).toBe(false);
  expect(isReady({ ...well, newsroom: 'starting' })).toBe(false);
  expect(isReady({ ...well, jobs: 'down' })).toBe(false);
});
