import { describe, expect, it } from 'vitest';
import { blocksOf, fieldText, plainText } from '@/domain/document';
import type { Language } from '@/domain/language';
import { plainTextToDocument } from './plain-text-to-document';

function read(text: string, language: Language = 'en'): string[] {
  let id = 0;
  const document = plainTextToDocument(text, language, () => `b${(id += 1)}`);
  const paragraphs = blocksOf(document).map((block) =>
    block.type === 'paragraph' ? plainText(block.content) : block.type,
  );
  return [fieldText(document, 'headline'), ...paragraphs];
}

describe('a story as plain text', () => {
  it('has its headline in the first line and its paragraphs between blank lines', () => {
    expect(read('\n\n  The crane  \n\nIt fell\nat noon.\n \t\n“Good,” he\nsaid.\n\n')).toEqual([
      'The crane',
      'It fell at noon.',
      '“Good,” he said.',
    ]);
    expect(read('The crane\nIt fell.\n\nAt noon.')).toEqual(['The crane', 'It fell.', 'At noon.']);
  });

  it('without blank lines has a paragraph in each line', () => {
    expect(read('The crane\nIt fell.\nAt noon.')).toEqual(['The crane', 'It fell.', 'At noon.']);
  });

  it('in Chinese is joined without spaces and loses its indents', () => {
    expect(read('起重机\n\n　　内港最后一台\n起重机，由Lanterna\nMarine拆除。\n\n　　完。', 'zh')).toEqual([
      '起重机',
      '内港最后一台起重机，由Lanterna Marine拆除。',
      '完。',
    ]);
  });

  it('may be a headline alone', () => {
    expect(read('The crane\n')).toEqual(['The crane', '']);
  });

  it('keeps quotation marks, no-break spaces and double spaces', () => {
    const marks = '“A” ‘b’ «c» „d“ "e" \'f\'  g\u00a0h 「i」';
    expect(read(`Marks\n\n${marks}`)).toEqual(['Marks', marks]);
  });

  it('keeps the lines of a share bar apart', () => {
    expect(read('Crane\n\nIt fell.\n\nFacebook\nX\nWhatsApp')).toEqual([
      'Crane',
      'It fell.',
      'Facebook',
      'X',
      'WhatsApp',
    ]);
  });
});
