import { Fragment, Slice, type Node } from '@tiptap/pm/model';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import { documentSchema as schema } from '@/domain/document-schema';
import { pasteIntoField } from './paste-into-field';

const paragraph = (words: string) =>
  schema.nodes.paragraph!.create({ id: `b${words.length}` }, words ? schema.text(words) : []);
const line = (name: string, words = '') => schema.nodes[name]!.create(null, words ? schema.text(words) : []);
const pasted = (...words: string[]) => new Slice(Fragment.from(words.map(paragraph)), 1, 1);

function page(headline: string, ...text: string[]): EditorState {
  const doc = schema.nodes.doc!.create(null, [
    line('kicker'),
    line('headline', headline),
    line('shortHeadline'),
    line('standfirst'),
    ...text.map(paragraph),
  ]);
  return EditorState.create({ doc, selection: TextSelection.create(doc, 3 + headline.length) });
}

const linesOf = (doc: Node | undefined) =>
  doc?.content.content.map(({ type, textContent }) => `${type.name}: ${textContent}`);

describe('a whole story pasted into the headline', () => {
  test('has its headline there, and its text below', () => {
    const after = pasteIntoField(page('', ''), pasted('Nets dry', 'Nobody goes out.', 'Not since Friday.'));
    expect(linesOf(after?.doc)).toEqual([
      'kicker: ',
      'headline: Nets dry',
      'shortHeadline: ',
      'standfirst: ',
      'paragraph: Nobody goes out.',
      'paragraph: Not since Friday.',
    ]);
    expect(after?.selection.$head.parent.textContent).toBe('Not since Friday.');
  });

  test('leaves what was written standing below it', () => {
    const after = pasteIntoField(page('Old ', 'Here before.'), pasted('nets', 'Nobody goes out.'));
    expect(linesOf(after?.doc)?.filter((told) => !told.endsWith(': '))).toEqual([
      'headline: Old nets',
      'paragraph: Nobody goes out.',
      'paragraph: Here before.',
    ]);
    expect(after?.selection.$head.parent.textContent).toBe('Nobody goes out.');
  });
});

test('one paragraph is for the line itself to take', () => {
  expect(pasteIntoField(page('', ''), pasted('Nets dry'))).toBeNull();
});

test('in the text a story is pasted as ever', () => {
  const state = page('Nets', 'Here.');
  const inText = state.apply(state.tr.setSelection(TextSelection.atEnd(state.doc)));
  expect(pasteIntoField(inText, pasted('One.', 'Two.'))).toBeNull();
});
