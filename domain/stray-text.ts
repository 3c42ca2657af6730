/**
 * Finds what an import dragged in from the page around the article. Nothing is dropped: it is kept and marked, and a
 * person decides. Article text must not be marked, so everything doubtful is left alone.
 */
import {
  blocksOf,
  isField,
  plainText,
  type ArticleDocument,
  type Block,
  type Heading,
  type List,
  type Paragraph,
} from './document';
import type { StrayReason } from './document-attributes';
import { furnitureLabel, isNetworkLabel } from './furniture-labels';
import type { Language } from './language';
import { anyLanguageOfText } from './language-of-text';
import { outsideQuotations } from './quotation-marks';

export type FoundStray = { block: string; reason: StrayReason; text: string };

export function markStrayText(
  document: ArticleDocument,
  language: Language,
): { document: ArticleDocument; found: FoundStray[] } {
  const blocks = blocksOf(document).flatMap((block, index, all) => asLabels(block, all[index - 1]));
  const reasons = blocks.map((block) => certainReason(block, language));
  markNetworks(blocks, reasons);
  const marked = blocks.map((block, index) => withReason(block, reasons[index] ?? null));
  const found = marked.flatMap((block) =>
    isTextBlock(block) && block.attrs.stray
      ? [{ block: block.attrs.id, reason: block.attrs.stray, text: plainText(block.content) }]
      : [],
  );
  return { document: { ...document, content: [...document.content.filter(isField), ...marked] }, found };
}

function certainReason(block: Block, language: Language): StrayReason | null {
  if (!isTextBlock(block)) return null;
  const text = plainText(block.content);
  const label = furnitureLabel(text);
  if (label === 'share_label' || label === 'read_more' || label === 'related_heading') return label;
  // Whoever is quoted may speak any language: only the words around quotations tell the language of a passage.
  const written = anyLanguageOfText(outsideQuotations(text));
  return written !== null && written !== language ? 'other_language' : null;
}

/**
 * A run of network names is a share bar, unless a line with a colon leads to it: then it is a list of the article's.
 * Names that are ordinary words count only in such a run or after a share label.
 */
function markNetworks(blocks: Block[], reasons: (StrayReason | null)[]): void {
  for (let from = 0; from < blocks.length; from += 1) {
    let to = from;
    while (to < blocks.length && isNetwork(blocks[to])) to += 1;
    if (to === from) continue;
    const sure = blocks.slice(from, to).some((block) => labelOf(block) === 'network');
    const afterLabel = reasons[from - 1] === 'share_label';
    if (afterLabel || (sure && !leadsToList(blocks[from - 1]))) reasons.fill('share_label', from, to);
    from = to;
  }
}

function isNetwork(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && isNetworkLabel(labelOf(block));
}

function leadsToList(block: Block | undefined): boolean {
  return block !== undefined && isTextBlock(block) && /[:：]$/u.test(plainText(block.content).trimEnd());
}

function labelOf(block: Block): ReturnType<typeof furnitureLabel> {
  return isTextBlock(block) ? furnitureLabel(plainText(block.content)) : null;
}

function isTextBlock(block: Block): block is Paragraph | Heading {
  return block.type === 'paragraph' || block.type === 'heading';
}

function withReason(block: Block, reason: StrayReason | null): Block {
  if (block.type === 'paragraph') return { ...block, attrs: { ...block.attrs, stray: reason } };
  return block.type === 'heading' ? { ...block, attrs: { ...block.attrs, stray: reason } } : block;
}

/** A share bar is often a list; its entries become paragraphs, which can be marked and removed one by one. */
function asLabels(block: Block, before: Block | undefined): Block[] {
  if (block.type !== 'bulletList' && block.type !== 'orderedList') return [block];
  const afterLabel = before !== undefined && labelOf(before) === 'share_label';
  if (!isShareBar(block) || (leadsToList(before) && !afterLabel)) return [block];
  return block.content.flatMap((item) => item.content as Paragraph[]);
}

function isShareBar(list: List): boolean {
  const labels = list.content.map(({ content: [entry, ...more] }) =>
    entry?.type === 'paragraph' && more.length === 0 ? labelOf(entry) : null,
  );
  return labels.every((label) => label !== null) && labels.some((label) => label === 'network');
}
