/** A picture in one width and one format, as it lies on disk and as its address names it: `/media/{key}/{width}.{ext}`. */
export const renditionWidths = [480, 800, 1200, 1600] as const;

export const renditionTypes = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' } as const;
export type RenditionFormat = keyof typeof renditionTypes;

/** How the newsroom process tells the front door the length of a picture. */
export const lengthHeader = 'x-stet-length';

export type Rendition = { key: string; width: number; format: RenditionFormat };

/** The widths that a picture is kept in: never wider than it was given. */
export function widthsFor(width: number): number[] {
  const narrower = renditionWidths.filter((wanted) => wanted <= width);
  return narrower.length > 0 ? narrower : [width];
}

/** Reads the last two words of an address; null where they name no rendition, so that nothing else reaches the disk. */
export function renditionAt(key: string, file: string): Rendition | null {
  const match = /^([1-9][0-9]{0,4})\.(avif|webp|jpg)$/.exec(file);
  if (!match || !/^[0-9a-f]{32}$/.test(key)) return null;
  return { key, width: Number(match[1]), format: match[2] as RenditionFormat };
}
