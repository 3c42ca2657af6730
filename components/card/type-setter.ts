/** Sets text as outlines: the same picture on every machine, whatever fonts it has. */
import type { Language } from '@/domain/language';
import { fontFileFor } from './font-files';
import { weightedFont, type WeightedFont } from './weighted-font';

export type TypeSetter = {
  measure(text: string, size: number): number;
  /** The text as path data, its baseline beginning at this place. */
  outline(text: string, size: number, at: { x: number; y: number }): string;
};

const open = new Map<string, Promise<WeightedFont>>();
/** A file takes some hundred kilobytes once it is read; a headline needs about ten. */
const mostOpen = 24;

/** For texts in which only these signs come up. */
export async function typeSetter(signs: string, language: Language): Promise<TypeSetter> {
  const fonts = new Map<string, WeightedFont>();
  for (const sign of new Set(signs)) {
    const file = fontFileFor(sign, language);
    if (!file) continue;
    const font = await opened(file.path, file.weight);
    if (font.font.hasGlyphForCodePoint(sign.codePointAt(0)!)) fonts.set(sign, font);
  }
  for (const [sign, font] of fonts) font.ready(sign);

  /** Neighbours of one font are set together, so that they are kerned. */
  function runs(text: string): { font: WeightedFont; text: string }[] {
    const found: { font: WeightedFont; text: string }[] = [];
    for (const sign of text) {
      const font = fonts.get(sign);
      const last = found.at(-1);
      if (font && last?.font === font) last.text += sign;
      else if (font) found.push({ font, text: sign });
    }
    return found;
  }

  return {
    measure: (text, size) =>
      runs(text).reduce((sum, { font: { font }, text: part }) => {
        return sum + (font.layout(part).advanceWidth * size) / font.unitsPerEm;
      }, 0),
    outline(text, size, { x, y }) {
      let pen = x;
      const paths: string[] = [];
      for (const {
        font: { font },
        text: part,
      } of runs(text)) {
        const scale = size / font.unitsPerEm;
        const { glyphs, positions } = font.layout(part);
        glyphs.forEach((glyph, at) => {
          const { xAdvance, xOffset, yOffset } = positions[at]!;
          const path = glyph.path.scale(scale, -scale);
          paths.push(path.translate(pen + xOffset * scale, y - yOffset * scale).toSVG());
          pen += xAdvance * scale;
        });
      }
      return paths.join('');
    },
  };
}

async function opened(path: string, weight: number | null): Promise<WeightedFont> {
  const before = open.get(path);
  if (before) return before;
  const [oldest] = open.keys();
  if (open.size >= mostOpen && oldest !== undefined) open.delete(oldest);
  const font = weightedFont(path, weight);
  open.set(path, font);
  return font;
}
