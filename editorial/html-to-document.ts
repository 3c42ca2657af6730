/** HTML: the first h1 or else the title is the headline, else the first line; scripts, styles and navigation go. */
import { defaultTreeAdapter, parse } from 'parse5';
import { plainText, type ArticleDocument, type Block } from '@/domain/document';
import type { Language } from '@/domain/language';
import type { Refusal } from '@/domain/refusal';
import { ok, refuse, type Result } from '@/domain/result';
import { assembleDocument, type Manuscript } from './assemble-document';
import { blocksFromHtml, headingText } from './blocks-from-html';
import { elementsIn, isDeeperThan, isElement, type HtmlElement } from './html-tree';

const deepestPage = 300;

/** `lines` are the lines above the text that are known already. */
export function htmlToDocument(
  html: string,
  language: Language,
  newId: () => string,
  lines: Partial<Omit<Manuscript, 'headline' | 'blocks'>> = {},
): Result<ArticleDocument, Refusal> {
  const page = parse(html);
  if (isDeeperThan(page, deepestPage))
    return refuse({ code: 'document_too_large', values: { limit: 'depth' } });
  const root = page.childNodes.filter((node) => isElement(node)).flatMap((node) => node.childNodes);
  const taken = [...elementsIn(root)].find(
    (one) => one.tagName === 'h1' && headingText(one, language) !== '',
  );
  const title = taken ? headingText(taken, language) : titleOf(root.filter(isElement), language);
  // What became the headline is not text a second time, wherever the page has it.
  if (taken) defaultTreeAdapter.detachNode(taken);
  const blocks = blocksFromHtml(root, { language, newId });
  const { headline, body } = title ? { headline: title, body: blocks } : firstLineApart(blocks);
  return ok(assembleDocument({ ...lines, headline, blocks: body }, newId));
}

function titleOf(root: HtmlElement[], language: Language): string {
  const head = root.find((element) => element.tagName === 'head');
  const title = head && [...elementsIn(head.childNodes)].find((element) => element.tagName === 'title');
  return title ? headingText(title, language) : '';
}

function firstLineApart(blocks: Block[]): { headline: string; body: Block[] } {
  const [first, ...body] = blocks;
  if (first?.type !== 'paragraph' && first?.type !== 'heading') return { headline: '', body: blocks };
  return {
    headline: plainText(first.content)
      .replace(/ ?\n ?/g, ' ')
      .trim(),
    body,
  };
}
