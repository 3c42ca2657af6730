import type { Block, Inline, TableCell, TableRow } from '@/domain/document';
import { elementsIn, isElement, type HtmlElement, type HtmlNode } from './html-tree';
import { paragraphsOfBlock } from './paragraphs-of-block';

/** The caption becomes a paragraph before the table; what spans several cells stands in the first. */
export function tableFromHtml(
  table: HtmlElement,
  newId: () => string,
  blocksFrom: (nodes: readonly HtmlNode[]) => Block[],
): Block[] {
  const captions = table.childNodes.filter((node) => isElement(node) && node.tagName === 'caption');
  const before = blocksFrom(captions.flatMap((caption) => (isElement(caption) ? caption.childNodes : [])));
  const content = rowsOf(table)
    .map((row): TableRow => ({
      type: 'tableRow',
      content: cellsOf(row).map((cell) => cellFrom(cell, newId, blocksFrom)),
    }))
    .filter((row) => row.content.length > 0);
  return content.length > 0 ? [...before, { type: 'table', attrs: { id: newId() }, content }] : before;
}

function rowsOf(table: HtmlElement): HtmlElement[] {
  return table.childNodes.flatMap((node) => {
    if (!isElement(node)) return [];
    if (node.tagName === 'tr') return [node];
    return [...elementsIn(node.childNodes)].filter((one) => one.tagName === 'tr' && one.parentNode === node);
  });
}

function cellsOf(row: HtmlElement): HtmlElement[] {
  return row.childNodes
    .filter((node) => isElement(node))
    .filter(({ tagName }) => tagName === 'td' || tagName === 'th');
}

function cellFrom(
  cell: HtmlElement,
  newId: () => string,
  blocksFrom: (nodes: readonly HtmlNode[]) => Block[],
): TableCell {
  const paragraphs = blocksFrom(cell.childNodes).flatMap((block) => paragraphsOfBlock(block, newId));
  const content = paragraphs.flatMap((paragraph, index): Inline[] => [
    ...(index > 0 ? [{ type: 'lineBreak' as const }] : []),
    ...(paragraph.content ?? []),
  ]);
  return {
    type: cell.tagName === 'th' ? 'tableHeader' : 'tableCell',
    ...(content.length > 0 && { content }),
  };
}
