import type { Editor } from '@tiptap/core';
import { placeForBlock } from './place-for-block';

/**
 * Puts a block below the one at hand, and goes on writing. It gets its id like every other block that comes in; the
 * editor's own commands would take a block that has none yet for invalid, and leave it out.
 */
export function insertBlock(editor: Editor, kind: 'image' | 'divider', attributes = {}): void {
  const { state, view } = editor;
  const block = state.schema.nodes[kind]!.create(attributes);
  view.dispatch(state.tr.insert(placeForBlock(state), block).scrollIntoView());
  editor.commands.focus();
}
