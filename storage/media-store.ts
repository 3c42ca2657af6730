/** Pictures as they are kept: `media/{key}/{width}.{ext}`. What lies there never changes. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { renditionTypes, widthsFor, type RenditionFormat } from '@/domain/rendition';
import { keepRenditions, mediaFolder } from '@/storage/keep-renditions';
import { isRasterPicture } from '@/storage/picture-signature';

export type StoredPicture = { width: number; height: number; widths: number[] };

// No picture is opened twice: what was unpacked would only lie in the memory.
sharp.cache(false);

/** More than any camera makes, and little enough to unpack: a small file can claim to be a picture of gigabytes. */
const limitInputPixels = 120_000_000;

/** Effort is low because a writer waits; the bytes that more of it saves cost ten times the time. */
const encoders: Record<RenditionFormat, (image: Sharp) => Sharp> = {
  avif: (image) => image.avif({ quality: 45, effort: 0, chromaSubsampling: '4:2:0' }),
  webp: (image) => image.webp({ quality: 72, effort: 2 }),
  jpg: (image) => image.jpeg({ quality: 76, progressive: true }),
};

/** Keeps a picture in all widths and formats, without what the camera wrote into it. */
export async function storeRenditions(
  key: string,
  image: Buffer,
): Promise<StoredPicture | 'unreadable' | 'store_unreachable'> {
  const source = await upright(image);
  if (!source) return 'unreadable';
  const { width, height, widths, pixels } = source;
  const draft = mediaFolder(`.${key}`);
  await mkdir(draft, { recursive: true, mode: 0o700 });
  try {
    // One after the other: together they are no quicker, and take the memory of all of them.
    for (const narrower of widths) await writeRenditions(draft, pixels, narrower);
    return (await keepRenditions(key, draft)) ? { width, height, widths } : 'store_unreachable';
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

type Pixels = { data: Buffer; raw: { width: number; height: number; channels: 1 | 2 | 3 | 4 } };

/**
 * The pixels as they are seen: turned as the camera was held, in sRGB, on white where they are transparent. Made as
 * narrow as the widest rendition while it is unpacked: what a camera makes takes hundreds of megabytes.
 */
async function upright(image: Buffer) {
  if (!isRasterPicture(image)) return null;
  try {
    const opened = sharp(image, { limitInputPixels });
    const { width, height } = (await opened.metadata()).autoOrient;
    const widths = widthsFor(width);
    const narrowed = opened
      .autoOrient()
      .resize({ width: widths.at(-1)! })
      .toColourspace('srgb');
    return { width, height, widths, pixels: await pixelsOf(narrowed.flatten({ background: '#fff' })) };
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
