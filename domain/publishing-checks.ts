/** The hard checks of a text before publication, and no others; everything else warns. */
import { blocksOf, fieldText, plainText, type ArticleDocument, type Block, type Inline } from './document';
import type { Refusal } from './refusal';

export const licences = ['own', 'agency', 'handout', 'creative_commons', 'public_domain', 'unknown'] as const;
export type Licence = (typeof licences)[number];

export type PictureFacts = {
  id: string;
  licence: Licence;
  from: Date | null;
  until: Date | null;
  killed: boolean;
};

/** Every picture that a document shows, the lead first, each once. */
export function picturesIn(document: ArticleDocument): string[] {
  const lead = document.attrs.leadPicture?.asset;
  const inText = blocksOf(document).flatMap((block) => (block.type === 'image' ? [block.attrs.asset] : []));
  return [...new Set([...(lead ? [lead] : []), ...inText])];
}

export function mayShow(picture: PictureFacts, now: Date): boolean {
  return (
    !picture.killed &&
    picture.licence !== 'unknown' &&
    (!picture.from || picture.from <= now) &&
    (!picture.until || now < picture.until)
  );
}

export function publishingChecks(
  document: ArticleDocument,
  pictures: ReadonlyMap<string, PictureFacts>,
  now: Date,
): Refusal[] {
  const refusals: Refusal[] = [];
  if (fieldText(document, 'headline').trim() === '') refusals.push({ code: 'headline_missing', values: {} });
  if (!blocksOf(document).some(hasSentence)) refusals.push({ code: 'body_missing', values: {} });
  const marks = countBlockingMarks(document);
  if (marks > 0) refusals.push({ code: 'blocking_marks', values: { count: marks } });
  const stray = strayBlocks(document).length;
  if (stray > 0) refusals.push({ code: 'stray_text', values: { count: stray } });
  for (const id of picturesIn(document)) {
    const picture = pictures.get(id);
    if (!picture) refusals.push({ code: 'picture_unknown', values: { picture: id } });
    else if (picture.killed) refusals.push({ code: 'picture_killed', values: { picture: id } });
    else if (!mayShow(picture, now)) refusals.push({ code: 'picture_not_licensed', values: { picture: id } });
  }
  return refusals;
}

/** Blocks that an import took for page furniture and that nobody has decided on. */
export function strayBlocks(document: ArticleDocument): Extract<Block, { type: 'paragraph' | 'heading' }>[] {
  return blocksOf(document).flatMap((block) =>
    (block.type === 'paragraph' || block.type === 'heading') && block.attrs.stray ? [block] : [],
  );
}

function hasSentence(block: Block): boolean {
  switch (block.type) {
    case 'paragraph':
      return !block.attrs.stray && plainText(block.content).trim() !== '';
    case 'quotation':
    case 'bulletList':
    case 'orderedList':
    case 'table':
      return holdsText(block);
    case 'heading':
    case 'image':
    case 'embed':
    case 'divider':
      return false;
  }
}

function holdsText(node: { text?: unknown; content?: unknown }): boolean {
  if (typeof node.text === 'string') return node.text.trim() !== '';
  return ((node.content ?? []) as { text?: unknown; content?: unknown }[]).some(holdsText);
}

/** Neighbouring marked pieces are one mark: what a person sees as one TK. */
function countBlockingMarks(node: { content?: unknown }): number {
  let count = 0;
  let before = false;
  for (const child of (node.content ?? []) as (Inline & { content?: unknown })[]) {
    const marked = child.type === 'text' && (child.marks ?? []).some((mark) => mark.type === 'blocking');
    if (marked && !before) count += 1;
    before = marked;
    count += countBlockingMarks(child);
  }
  return count;
}
