/** Markdown goes the way of HTML, with its own HTML shown as the text that it is. */
import MarkdownIt from 'markdown-it';
import type { ArticleDocument } from '@/domain/document';
import type { Language } from '@/domain/language';
import type { Refusal } from '@/domain/refusal';
import { ok, type Result } from '@/domain/result';
import { htmlToDocument } from './html-to-document';
import { splitMarkdownHeader } from './markdown-header';

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false, breaks: false });
// An indented paragraph is not a program.
markdown.disable('code');
// Which addresses a link may have is the document's to say; what it refuses stays as the words of the link.
markdown.validateLink = () => true;
// Quotations in quotations are no reason to drop the words in them.
Object.assign(markdown.options, { maxNesting: 1_000 });
markdown.core.ruler.push('speaker_lines', ({ tokens }) => {
  let depth = 0;
  for (const { type, children } of tokens) {
    if (type === 'blockquote_open') depth += 1;
    if (type === 'blockquote_close') depth -= 1;
    if (depth === 0 || !children) continue;
    children.forEach((child, index) => {
      const startsWithDash = /^\s*(?:[—–―]|--)/u.test(children[index + 1]?.content ?? '');
      if (child.type === 'softbreak' && startsWithDash) child.type = 'hardbreak';
    });
  }
});

/** `header` holds the lines before the headline that have no place in the text. */
export function markdownToDocument(
  text: string,
  language: Language,
  newId: () => string,
): Result<{ document: ArticleDocument; header: Record<string, string> }, Refusal> {
  const { header, rest } = splitMarkdownHeader(text);
  const { kicker, standfirst, short, dateline, ...others } = header;
  const lines = {
    ...(kicker && { kicker }),
    ...(standfirst && { standfirst }),
    ...(short && { shortHeadline: short }),
    ...(dateline && { dateline }),
  };
  const outcome = htmlToDocument(markdown.render(rest), language, newId, lines);
  return outcome.ok ? ok({ document: outcome.value, header: others }) : outcome;
}
