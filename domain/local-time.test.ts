import { expect, test } from 'vitest';
import { endOfLocalDay, instantOf, lastLocalDay, localTimeOf } from '@/domain/local-time';

test.each([
  ['Europe/Rome', '2026-01-15T18:30', '2026-01-15T17:30:00.000Z'],
  ['Europe/Rome', '2026-07-15T00:00', '2026-07-14T22:00:00.000Z'],
  ['Asia/Shanghai', '2026-01-01T07:59', '2025-12-31T23:59:00.000Z'],
  ['America/New_York', '2026-12-31T23:00', '2027-01-01T04:00:00.000Z'],
  ['Asia/Kathmandu', '2026-03-04T05:45', '2026-03-04T00:00:00.000Z'],
  ['UTC', '2028-02-29T12:00', '2028-02-29T12:00:00.000Z'],
  ['Europe/Rome', '2026-03-04T17:00', '2026-03-04T16:00:00.000Z'],
  ['Europe/Rome', '2026-07-04T17:00', '2026-07-04T15:00:00.000Z'],
  ['Asia/Shanghai', '2026-07-04T17:00', '2026-07-04T09:00:00.000Z'],
  // Clocks go forward at two, and back at three.
  ['Europe/Rome', '2026-03-29T01:30', '2026-03-29T00:30:00.000Z'],
  ['Europe/Rome', '2026-03-29T03:30', '2026-03-29T01:30:00.000Z'],
  ['Europe/Rome', '2026-10-25T04:00', '2026-10-25T03:00:00.000Z'],
])('in %s the clocks show %s at %s', (zone, local, instant) => {
  expect(instantOf(local, zone)?.toISOString()).toBe(instant);
  expect(localTimeOf(new Date(instant), zone)).toBe(local);
});

test('of an hour that comes twice the first is meant', () => {
  expect(instantOf('2026-10-25T02:30', 'Europe/Rome')?.toISOString()).toBe('2026-10-25T00:30:00.000Z');
});

test('a time that the clocks skip is an hour later', () => {
  const at = instantOf('2026-03-29T02:30', 'Europe/Rome');
  expect(at?.toISOString()).toBe('2026-03-29T01:30:00.000Z');
  expect(at && localTimeOf(at, 'Europe/Rome')).toBe('2026-03-29T03:30');
});

test.each(['2026-02-30T10:00', '2026-13-01T10:00', '2026-01-01T25:00', '2026-01-01', 'tomorrow', ''])(
  '%o is no time',
  (local) => {
    expect(instantOf(local, 'Europe/Rome')).toBeNull();
  },
);

test('a day ends where the next begins, also where the clocks change', () => {
  expect(endOfLocalDay('2026-10-25', 'Europe/Rome')?.toISOString()).toBe('2026-10-25T23:00:00.000Z');
  expect(endOfLocalDay('2026-03-28', 'Europe/Rome')?.toISOString()).toBe('2026-03-28T23:00:00.000Z');
  expect(endOfLocalDay('2026-02-30', 'Europe/Rome')).toBeNull();
});

test('an end is shown as the last day that it covers', () => {
  for (const date of ['2026-03-28', '2026-03-29', '2026-10-25', '2026-12-31']) {
    const until = endOfLocalDay(date, 'Europe/Rome');
    expect(until && lastLocalDay(until, 'Europe/Rome')).toBe(date);
  }
});
