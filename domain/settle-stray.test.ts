import { describe, expect, it } from 'vitest';
import type { Paragraph } from './document';
import { documentOf, paragraph } from './fixtures/texts';
import { parseDocument } from './parse-document';
import { strayBlocks } from './publishing-checks';
import { settleStray } from './settle-stray';

const stray = (id: string, text: string): Paragraph => ({
  ...paragraph(id, text),
  attrs: { id, stray: 'share_label' },
});
const imported = documentOf('H', [
  paragraph('p1', 'The text.'),
  stray('s1', 'Share'),
  stray('s2', 'Read more'),
]);

describe('stray text', () => {
  it('is kept as text of the article, or goes, all of it where none is named', () => {
    const kept = settleStray(imported, 'keep', [], 'new');
    expect(kept.ok && strayBlocks(kept.value)).toEqual([]);
    expect(kept.ok && kept.value.content).toHaveLength(4);
    const removed = settleStray(imported, 'remove', [], 'new');
    expect(removed).toEqual({ ok: true, value: { ...imported, content: imported.content.slice(0, 2) } });
  });

  it('is decided passage by passage', () => {
    const removed = settleStray(imported, 'remove', ['s2'], 'new');
    expect(removed.ok && strayBlocks(removed.value).map((block) => block.attrs.id)).toEqual(['s1']);
  });

  it('leaves a paragraph to write in where nothing else stays', () => {
    const removed = settleStray(documentOf('H', [stray('s1', 'Share')]), 'remove', [], 'new');
    expect(removed.ok && removed.value.content.at(-1)).toEqual({
      type: 'paragraph',
      attrs: { id: 'new', stray: null },
    });
    expect(removed.ok && parseDocument(removed.value).ok).toBe(true);
  });

  it('touches nothing that no import marked', () => {
    expect(settleStray(imported, 'remove', ['p1'], 'new')).toEqual({
      ok: false,
      refusals: [{ code: 'block_unknown', values: { block: 'p1' } }],
    });
    expect(settleStray(documentOf('H', { p1: 'Text.' }), 'keep', [], 'new')).toEqual({
      ok: false,
      refusals: [{ code: 'stray_none', values: {} }],
    });
  });
});
