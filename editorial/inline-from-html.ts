/** Running text with its marks, with the white space of HTML laid out as a browser would. */
import { linkTarget } from '@/domain/document-attributes';
import type { Inline, Mark, Text } from '@/domain/document';
import type { Language } from '@/domain/language';
import {
  attribute,
  isBlock,
  isDropped,
  isElement,
  isText,
  type HtmlElement,
  type HtmlNode,
} from './html-tree';
import { lineEndBetween } from './line-end';

export function inlineFromHtml(nodes: readonly HtmlNode[], language: Language): Inline[] {
  return tidied(
    nodes.flatMap((node) => pieces(node, [])),
    language,
  );
}

/** Keeps the lines of preformatted text. */
export function inlineFromPreformatted(nodes: readonly HtmlNode[]): Inline[] {
  const lines = nodes
    .flatMap((node) => pieces(node, []))
    .map((piece) => (piece.type === 'text' ? piece.text : '\n'));
  return lines
    .join('')
    .replace(/^\n|\n$/g, '')
    .split('\n')
    .flatMap((line, index): Inline[] => [
      ...(index > 0 ? [{ type: 'lineBreak' as const }] : []),
      ...(line ? [{ type: 'text' as const, text: line }] : []),
    ]);
}

function pieces(node: HtmlNode, marks: Mark[]): Inline[] {
  if (isText(node))
    return node.value ? [{ type: 'text', text: node.value, ...(marks.length > 0 && { marks }) }] : [];
  if (!isElement(node) || isDropped(node)) return [];
  if (node.tagName === 'br') return [{ type: 'lineBreak' }];
  // A picture has to come in by its own door, with its licence; what it says in words is kept.
  if (node.tagName === 'img') {
    const alt = attribute(node, 'alt');
    return alt ? [{ type: 'text', text: alt, ...(marks.length > 0 && { marks }) }] : [];
  }
  const inner = node.childNodes.flatMap((child) => pieces(child, withMarkOf(node, marks)));
  const apart: Inline = { type: 'lineBreak' };
  return isBlock(node) ? [apart, ...inner, apart] : inner;
}

function withMarkOf(element: HtmlElement, marks: Mark[]): Mark[] {
  const mark = markOf(element);
  return mark && !marks.some((one) => one.type === mark.type) ? [...marks, mark] : marks;
}

function markOf({ tagName, ...element }: HtmlElement): Mark | undefined {
  if (tagName === 'strong' || tagName === 'b') return { type: 'strong' };
  if (tagName === 'em' || tagName === 'i') return { type: 'emphasis' };
  if (tagName !== 'a') return undefined;
  const href = linkTarget.safeParse(attribute({ tagName, ...element }, 'href')?.trim());
  return href.success ? { type: 'link', attrs: { href: href.data } } : undefined;
}

/** No-break spaces are text; all other white space is one space, or nothing at the edges of a line. */
function tidied(raw: Inline[], language: Language): Inline[] {
  const line: Inline[] = [];
  let before = '';
  for (const [index, piece] of raw.entries()) {
    if (piece.type === 'lineBreak') {
      before = '';
      line.push(piece);
      continue;
    }
    const next = raw[index + 1];
    const following = next?.type === 'text' ? next.text.trimStart() || 'x' : '';
    const text = piece.text.replace(/[ \t\n\f\r]+/g, (space, at: number) => {
      const left = at > 0 ? piece.text.slice(at - 1, at) : before;
      const right = piece.text.slice(at + space.length, at + space.length + 2) || following;
      if (left === '' || left === ' ' || right === '') return '';
      return space.includes('\n') ? lineEndBetween(left, right, language) : ' ';
    });
    if (text === '') continue;
    before = text.slice(-1);
    const last = line.at(-1);
    if (last?.type === 'text' && sameMarks(last, piece))
      line[line.length - 1] = { ...last, text: last.text + text };
    else line.push({ ...piece, text });
  }
  return line;
}

function sameMarks(one: Text, other: Text): boolean {
  return JSON.stringify(one.marks ?? []) === JSON.stringify(other.marks ?? []);
}
