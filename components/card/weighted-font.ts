/** A font of one file in one weight. */
import { readFile } from 'node:fs/promises';
import type { Font } from 'fontkit';

type Point = { x: number; y: number; endContour: boolean; copy(): Point };
type Outline = { points?: Point[]; components?: { glyphID: number }[] };
/** fontkit varies the weight of every kind of file but the packed one: for that its own parts are put together here. */
type Packed = Font & {
  variationCoords: number[] | null;
  _transformedGlyphs?: Outline[];
  _variationProcessor: { transformPoints(glyph: number, points: Point[]): void } | null;
};

export type WeightedFont = { font: Font; ready(text: string): void };

/** `weight` null: the file has one only. */
export async function weightedFont(file: string, weight: number | null): Promise<WeightedFont> {
  const fontkit = await import('fontkit');
  const font = fontkit.create(await readFile(file)) as Packed;
  if (weight === null) return { font, ready: () => undefined };
  font.variationCoords = [weight];
  const done = new Set<number>();

  function vary(glyph: number) {
    if (done.has(glyph)) return;
    done.add(glyph);
    const outline = font._transformedGlyphs?.[glyph];
    for (const { glyphID } of outline?.components ?? []) vary(glyphID);
    const [first] = outline?.points ?? [];
    if (!first) return;
    font._variationProcessor?.transformPoints(glyph, [...outline!.points!, ...phantoms(first)]);
  }

  return {
    font,
    ready(text) {
      for (const sign of text) vary(font.glyphForCodePoint(sign.codePointAt(0)!).id);
    },
  };
}

/** The four that stand for the margins of a glyph. */
function phantoms(like: Point): Point[] {
  return Array.from({ length: 4 }, () => Object.assign(like.copy(), { x: 0, y: 0, endContour: true }));
}
