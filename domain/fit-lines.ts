/** The largest size in which a headline fits its box; in the smallest it is cut. */
import { breakLines, cutLine, type Measure } from './break-lines';
import type { Language } from './language';

export type Box = { width: number; height: number };
export type Fitted = { lines: string[]; size: number; leading: number };

export function fitLines(
  text: string,
  language: Language,
  { width, height }: Box,
  { sizes, measure }: { sizes: readonly number[]; measure: (text: string, size: number) => number },
): Fitted {
  const ratio = language === 'zh' ? 1.3 : 1.12;
  let fitted: Fitted = { lines: [], size: 0, leading: 0 };
  for (const size of sizes) {
    const lines = breakLines(text, width, language, (part) => measure(part, size));
    const leading = Math.round(size * ratio);
    fitted = { lines, size, leading };
    const room = Math.max(1, Math.floor(height / leading));
    if (lines.length <= room)
      return { ...fitted, lines: balanced(lines, text, language, width, (part) => measure(part, size)) };
    if (size !== sizes.at(-1)) continue;
    const rest = lines.slice(room - 1).join(language === 'zh' ? '' : ' ');
    const last = cutLine(rest, width, (part) => measure(part, size));
    return { ...fitted, lines: [...lines.slice(0, room - 1), last] };
  }
  return fitted;
}

/** As many lines, of a more even length: a last line of one word looks forgotten. */
function balanced(
  lines: string[],
  text: string,
  language: Language,
  width: number,
  measure: Measure,
): string[] {
  if (language === 'zh' || lines.length < 2) return lines;
  let best = lines;
  let [narrow, wide] = [width / 2, width];
  for (let left = 5; left > 0; left--) {
    const middle = (narrow + wide) / 2;
    const tried = breakLines(text, middle, language, measure);
    if (tried.length > lines.length) narrow = middle;
    else [wide, best] = [middle, tried];
  }
  return best;
}
