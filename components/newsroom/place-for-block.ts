import type { EditorState } from '@tiptap/pm/state';
import { startOfText } from './start-of-text';

/**
 * Where a picture or a divider goes: below the block that the caret is in. The lines above the text hold words alone, so
 * from there it goes to the beginning of the text.
 */
export function placeForBlock({ doc, selection }: EditorState): number {
  const { $to } = selection;
  return Math.max(startOfText(doc), $to.depth > 0 ? $to.after(1) : $to.pos);
}
