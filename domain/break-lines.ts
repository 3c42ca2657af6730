/** Lines of a text that is set by hand: in a picture nothing flows. */
import { languageCodes, type Language } from './language';

/** How wide a text is, in whatever unit the width is given. */
export type Measure = (text: string) => number;

const neverFirst = /^[\p{Pe}\p{Pf}，。、；：！？…—～·,.;:!?%％]/u;
const neverLast = /[\p{Ps}\p{Pi}]$/u;

/** Every line is within the width: what cannot be broken where it is read is broken where it ends. */
export function breakLines(text: string, width: number, language: Language, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of partsOf(text.replace(/\s+/gu, ' ').trim(), language)) {
    if (measure((line + part).trimEnd()) <= width) {
      line += part;
      continue;
    }
    if (line.trim()) lines.push(line.trimEnd());
    line = '';
    for (const sign of part.trimStart()) {
      if (line && measure(line + sign) > width) {
        lines.push(line);
        line = '';
      }
      line += sign;
    }
  }
  if (line.trim()) lines.push(line.trimEnd());
  return lines;
}

/** What stays together: a word with its space; in Chinese a word with the signs that cling to it. */
function partsOf(text: string, language: Language): string[] {
  if (language !== 'zh') return text.match(/[^ ]+ ?/gu) ?? [];
  const parts: string[] = [];
  const segmenter = new Intl.Segmenter(languageCodes.zh.bcp47, { granularity: 'word' });
  for (const { segment } of segmenter.segment(text)) {
    const last = parts.at(-1);
    if (last !== undefined && (neverFirst.test(segment) || neverLast.test(last) || segment === ' '))
      parts[parts.length - 1] = last + segment;
    else parts.push(segment);
  }
  return parts;
}

/** The text as far as one line holds it, with the mark of a cut where it does not. */
export function cutLine(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  const signs = [...text];
  while (signs.length > 0 && measure(`${signs.join('').trimEnd()}…`) > width) signs.pop();
  return `${signs.join('').replace(/[\s\p{P}]+$/u, '')}…`;
}
