/** Figures and quotations in a text, which whoever compares two languages looks at first. */
export type MarkedStretch = { text: string; is: 'plain' | 'figure' | 'quotation' };

/** Digits with what belongs to them, and Chinese numerals of at least two signs, so that 一 in other words is left alone. */
const figure = String.raw`[+\-−]?[\d０-９]+(?:[.,:'’][\d０-９]+)*(?:\s?[%％‰°])?|[〇零一二三四五六七八九十百千万亿兆两]{2,}`;
const quotation = String.raw`“[^“”]+”|«[^«»]+»|「[^「」]+」|『[^『』]+』|‘[^‘’]{2,}’(?!\p{L})|"[^"]+"`;
const marks = new RegExp(`(?<quotation>${quotation})|(?<figure>${figure})`, 'gu');

export function markedText(text: string): MarkedStretch[] {
  const stretches: MarkedStretch[] = [];
  let from = 0;
  for (const match of text.matchAll(marks)) {
    if (match.index > from) stretches.push({ text: text.slice(from, match.index), is: 'plain' });
    stretches.push({ text: match[0], is: match.groups?.quotation ? 'quotation' : 'figure' });
    from = match.index + match[0].length;
  }
  if (from < text.length) stretches.push({ text: text.slice(from), is: 'plain' });
  return stretches;
}
