/** All signed words of a document as flat units of text, each with a stable name: what shares, searches and comparisons count. */
import type { ArticleDocument, Block, Inline, ListItem } from './document';
import { isField, plainText } from './document';

/** `unit` is a block's id, a field's name, or one of these with the name of an attribute: `picture-1.caption`. */
export type TextUnit = { unit: string; text: string };

export function textUnits(document: ArticleDocument): TextUnit[] {
  const { byline, dateline, leadPicture, notes, socialText } = document.attrs;
  const units: TextUnit[] = [];
  const add = (unit: string, text: string | null | undefined) => {
    if (text) units.push({ unit, text });
  };
  for (const node of document.content) {
    if (isField(node)) add(node.type, plainText(node.content));
    else addBlock(node, add);
  }
  add('dateline', dateline);
  add('leadPicture.caption', leadPicture?.caption);
  add('leadPicture.credit', leadPicture?.credit);
  add('socialText', socialText);
  for (const note of notes) add(`note.${note.id}`, note.text);
  add('byline', byline.map((line) => `${line.role}:${line.contributor}`).join(' '));
  return units;
}

type Add = (unit: string, text: string | null | undefined) => void;

function addBlock(block: Block, add: Add): void {
  const { id } = block.attrs;
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return add(id, plainText(block.content));
    case 'quotation':
      for (const paragraph of block.content) add(paragraph.attrs.id, plainText(paragraph.content));
      add(`${id}.speaker`, block.attrs.speaker);
      return add(`${id}.source`, block.attrs.source);
    case 'bulletList':
    case 'orderedList':
      return block.content.forEach((item) => addItem(item, add));
    case 'image':
      add(`${id}.caption`, block.attrs.caption);
      return add(`${id}.credit`, block.attrs.credit);
    case 'embed':
      return add(`${id}.title`, block.attrs.title);
    case 'table':
      return block.content.forEach((row, y) =>
        row.content.forEach((cell, x) =>
          add(`${id}.${y}.${x}`, plainText(cell.content as Inline[] | undefined)),
        ),
      );
    case 'divider':
      return;
  }
}

function addItem(item: ListItem, add: Add): void {
  for (const child of item.content) {
    if (child.type === 'paragraph') add(child.attrs.id, plainText(child.content));
    else child.content.forEach((nested) => addItem(nested, add));
  }
}
