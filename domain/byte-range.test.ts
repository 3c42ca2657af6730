import { expect, test } from 'vitest';
import { byteRange } from './byte-range';

const held = { size: 1000, etag: '"one"' };
const asked = (range: string | null, ifRange: string | null = null) => byteRange({ range, ifRange }, held);

test('a part of a picture is sent from its first byte to its last, both included', () => {
  expect(asked('bytes=0-99')).toEqual({ from: 0, to: 99 });
  expect(asked('bytes=900-')).toEqual({ from: 900, to: 999 });
  expect(asked('bytes=-100')).toEqual({ from: 900, to: 999 });
  expect(asked('bytes=500-5000')).toEqual({ from: 500, to: 999 });
  expect(asked('bytes=-5000')).toEqual({ from: 0, to: 999 });
});

test('a part beyond the end is refused', () => {
  expect(asked('bytes=1000-')).toBe('outside');
  expect(asked('bytes=-0')).toBe('outside');
});

test.each([null, '', 'bytes=', 'bytes=-', 'bytes=9-1', 'bytes=0-1,5-6', 'lines=0-1', 'bytes=a-b'])(
  'the range %s gets the whole picture',
  (range) => expect(asked(range)).toBe('whole'),
);

test('a part of another version of the picture is not continued', () => {
  expect(asked('bytes=0-99', '"one"')).toEqual({ from: 0, to: 99 });
  expect(asked('bytes=0-99', '"another"')).toBe('whole');
});
