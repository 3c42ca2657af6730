import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawPicture } from './draw-picture';
import { storeRenditions } from './media-store';
import { readRendition } from './read-rendition';

const folder = mkdtempSync(path.join(os.tmpdir(), 'stet-media-'));
const before = process.env.STET_DATA;
beforeAll(() => {
  process.env.STET_DATA = folder;
});
afterAll(() => {
  if (before === undefined) delete process.env.STET_DATA;
  else process.env.STET_DATA = before;
  rmSync(folder, { recursive: true, force: true });
});

const keyOf = (digit: string) => digit.repeat(32);
const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#8899aa' } });
const kept = (key: string) => path.join(folder, 'media', key);

describe('a picture that is taken in', () => {
  it('is kept in every width up to its own, in three formats, and nothing else is left behind', async () => {
    const stored = await storeRenditions(keyOf('a'), await blank(1000, 500).png().toBuffer());
    expect(stored).toEqual({ width: 1000, height: 500, widths: [480, 800] });
    const files = ['480.avif', '480.jpg', '480.webp', '800.avif', '800.jpg', '800.webp'];
    expect(readdirSync(kept(keyOf('a'))).sort()).toEqual(files);
    expect(readdirSync(path.join(folder, 'media'))).toEqual([keyOf('a')]);
    const { format, width, height } = await sharp(path.join(kept(keyOf('a')), '800.avif')).metadata();
    expect({ format, width, height }).toEqual({ format: 'heif', width: 800, height: 400 });
  });

  it('stands upright and tells nothing of the camera or its owner', async () => {
    const exif = { IFD0: { Copyright: 'a name', Software: 'a camera' } };
    const turned = await blank(900, 600).withExif(exif).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect((await sharp(turned).metadata()).exif).toBeDefined();
    expect(await storeRenditions(keyOf('b'), turned)).toMatchObject({ width: 600, height: 900 });
    for (const file of ['480.jpg', '480.webp', '480.avif']) {
      const { exif: left, orientation, icc, xmp } = await sharp(path.join(kept(keyOf('b')), file)).metadata();
      expect({ left, orientation, icc, xmp }).toEqual({});
    }
  });

  it('is never a drawing from outside', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="9" height="9"/></svg>';
    for (const text of [svg, `<?xml version="1.0"?>${svg}`, `\n ${svg}`])
      expect(await storeRenditions(keyOf('c'), Buffer.from(text))).toBe('unreadable');
    expect(await storeRenditions(keyOf('c'), await drawPicture(svg))).toMatchObject({ widths: [480] });
  });

  it.each([
    ['text', Buffer.from('Not a picture, and long enough to be looked at.')],
    ['nothing at all', Buffer.alloc(0)],
    ['the first bytes of a picture alone', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ])('is refused where it is %s', async (_, bytes) => {
    expect(await storeRenditions(keyOf('d'), bytes)).toBe('unreadable');
    expect(readdirSync(path.join(folder, 'media'))).not.toContain(keyOf('d'));
  });
});

describe('a rendition', () => {
  it('is read whole or in part, and is absent where there is no such width', async () => {
    await storeRenditions(keyOf('e'), await blank(500, 300).png().toBuffer());
    const bytes = readFileSync(path.join(kept(keyOf('e')), '480.jpg'));
    const found = await readRendition({ key: keyOf('e'), width: 480, format: 'jpg' });
    if (!found || found === 'store_unreachable') throw new Error('The picture is not there.');
    expect(found.size).toBe(bytes.length);
    expect(await read(found.read('whole'))).toEqual(bytes);
    expect(await read(found.read({ from: 10, to: 19 }))).toEqual(bytes.subarray(10, 20));
    expect(await readRendition({ key: keyOf('e'), width: 800, format: 'jpg' })).toBeNull();
    expect(await readRendition({ key: keyOf('f'), width: 480, format: 'jpg' })).toBeNull();
  });
});

async function read(stream: Readable): Promise<Buffer> {
  return Buffer.concat(await stream.toArray());
}
