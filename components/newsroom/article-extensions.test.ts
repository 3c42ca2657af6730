import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { getSchema } from '@tiptap/core';
import type { Schema } from '@tiptap/pm/model';
import { expect, test } from 'vitest';
import { documentSchema } from '@/domain/document-schema';
import { articleExtensions } from './article-extensions';

const editorSchema = getSchema(articleExtensions(() => undefined));
const valid = path.resolve(import.meta.dirname, '../../domain/fixtures/document/valid');

const attributes = (specs: Record<string, object> | undefined) =>
  Object.fromEntries(
    Object.entries(specs ?? {}).map(([name, spec]) => [
      name,
      {
        default: 'default' in spec ? spec.default : 'required',
        validate: 'validate' in spec ? spec.validate : 'unchecked',
      },
    ]),
  );

/** Everything that decides which documents a schema allows. */
function rulesOf(schema: Schema) {
  const nodes = Object.values(schema.nodes).map(({ name, spec, contentMatch: _, markSet, isInline }) => ({
    name,
    content: spec.content ?? '',
    group: spec.group ?? '',
    marks: markSet?.map((mark) => mark.name) ?? 'all',
    isInline,
    defining: spec.defining ?? false,
    attributes: attributes(spec.attrs),
  }));
  const marks = Object.values(schema.marks).map(({ name, spec }) => ({
    name,
    inclusive: spec.inclusive ?? true,
    excludes: spec.excludes ?? 'itself',
    attributes: attributes(spec.attrs),
  }));
  return { top: schema.topNodeType.name, nodes, marks };
}

test('the editor knows the same nodes, contents, marks and attributes as the rules, in the same order', () => {
  expect(rulesOf(editorSchema)).toEqual(rulesOf(documentSchema));
});

test.each(readdirSync(valid))('the editor opens %s and gives it back as it was', (file) => {
  const json = JSON.parse(readFileSync(path.join(valid, file), 'utf8')) as object;
  const node = editorSchema.nodeFromJSON(json);
  node.check();
  expect(node.toJSON()).toEqual(documentSchema.nodeFromJSON(json).toJSON());
});

test('the editor refuses a link to a script, as the rules do', () => {
  const link = editorSchema.marks.link!;
  expect(() => editorSchema.text('x', [link.create({ href: 'javascript:alert(1)' })]).check()).toThrow(
    'linkTarget',
  );
});
