/** A text file becomes an article: its format first, then what of it is not the article's. */
import type { ArticleDocument } from '@/domain/document';
import { fieldText } from '@/domain/document';
import { unstorable } from '@/domain/document-attributes';
import type { Language } from '@/domain/language';
import { parseDocument } from '@/domain/parse-document';
import type { Refusal } from '@/domain/refusal';
import { ok, refuse, type Result } from '@/domain/result';
import { markStrayText, type FoundStray } from '@/domain/stray-text';
import { htmlToDocument } from './html-to-document';
import { markdownToDocument } from './markdown-to-document';
import { plainTextToDocument } from './plain-text-to-document';

export type TextFormat = 'text' | 'markdown' | 'html';

/** `header`: lines at the top of a Markdown file that have no place in the text, such as `lead` and `credit`. */
export type ReadDocument = { document: ArticleDocument; stray: FoundStray[]; header: Record<string, string> };

export function formatOf(fileName: string): TextFormat {
  if (/\.(md|markdown)$/i.test(fileName)) return 'markdown';
  return /\.html?$/i.test(fileName) ? 'html' : 'text';
}

export function documentFromText(
  text: string,
  format: TextFormat,
  language: Language,
  newId: () => string,
): Result<ReadDocument, Refusal> {
  if (unstorable.test(text)) return refuse({ code: 'document_unstorable', values: {} });
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const read = inFormat(lines, format, language, newId);
  if (!read.ok) return read;
  if (fieldText(read.value.document, 'headline') === '')
    return refuse({ code: 'headline_missing', values: {} });
  const { document, found } = markStrayText(read.value.document, language);
  const parsed = parseDocument(document);
  return parsed.ok ? ok({ document: parsed.value, stray: found, header: read.value.header }) : parsed;
}

function inFormat(
  text: string,
  format: TextFormat,
  language: Language,
  newId: () => string,
): Result<Pick<ReadDocument, 'document' | 'header'>, Refusal> {
  switch (format) {
    case 'markdown':
      return markdownToDocument(text, language, newId);
    case 'html': {
      const page = htmlToDocument(text, language, newId);
      return page.ok ? ok({ document: page.value, header: {} }) : page;
    }
    case 'text':
      return ok({ document: plainTextToDocument(text, language, newId), header: {} });
  }
}
