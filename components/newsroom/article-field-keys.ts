/** The lines above the text are places to fill, not paragraphs: Enter goes on to the next, and nothing joins or leaves them. */
import type { Command } from '@tiptap/pm/state';
import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state';
import { fieldNames } from '@/domain/document';
import { isFieldName } from './start-of-text';

/** To the end of the next field, or into the text below. */
export const leaveField: Command = (state, dispatch) => {
  const { $head } = state.selection;
  if (!isFieldName($head.parent.type.name)) return false;
  const next = state.doc.childCount > $head.index(0) + 1 ? state.doc.child($head.index(0) + 1) : null;
  const inside = $head.after(1) + 1;
  const target = next?.isTextblock && isFieldName(next.type.name) ? inside + next.content.size : inside;
  dispatch?.(state.tr.setSelection(TextSelection.near(state.doc.resolve(target))).scrollIntoView());
  return true;
};

/** At the start of a field, and of the first block below them, deleting backwards has nothing to delete. */
export const stopBackwards: Command = (state) => {
  const { $cursor } = state.selection as TextSelection;
  if (!$cursor || $cursor.parentOffset > 0 || $cursor.depth !== 1) return false;
  const before = state.doc.resolve($cursor.before()).nodeBefore;
  if (isFieldName($cursor.parent.type.name)) return true;
  return before !== null && isFieldName(before.type.name) && $cursor.parent.type.name === 'paragraph';
};

export const stopForwards: Command = (state) => {
  const { $cursor } = state.selection as TextSelection;
  if (!$cursor) return false;
  return isFieldName($cursor.parent.type.name) && $cursor.parentOffset === $cursor.parent.content.size;
};

/** Whatever was deleted or pasted over: the page offers every field again. */
export function keepFields(): Plugin {
  return new Plugin({
    key: new PluginKey('keepFields'),
    appendTransaction: (transactions, _before, { doc, schema, tr }) => {
      if (!transactions.some(({ docChanged }) => docChanged)) return null;
      let pos = 0;
      let at = 0;
      for (const name of fieldNames) {
        const here = at < doc.childCount ? doc.child(at) : null;
        if (here?.type.name === name) {
          pos += here.nodeSize;
          at += 1;
        } else {
          const made = schema.nodes[name]!.create();
          tr.insert(pos, made);
          pos += made.nodeSize;
        }
      }
      return tr.docChanged ? tr : null;
    },
  });
}
