/** A whole story pasted into a line above the text, which by itself would take none of it: a line holds words alone. */
import type { Slice } from '@tiptap/pm/model';
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { isFieldName, startOfText } from './start-of-text';

/** The first words fill the line, the rest begins the text; null where the line can take what is pasted. */
export function pasteIntoField(state: EditorState, { content }: Slice): Transaction | null {
  const { $from, $to } = state.selection;
  const { firstChild: first, childCount } = content;
  if (!first || !isFieldName($from.parent.type.name) || !$from.sameParent($to)) return null;
  const blocks = content.content;
  if (blocks.some(({ isInline, type }) => isInline || isFieldName(type.name))) return null;
  if (childCount === 1 && first.isTextblock) return null;
  const { tr, schema } = state;
  const words = first.isTextblock ? first.textBetween(0, first.content.size, ' ', ' ') : '';
  tr.replaceWith($from.pos, $to.pos, words === '' ? [] : schema.text(words));
  const start = startOfText(tr.doc);
  const below = tr.doc.nodeAt(start);
  // A page that nobody has written on has one empty paragraph, which need not follow the story.
  const end = below?.type.name === 'paragraph' && below.content.size === 0 ? start + below.nodeSize : start;
  const before = tr.doc.content.size - end;
  tr.replaceWith(start, end, first.isTextblock ? blocks.slice(1) : blocks);
  const last = tr.doc.resolve(tr.doc.content.size - before);
  return tr.setSelection(TextSelection.near(last, -1)).scrollIntoView();
}
