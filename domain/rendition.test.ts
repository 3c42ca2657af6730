import { expect, test } from 'vitest';
import { renditionAt, widthsFor } from './rendition';

const key = '0123456789abcdef0123456789abcdef';

test('a picture is never enlarged', () => {
  expect(widthsFor(1600)).toEqual([480, 800, 1200, 1600]);
  expect(widthsFor(1000)).toEqual([480, 800]);
  expect(widthsFor(300)).toEqual([300]);
});

test('an address names one width in one format', () => {
  expect(renditionAt(key, '800.avif')).toEqual({ key, width: 800, format: 'avif' });
  expect(renditionAt(key, '1600.jpg')).toEqual({ key, width: 1600, format: 'jpg' });
});

test.each(['800', '800.svg', '800.avif.jpg', '../800.avif', '-800.avif', '0800.avif', '..', '800.JPG'])(
  'the file name %s names no rendition',
  (file) => expect(renditionAt(key, file)).toBeNull(),
);

test.each(['..', key.toUpperCase(), key.slice(1), `${key}/..`])('the key %s is none', (wrong) =>
  expect(renditionAt(wrong, '800.avif')).toBeNull(),
);
