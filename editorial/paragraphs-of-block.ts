import { plainText, type Block, type Inline, type Paragraph } from '@/domain/document';

/** A block where only paragraphs may stand: in a quotation, a list entry, a cell. Its words stay, its form goes. */
export function paragraphsOfBlock(block: Block, newId: () => string): Paragraph[] {
  const paragraph = (content: Inline[] | undefined): Paragraph => ({
    type: 'paragraph',
    attrs: { id: newId(), stray: null },
    ...(content && content.length > 0 && { content }),
  });
  switch (block.type) {
    case 'paragraph':
      return [block];
    case 'heading':
      return [paragraph(block.content)];
    case 'quotation': {
      const { speaker, source } = block.attrs;
      const spoken = [speaker, source].filter((part) => part !== null).join(', ');
      return [...block.content, ...(spoken ? [paragraph([{ type: 'text', text: `— ${spoken}` }])] : [])];
    }
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap((item) =>
        item.content.flatMap((entry) => paragraphsOfBlock(entry, newId)),
      );
    case 'table':
      return block.content.map((row) =>
        paragraph([
          { type: 'text', text: row.content.map((cell) => plainText(cell.content)).join(' ') || ' ' },
        ]),
      );
    case 'image':
    case 'embed':
    case 'divider':
      return [];
    default:
      return block satisfies never;
  }
}
