import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentLimits, parseDocument } from './parse-document';

const folder = new URL('./fixtures/document/', import.meta.url);
const golden = (kind: 'valid' | 'invalid') => readdirSync(new URL(kind, folder)).sort();
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));

function paragraph(id: string, text: string) {
  return { type: 'paragraph', attrs: { id, stray: null }, content: [{ type: 'text', text }] };
}

const headline = { type: 'headline', content: [{ type: 'text', text: 'Headline' }] };

describe('a document', () => {
  it.each(golden('valid'))('that is valid comes out as it went in: %s', (name) => {
    const document = read(`valid/${name}`);
    expect(parseDocument(document)).toEqual({ ok: true, value: document });
  });

  it.each(golden('invalid'))('that is not valid is refused, and for its own fault: %s', (name) => {
    const { refusedFor, document } = read(`invalid/${name}`) as { refusedFor: string; document: unknown };
    const outcome = parseDocument(document);
    expect(outcome.ok).toBe(false);
    expect(JSON.stringify(outcome)).toContain(refusedFor);
  });

  it.each([null, undefined, 7, 'doc', [], {}, { type: 'constructor' }, { type: 'doc', content: 'text' }])(
    'is nothing like %j',
    (json) => {
      expect(parseDocument(json)).toMatchObject({ ok: false, refusals: [{ code: 'document_invalid' }] });
    },
  );

  it('has one form, however its words came in pieces', () => {
    const inPieces = (...pieces: string[]) => ({
      type: 'doc',
      content: [headline, { ...paragraph('p', ''), content: pieces.map((text) => ({ type: 'text', text })) }],
    });
    expect(parseDocument(inPieces('Two ', 'words'))).toEqual(parseDocument(inPieces('Two words')));
  });

  it('that is too long, too full or too deep is refused before it is built', () => {
    const tooLong = {
      type: 'doc',
      content: [headline, paragraph('p', 'x'.repeat(documentLimits.characters))],
    };
    const tooFull = {
      type: 'doc',
      content: [
        headline,
        ...Array.from({ length: documentLimits.nodes / 2 }, (_, n) => paragraph(`p${n}`, 'x')),
      ],
    };
    let tooDeep: unknown = 'x';
    for (let depth = 0; depth < 100_000; depth += 1) tooDeep = [tooDeep];
    const limits = [tooLong, tooFull, { type: 'doc', content: tooDeep }].map((json) => {
      const outcome = parseDocument(json);
      return outcome.ok || outcome.refusals[0]?.values;
    });
    expect(limits).toEqual([{ limit: 'characters' }, { limit: 'nodes' }, { limit: 'depth' }]);
  });
});
