import { getSchema } from '@tiptap/core';
import { splitBlock } from '@tiptap/pm/commands';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { articleExtensions } from './article-extensions';
import { blockIds } from './article-block-ids';
import { keepFields, leaveField, stopBackwards } from './article-field-keys';

const schema = getSchema(articleExtensions(() => undefined));
const paragraph = (id: string, text: string) => ({
  type: 'paragraph',
  attrs: { id, stray: null },
  ...(text ? { content: [{ type: 'text', text }] } : {}),
});

function page(...paragraphs: object[]) {
  let made = 0;
  const fields = ['kicker', 'headline', 'shortHeadline', 'standfirst'].map((type) => ({ type }));
  return EditorState.create({
    doc: schema.nodeFromJSON({ type: 'doc', content: [...fields, ...paragraphs] }),
    plugins: [keepFields(), blockIds(() => `new-${++made}`)],
  });
}

const ids = (state: EditorState) =>
  state.doc.children.flatMap((node) =>
    node.attrs.id === undefined ? [] : [`${node.attrs.id}:${node.textContent}`],
  );

/** Four empty fields of two positions each, then the first paragraph. */
const firstLetter = 9;

function splitAt(state: EditorState, pos: number): EditorState {
  let next = state.apply(state.tr.setSelection(TextSelection.create(state.doc, pos)));
  splitBlock(next, (tr) => {
    next = next.apply(tr);
  });
  return next;
}

test('of a paragraph that is split, the first half keeps the id', () => {
  expect(ids(splitAt(page(paragraph('a', 'onetwo')), firstLetter + 3))).toEqual(['a:one', 'new-1:two']);
});

test('a line opened above a paragraph does not take its id', () => {
  expect(ids(splitAt(page(paragraph('a', 'one')), firstLetter))).toEqual(['new-1:', 'a:one']);
});

test('a copy pasted above the original gets a new id, the original keeps its own', () => {
  const state = page(paragraph('a', 'one'));
  const copied = state.doc.child(4).copy(state.doc.child(4).content);
  expect(ids(state.apply(state.tr.insert(firstLetter - 1, copied)))).toEqual(['new-1:one', 'a:one']);
});

test('a pasted paragraph without an id gets one', () => {
  const state = page(paragraph('a', 'one'));
  expect(ids(state.apply(state.tr.insert(state.doc.content.size, schema.nodes.paragraph!.create())))).toEqual(
    ['a:one', 'new-1:'],
  );
});

test('a field that was deleted is offered again', () => {
  const state = page(paragraph('a', 'one'));
  const next = state.apply(state.tr.delete(0, 2));
  expect(next.doc.children.map((node) => node.type.name)).toEqual([
    'kicker',
    'headline',
    'shortHeadline',
    'standfirst',
    'paragraph',
  ]);
});

test('Enter in the standfirst goes on into the text, and Backspace at its start joins nothing', () => {
  let state = page(paragraph('a', 'one'));
  state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 7)));
  leaveField(state, (tr) => {
    state = state.apply(tr);
  });
  expect(state.selection.$head.parent.textContent).toBe('one');
  expect(state.selection.$head.parentOffset).toBe(0);
  expect(stopBackwards(state)).toBe(true);
});
