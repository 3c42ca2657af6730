import { describe, expect, it } from 'vitest';
import { momentOf, typedTime } from './zoned-time';

describe('a time that somebody types', () => {
  it.each([
    ['2026-03-04T17:00', 'Europe/Rome', '2026-03-04T16:00:00.000Z'],
    ['2026-07-04T17:00', 'Europe/Rome', '2026-07-04T15:00:00.000Z'],
    ['2026-07-04T17:00', 'Asia/Shanghai', '2026-07-04T09:00:00.000Z'],
    // Clocks go forward at two, and back at three.
    ['2026-03-29T01:30', 'Europe/Rome', '2026-03-29T00:30:00.000Z'],
    ['2026-03-29T03:30', 'Europe/Rome', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25T04:00', 'Europe/Rome', '2026-10-25T03:00:00.000Z'],
  ])('%s in %s is %s', (typed, zone, moment) => {
    expect(momentOf(typed, zone)?.toISOString()).toBe(moment);
    expect(typedTime(new Date(moment), zone)).toBe(typed);
  });

  it.each(['', 'tomorrow', '2026-02-30T10:00', '2026-03-04T25:00', '2026-03-04'])('“%s” is none', (typed) => {
    expect(momentOf(typed, 'Europe/Rome')).toBeNull();
  });

  it('in the hour that the clocks skip is the hour after it', () => {
    expect(momentOf('2026-03-29T02:30', 'Europe/Rome')?.toISOString()).toBe('2026-03-29T01:30:00.000Z');
  });
});
