import zlib from 'node:zlib';
import { expect, test } from 'vitest';
import { encoded, encodedBest, preferredEncoding } from '@/press/encodings';

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['gzip;q=1.0, br;q=0', 'gzip'],
  ['BR', 'br'],
  ['br;q=0.1', 'br'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['deflate', 'identity'],
  ['br;q=nonsense, gzip', 'gzip'],
])('of a client that says "%s" it is the form %s', (accepted, form) => {
  expect(preferredEncoding(accepted)).toBe(form);
  expect(preferredEncoding(accepted)).toBe(form);
});

test('every form holds the same page', async () => {
  const page = Buffer.from('<p>“Text” — 正文</p>'.repeat(200));
  const { br, gzip, identity } = await encoded(page);
  expect(zlib.brotliDecompressSync(br).equals(page)).toBe(true);
  expect(zlib.gunzipSync(gzip).equals(page)).toBe(true);
  expect(identity.equals(page)).toBe(true);
  expect(zlib.brotliDecompressSync(await encodedBest(page)).equals(page)).toBe(true);
});
