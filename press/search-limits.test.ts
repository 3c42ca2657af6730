import { expect, test } from 'vitest';
import { searchLimits } from '@/press/search-limits';

const now = Date.parse('2026-03-04T08:00:00Z');

test('a reader searches a few times at once, and then as fast as anybody reads', () => {
  const limits = searchLimits({ burst: 3, pace: 2 });
  const waits = (at: number) => limits.wait('192.0.2.1', at);
  expect([waits(now), waits(now), waits(now), waits(now), waits(now + 500)]).toEqual([0, 0, 0, 2, 2]);
  expect([waits(now + 2000), waits(now + 2000)]).toEqual([0, 2]);
  expect(limits.wait('192.0.2.2', now)).toBe(0);
});

test('a household with many addresses is one reader', () => {
  const limits = searchLimits({ burst: 1 });
  expect(limits.wait('2001:db8:1:2::1', now)).toBe(0);
  expect(limits.wait('2001:db8:1:2:ffff::9', now)).toBe(1);
  expect(limits.wait('2001:db8:1:3::1', now)).toBe(0);
});

test('no more readers are remembered than there is room for', () => {
  const limits = searchLimits({ burst: 1, readers: 2 });
  for (const client of ['192.0.2.1', '192.0.2.2', '192.0.2.3']) expect(limits.wait(client, now)).toBe(0);
  expect(limits.wait('192.0.2.3', now)).toBe(1);
  expect(limits.wait('192.0.2.1', now)).toBe(0);
});

test('as many search at once as there are hands, a few wait, and the others are told', async () => {
  const limits = searchLimits({ hands: 1, line: 1 });
  const order: string[] = [];
  let finish = () => {};
  const first = limits.inLine(() => new Promise<void>((resolve) => (finish = resolve)));
  const second = limits.inLine(() => Promise.resolve(order.push('second')));
  expect(await limits.inLine(() => Promise.resolve(order.push('third')))).toBeNull();
  expect(order).toEqual([]);
  finish();
  await Promise.all([first, second]);
  expect(order).toEqual(['second']);
  await expect(limits.inLine(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await limits.inLine(() => Promise.resolve('free again'))).toBe('free again');
});
