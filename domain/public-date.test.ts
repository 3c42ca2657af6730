import { expect, test } from 'vitest';
import { publicDate } from './public-date';

const november = new Date('2026-11-12T13:05:00Z');
const july = new Date('2026-07-02T22:30:00Z');

test('a date on a page is in the language of the page and names the zone of the paper', () => {
  expect(publicDate(november, 'en', 'Europe/Rome').text).toBe('12 November 2026, 14:05 CET');
  expect(publicDate(november, 'it', 'Europe/Rome').text).toBe('12 novembre 2026, 14:05 CET');
  expect(publicDate(november, 'zh', 'Europe/Rome').text).toBe('2026年11月12日 14:05（意大利时间）');
});

test('summer time has its own name, and half past midnight is already the next day', () => {
  expect(publicDate(july, 'en', 'Europe/Rome')).toEqual({
    text: '3 July 2026, 00:30 CEST',
    day: '3 July 2026',
    machine: '2026-07-02T22:30:00.000Z',
  });
});

test('the zone of the paper decides, not the zone of the machine', () => {
  expect(publicDate(november, 'it', 'Asia/Shanghai').text).toBe('12 novembre 2026, 21:05 GMT+8');
  expect(publicDate(november, 'zh', 'Asia/Shanghai').text).toBe('2026年11月12日 21:05（中国时间）');
});
