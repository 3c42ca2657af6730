import { describe, expect, it } from 'vitest';
import { elapsed } from './elapsed';

const now = new Date('2026-03-04T12:00:00Z');
const ago = (seconds: number) => elapsed(new Date(now.getTime() - seconds * 1000), now);

describe('how long ago something was', () => {
  it('is told in the largest unit that is full', () => {
    expect(ago(59)).toEqual({ unit: 'now', count: 0 });
    expect(ago(60)).toEqual({ unit: 'minutes', count: 1 });
    expect(ago(3599)).toEqual({ unit: 'minutes', count: 59 });
    expect(ago(3600)).toEqual({ unit: 'hours', count: 1 });
    expect(ago(86_399)).toEqual({ unit: 'hours', count: 23 });
    expect(ago(3 * 86_400)).toEqual({ unit: 'days', count: 3 });
  });

  it('is now where the clock of another machine runs ahead', () => {
    expect(ago(-30)).toEqual({ unit: 'now', count: 0 });
  });
});
