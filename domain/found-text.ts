/** A text with the words marked that a reader looked for. */
import { runsOf } from './search-words';

export type FoundText = { text: string; found: boolean }[];

/** In characters, before the first word that was found and from there on. */
const before = 24;
const whole = 90;

export const ellipsis = { text: '…', found: false };

export function markedChinese(text: string, query: string, extent: 'whole' | 'passage'): FoundText {
  const lower = text.toLowerCase();
  const marks = new Set<number>();
  for (const term of termsIn(lower, query))
    for (let at = lower.indexOf(term); at >= 0; at = lower.indexOf(term, at + 1))
      for (let place = at; place < at + term.length; place++) marks.add(place);
  if (extent === 'whole') return pieces(text, marks, 0, text.length);
  const first = marks.size === 0 ? 0 : Math.min(...marks);
  const from = Math.max(0, sentenceStart(text, first));
  const to = Math.min(text.length, from + whole);
  const shown = pieces(text, marks, from, to);
  const midSentence = from > 0 && !/[。！？\n]/.test(text[from - 1]!);
  return [...(midSentence ? [ellipsis] : []), ...shown, ...(to < text.length ? [ellipsis] : [])];
}

/** Whole pieces of the query where the text has them, else every pair of their characters. */
function termsIn(text: string, query: string): string[] {
  return runsOf(query).flatMap((run) => {
    if (text.includes(run) || !/^\p{Script=Han}/u.test(run)) return [run];
    const signs = [...run];
    return signs.slice(0, -1).map((sign, place) => sign + signs[place + 1]!);
  });
}

function sentenceStart(text: string, at: number): number {
  const near = text.slice(Math.max(0, at - before), at);
  const end = Math.max(...['。', '！', '？', '\n'].map((sign) => near.lastIndexOf(sign)));
  return at - near.length + (end + 1);
}

function pieces(text: string, marks: ReadonlySet<number>, from: number, to: number): FoundText {
  const all: FoundText = [];
  for (let place = from; place < to; place++) {
    const found = marks.has(place);
    const last = all.at(-1);
    const sign = text[place] === '\n' ? '' : text[place]!;
    if (last?.found === found) last.text += sign;
    else all.push({ text: sign, found });
  }
  return all.filter((piece) => piece.text !== '');
}
