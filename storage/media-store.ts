/** Pictures on disk, below the data folder: `media/{key}/{width}.{ext}`. What lies there never changes. */
import { createReadStream } from 'node:fs';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import sharp, { type Sharp } from 'sharp';
import type { ByteRange } from '@/domain/byte-range';
import { renditionTypes, widthsFor, type Rendition, type RenditionFormat } from '@/domain/rendition';
import { dataFolder } from '@/storage/environment';
import { isRasterPicture } from '@/storage/picture-signature';

export type StoredPicture = { width: number; height: number; widths: number[] };

/** More than any camera makes, and little enough to unpack: a small file can claim to be a picture of gigabytes. */
const limitInputPixels = 120_000_000;

/** Effort is low because a writer waits; the bytes that more of it saves cost ten times the time. */
const encoders: Record<RenditionFormat, (image: Sharp) => Sharp> = {
  avif: (image) => image.avif({ quality: 45, effort: 0, chromaSubsampling: '4:2:0' }),
  webp: (image) => image.webp({ quality: 72, effort: 2 }),
  jpg: (image) => image.jpeg({ quality: 76, progressive: true }),
};

const folderOf = (key: string) => path.join(dataFolder(), 'media', key);

/**
 * Keeps a picture in all widths and formats, without what the camera wrote into it. Null where it cannot be read as a
 * picture. All renditions appear at once, by one rename.
 */
export async function storeRenditions(key: string, image: Buffer): Promise<StoredPicture | null> {
  const source = await upright(image);
  if (!source) return null;
  const { width, height } = source.raw;
  const draft = folderOf(`.${key}`);
  await mkdir(draft, { recursive: true, mode: 0o700 });
  try {
    const widths = widthsFor(width);
    await Promise.all(widths.map((narrower) => writeRenditions(draft, source, narrower)));
    await rename(draft, folderOf(key));
    return { width, height, widths };
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}

type Pixels = { data: Buffer; raw: { width: number; height: number; channels: 1 | 2 | 3 | 4 } };

/** The pixels as they are seen: turned as the camera was held, in sRGB, on white where they are transparent. */
async function upright(image: Buffer): Promise<Pixels | null> {
  if (!isRasterPicture(image)) return null;
  try {
    const opened = sharp(image, { limitInputPixels }).autoOrient().toColourspace('srgb');
    return await pixelsOf(opened.flatten({ background: '#fff' }));
  } catch {
    return null;
  }
}

/** Unpacked once, however many formats are made of it. */
async function pixelsOf(image: Sharp): Promise<Pixels> {
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  return { data, raw: { width: info.width, height: info.height, channels: info.channels } };
}

async function writeRenditions(folder: string, { data, raw }: Pixels, width: number): Promise<void> {
  const narrow = await pixelsOf(sharp(data, { raw, limitInputPixels }).resize({ width }));
  const formats = Object.keys(renditionTypes) as RenditionFormat[];
  await Promise.all(
    formats.map(async (format) => {
      const bytes = await encoders[format](sharp(narrow.data, { raw: narrow.raw })).toBuffer();
      await writeFile(path.join(folder, `${width}.${format}`), bytes);
    }),
  );
}

export type ReadableRendition = { size: number; read(range: ByteRange | 'whole'): Readable };

/** Null where the picture has no such width. */
export async function readRendition({ key, width, format }: Rendition): Promise<ReadableRendition | null> {
  const file = path.join(folderOf(key), `${width}.${format}`);
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) return null;
  return {
    size: found.size,
    read: (range) => {
      const { from, to } = range === 'whole' ? { from: 0, to: found.size - 1 } : range;
      return createReadStream(file, { start: from, end: to });
    },
  };
}
