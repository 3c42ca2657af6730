import type { EditorState } from '@tiptap/pm/state';
import { fieldNames } from '@/domain/document';

/**
 * Where a picture or a divider goes: below the block that the caret is in. The lines above the text hold words alone, so
 * from there it goes to the beginning of the text.
 */
export function placeForBlock({ doc, selection }: EditorState): number {
  const { $to } = selection;
  let start = 0;
  doc.forEach((block, offset) => {
    if ((fieldNames as readonly string[]).includes(block.type.name)) start = offset + block.nodeSize;
  });
  return Math.max(start, $to.depth > 0 ? $to.after(1) : $to.pos);
}
