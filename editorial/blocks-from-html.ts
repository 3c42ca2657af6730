/** The body of a page as blocks of an article. Text that stands outside of any paragraph becomes one. */
import {
  plainText,
  type Block,
  type Inline,
  type List,
  type ListItem,
  type Paragraph,
} from '@/domain/document';
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
import { inlineFromHtml, inlineFromPreformatted } from './inline-from-html';
import { paragraphsOfBlock } from './paragraphs-of-block';
import { speakerOf, withSpeakerSplitOff } from './quotation-speaker';
import { tableFromHtml } from './table-from-html';

export type Reading = { language: Language; newId: () => string; listDepth?: number };

/** Deeper lists are written out as paragraphs; a document has a greatest depth. */
const deepestList = 3;

export function blocksFromHtml(nodes: readonly HtmlNode[], reading: Reading): Block[] {
  const blocks: Block[] = [];
  let run: HtmlNode[] = [];
  const endRun = () => {
    blocks.push(...paragraphsFrom(inlineFromHtml(run, reading.language), reading));
    run = [];
  };
  for (const node of nodes) {
    if (isDropped(node)) continue;
    if (isElement(node) && isBlock(node)) {
      endRun();
      blocks.push(...blocksOfElement(node, reading));
    } else run.push(node);
  }
  endRun();
  return blocks;
}

function blocksOfElement(element: HtmlElement, reading: Reading): Block[] {
  switch (element.tagName) {
    case 'h1':
    case 'h2':
      return headingFrom(element, 2, reading);
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return headingFrom(element, 3, reading);
    case 'blockquote':
      return quotationFrom(element, reading);
    case 'ul':
    case 'ol':
    case 'menu':
      return listFrom(element, reading);
    case 'table':
      return tableFromHtml(element, reading.newId, (nodes) => blocksFromHtml(nodes, reading));
    case 'hr':
      return [{ type: 'divider', attrs: { id: reading.newId() } }];
    case 'pre':
      return paragraphsFrom(inlineFromPreformatted(element.childNodes), reading);
    default:
      return blocksFromHtml(element.childNodes, reading);
  }
}

/** Two line breaks in a row part paragraphs, as in pages that know no other way. */
function paragraphsFrom(inline: Inline[], { newId }: Reading): Paragraph[] {
  const lines: Inline[][] = [[]];
  for (const piece of inline) {
    if (piece.type === 'lineBreak') lines.push([]);
    else lines.at(-1)?.push(piece);
  }
  const paragraphs: Inline[][] = [];
  let previousWasEmpty = true;
  for (const line of lines) {
    const isEmpty = !/\S/.test(plainText(line));
    if (!isEmpty && previousWasEmpty) paragraphs.push(line);
    else if (!isEmpty) paragraphs.at(-1)?.push({ type: 'lineBreak' }, ...line);
    previousWasEmpty = isEmpty;
  }
  return paragraphs.map((content) => ({
    type: 'paragraph',
    attrs: { id: newId(), stray: null },
    content: trimmedEnd(content),
  }));
}

function trimmedEnd(content: Inline[]): Inline[] {
  const last = content.at(-1);
  if (last?.type !== 'text' || !last.text.endsWith(' ')) return content;
  const text = last.text.slice(0, -1);
  return [...content.slice(0, -1), ...(text ? [{ ...last, text }] : [])];
}

function headingFrom(element: HtmlElement, level: 2 | 3, { language, newId }: Reading): Block[] {
  const text = headingText(element, language);
  return text
    ? [{ type: 'heading', attrs: { id: newId(), stray: null, level }, content: [{ type: 'text', text }] }]
    : [];
}

export function headingText(element: HtmlElement, language: Language): string {
  return plainText(inlineFromHtml(element.childNodes, language))
    .replace(/ ?\n ?/g, ' ')
    .trim();
}

function quotationFrom(element: HtmlElement, reading: Reading): Block[] {
  const children = element.childNodes.filter((node) => !isText(node) || /\S/.test(node.value));
  const last = children.at(-1);
  const credit = last && isElement(last) && ['footer', 'cite'].includes(last.tagName) ? last : undefined;
  const inside = blocksFromHtml(credit ? children.slice(0, -1) : element.childNodes, reading);
  const paragraphs = inside.flatMap((block) => paragraphsOfBlock(block, reading.newId));
  const name = credit && headingText(credit, reading.language).replace(/^[—–―-]+\s*/u, '');
  if (name && name.length <= 200 && paragraphs.length > 0) {
    return [{ type: 'quotation', attrs: { id: reading.newId(), ...speakerOf(name) }, content: paragraphs }];
  }
  const whole = credit ? [...paragraphs, ...(blocksFromHtml([credit], reading) as Paragraph[])] : paragraphs;
  const { content, speaker, source } = withSpeakerSplitOff(whole);
  return content.length > 0
    ? [{ type: 'quotation', attrs: { id: reading.newId(), speaker, source }, content }]
    : [];
}

function listFrom(element: HtmlElement, reading: Reading): Block[] {
  const { newId, listDepth = 0 } = reading;
  const inside = { ...reading, listDepth: listDepth + 1 };
  const entries = element.childNodes
    .filter((node) => isElement(node) || (isText(node) && /\S/.test(node.value)))
    .map((node) =>
      blocksFromHtml(isElement(node) && node.tagName === 'li' ? node.childNodes : [node], inside),
    )
    .filter((blocks) => blocks.length > 0);
  const start = Number(attribute(element, 'start') ?? 1);
  // A paragraph that begins with a year looks like a list to Markdown; the number belongs to the text.
  if (element.tagName === 'ol' && start > 1)
    return entries.flatMap((blocks, index) => numbered(blocks, start + index));
  if (entries.length === 0) return [];
  if (listDepth >= deepestList) return entries.flat().flatMap((block) => paragraphsOfBlock(block, newId));
  const content = entries.map((blocks): ListItem => ({
    type: 'listItem',
    attrs: { id: newId() },
    content: entryOf(blocks, newId),
  }));
  return [{ type: element.tagName === 'ol' ? 'orderedList' : 'bulletList', attrs: { id: newId() }, content }];
}

function entryOf(blocks: Block[], newId: () => string): (Paragraph | List)[] {
  const content = blocks.flatMap((block): (Paragraph | List)[] =>
    block.type === 'bulletList' || block.type === 'orderedList' ? [block] : paragraphsOfBlock(block, newId),
  );
  return content[0]?.type === 'paragraph'
    ? content
    : [{ type: 'paragraph', attrs: { id: newId(), stray: null } }, ...content];
}

function numbered([first, ...more]: Block[], number: number): Block[] {
  if (first?.type !== 'paragraph') return first ? [first, ...more] : [];
  return [{ ...first, content: [{ type: 'text', text: `${number}. ` }, ...(first.content ?? [])] }, ...more];
}
