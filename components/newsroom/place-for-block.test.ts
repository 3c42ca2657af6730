import { EditorState, TextSelection } from '@tiptap/pm/state';
import { expect, it } from 'vitest';
import { documentSchema } from '@/domain/document-schema';
import { placeForBlock } from './place-for-block';

const paragraph = (id: string, text: string) => ({
  type: 'paragraph',
  attrs: { id },
  content: [{ type: 'text', text }],
});
const doc = documentSchema.nodeFromJSON({
  type: 'doc',
  content: [
    { type: 'headline', content: [{ type: 'text', text: 'Nets' }] },
    paragraph('a', 'Dry.'),
    paragraph('b', 'Wet.'),
  ],
});

/** The blocks with a divider put in while the caret is there. */
function kindsWith(caret: number): string[] {
  const state = EditorState.create({ doc, selection: TextSelection.create(doc, caret) });
  const divider = documentSchema.nodes.divider!.create({ id: 'd' });
  const after = state.tr.insert(placeForBlock(state), divider).doc;
  after.check();
  return after.content.content.map((block) => block.attrs.id ?? block.type.name);
}

it('a picture goes below the paragraph that is being written', () => {
  expect(kindsWith(8)).toEqual(['headline', 'a', 'd', 'b']);
});

it('from the headline it goes to the beginning of the text', () => {
  expect(kindsWith(2)).toEqual(['headline', 'd', 'a', 'b']);
});
