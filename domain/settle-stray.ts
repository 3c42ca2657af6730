/** A person's answer to text that an import marked: it belongs to the article after all, or it goes. */
import type { ArticleDocument, Block, Field } from './document';
import { strayBlocks } from './publishing-checks';
import type { Refusal } from './refusal';
import { ok, refuse, type Result } from './result';

/** `blocks`: ids of marked blocks, empty for all of them. `paragraphId` names the paragraph that stays where nothing else does. */
export function settleStray(
  document: ArticleDocument,
  answer: 'keep' | 'remove',
  blocks: readonly string[],
  paragraphId: string,
): Result<ArticleDocument, Refusal> {
  const marked = new Set(strayBlocks(document).map((block) => block.attrs.id));
  if (marked.size === 0) return refuse({ code: 'stray_none', values: {} });
  const unknown = blocks.find((block) => !marked.has(block));
  if (unknown !== undefined) return refuse({ code: 'block_unknown', values: { block: unknown } });
  const chosen = blocks.length > 0 ? new Set(blocks) : marked;
  const isChosen = (node: Field | Block) => 'attrs' in node && chosen.has(node.attrs.id);
  const content = document.content.flatMap((node) => {
    if (!isChosen(node)) return [node];
    return answer === 'remove'
      ? []
      : [{ ...node, attrs: { ...(node as Block).attrs, stray: null } } as Block];
  });
  if (!content.some((node) => 'attrs' in node))
    content.push({ type: 'paragraph', attrs: { id: paragraphId, stray: null } });
  return ok({ ...document, content });
}
