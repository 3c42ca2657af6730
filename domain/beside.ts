/** Two languages of a story, block beside block: translations keep the order of what they translate. */
import { blocksOf, fieldNames, fieldText, plainText, type ArticleDocument, type Block } from './document';

export type BesideBlock = { kind: 'headline' | 'heading' | 'quotation' | 'text' | 'other'; text: string };
export type BesideRow = { key: string; left: BesideBlock | null; right: BesideBlock | null };

export function besideRows(left: ArticleDocument, right: ArticleDocument): BesideRow[] {
  const fields = fieldNames.flatMap((name): BesideRow[] => {
    const [one, other] = [fieldText(left, name), fieldText(right, name)];
    const kind = name === 'headline' ? 'headline' : 'text';
    const block = (text: string) => (text === '' ? null : ({ kind, text } as const));
    return one || other ? [{ key: name, left: block(one), right: block(other) }] : [];
  });
  const [ours, theirs] = [blocksOf(left), blocksOf(right)];
  const blocks = Array.from({ length: Math.max(ours.length, theirs.length) }, (_, place) => ({
    key: String(place),
    left: shown(ours[place]),
    right: shown(theirs[place]),
  }));
  return [...fields, ...blocks];
}

function shown(block: Block | undefined): BesideBlock | null {
  switch (block?.type) {
    case undefined:
    case 'divider':
      return null;
    case 'paragraph':
      return { kind: 'text', text: plainText(block.content) };
    case 'heading':
      return { kind: 'heading', text: plainText(block.content) };
    case 'quotation':
      return { kind: 'quotation', text: [wordsOf(block), block.attrs.speaker].filter(Boolean).join(' — ') };
    case 'image':
      return { kind: 'other', text: [block.attrs.caption, block.attrs.credit].filter(Boolean).join(' ') };
    case 'embed':
      return { kind: 'other', text: block.attrs.title || block.attrs.url };
    case 'bulletList':
    case 'orderedList':
    case 'table':
      return { kind: 'text', text: wordsOf(block) };
  }
}

/** The words of a block with blocks in it, a line for each. */
function wordsOf(node: object): string {
  const { content = [] } = node as { content?: object[] };
  const inline = content.every(
    (child) => 'type' in child && (child.type === 'text' || child.type === 'lineBreak'),
  );
  return inline ? plainText(content as never) : content.map(wordsOf).filter(Boolean).join('\n');
}
