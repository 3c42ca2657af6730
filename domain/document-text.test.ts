import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ArticleDocument } from './document';
import { documentSchema } from './document-schema';
import { textUnits } from './document-text';

const file = new URL('./fixtures/document/valid/every-kind-of-block.json', import.meta.url);
const document = JSON.parse(readFileSync(file, 'utf8')) as ArticleDocument;

type Tree = { type?: string; text?: string; attrs?: Record<string, unknown>; content?: Tree[] };

function nodesOf(tree: Tree): Tree[] {
  return [tree, ...(tree.content ?? []).flatMap(nodesOf)];
}

/** Attributes that a reader reads; ids, addresses and levels are not words. */
const readAttributes = ['speaker', 'source', 'caption', 'credit', 'title', 'dateline', 'socialText'];

describe('the text of a document', () => {
  const units = textUnits(document);
  const all = units.map((unit) => unit.text).join('\n');

  it('is tested by a document with every node that the schema knows', () => {
    const kinds = new Set(nodesOf(document).map((node) => node.type));
    expect([...kinds].sort()).toEqual(Object.keys(documentSchema.nodes).sort());
  });

  it('forgets no text of any node', () => {
    const texts = nodesOf(document).flatMap((node) => (node.text === undefined ? [] : [node.text]));
    expect(texts.filter((text) => !all.includes(text))).toEqual([]);
    expect(texts.join('').length).toBeGreaterThan(100);
  });

  it('forgets no attribute that readers read, of any node', () => {
    const lines = nodesOf(document).flatMap((node) =>
      readAttributes.flatMap((name) => (typeof node.attrs?.[name] === 'string' ? [node.attrs[name]] : [])),
    );
    const { leadPicture, notes, byline } = document.attrs;
    const inRoot = [
      leadPicture?.caption,
      leadPicture?.credit,
      ...notes.map((note) => note.text),
      ...byline.map((line) => line.contributor),
    ];
    expect([...lines, ...inRoot].filter((line) => !all.includes(String(line)))).toEqual([]);
    expect(new Set(nodesOf(document).flatMap((node) => Object.keys(node.attrs ?? {}))).size).toBeGreaterThan(
      10,
    );
  });

  it('comes in units with names of their own', () => {
    const names = units.map((unit) => unit.unit);
    expect(names).toEqual([...new Set(names)]);
    expect(units.every((unit) => unit.text !== '')).toBe(true);
  });

  it('is forgotten by no attribute that the schema may get later', () => {
    const known = [
      'id',
      'stray',
      'level',
      'speaker',
      'source',
      'asset',
      'caption',
      'credit',
      'url',
      'title',
      'schemaVersion',
      'byline',
      'dateline',
      'leadPicture',
      'notes',
      'socialText',
    ];
    const inSchema = Object.values(documentSchema.nodes).flatMap((type) =>
      Object.keys(type.spec.attrs ?? {}),
    );
    expect([...new Set(inSchema)].filter((name) => !known.includes(name))).toEqual([]);
  });
});
