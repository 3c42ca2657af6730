/** Plain text: the first line is the headline, blank lines part the paragraphs. */
import type { ArticleDocument, Paragraph } from '@/domain/document';
import { furnitureLabel } from '@/domain/furniture-labels';
import type { Language } from '@/domain/language';
import { assembleDocument } from './assemble-document';
import { lineEndBetween } from './line-end';

/** Expects `\n` as line end. */
export function plainTextToDocument(text: string, language: Language, newId: () => string): ArticleDocument {
  const lines = text.split('\n').map(withoutIndent);
  const first = lines.findIndex((line) => line !== '');
  const last = lines.findLastIndex((line) => line !== '');
  const body = lines.slice(first + 1, last + 1);
  // Without any blank line the writer parted the paragraphs by line ends.
  const paragraphs = body.includes('') ? wrapped(body, language) : body;
  const blocks = paragraphs.map((words): Paragraph => ({
    type: 'paragraph',
    attrs: { id: newId(), stray: null },
    content: [{ type: 'text', text: words }],
  }));
  return assembleDocument({ headline: lines[first] ?? '', blocks }, newId);
}

/** Chinese texts indent by ideographic spaces. A no-break space was put there on purpose and stays, but not alone. */
function withoutIndent(line: string): string {
  const trimmed = line.trim();
  if (trimmed === '') return '';
  const start = line.indexOf(trimmed);
  const noBreak = (edge: string) => edge.replace(/[^\u00A0]/g, '');
  return noBreak(line.slice(0, start)) + trimmed + noBreak(line.slice(start + trimmed.length));
}

/** Lines that stand together are one paragraph, but a share bar keeps its lines apart, so that each can be judged. */
function wrapped(lines: string[], language: Language): string[] {
  const groups: string[][] = [[]];
  for (const line of lines) {
    if (line === '') groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return groups.flatMap((group) => {
    if (group.length === 0 || group.every((line) => furnitureLabel(line) !== null)) return group;
    return group.reduce((sofar, line) => sofar + lineEndBetween(sofar, line, language) + line);
  });
}
