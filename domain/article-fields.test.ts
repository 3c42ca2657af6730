import { expect, test } from 'vitest';
import { withAllFields, withoutEmptyFields } from './article-fields';
import { emptyDocument } from './empty-document';

const types = (document: { content: { type: string }[] }) => document.content.map(({ type }) => type);

test('a page offers every line above the text, in the order of the page', () => {
  expect(types(withAllFields(emptyDocument('a')))).toEqual([
    'kicker',
    'headline',
    'shortHeadline',
    'standfirst',
    'paragraph',
  ]);
});

test('lines that nobody filled are not kept; the headline is, empty or not', () => {
  expect(withoutEmptyFields(withAllFields(emptyDocument('a')))).toEqual(emptyDocument('a'));
});
