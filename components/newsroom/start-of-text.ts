import type { Node } from '@tiptap/pm/model';
import { fieldNames } from '@/domain/document';

export const isFieldName = (name: string) => (fieldNames as readonly string[]).includes(name);

/** Where the text begins, below the lines above it. */
export function startOfText(doc: Node): number {
  let start = 0;
  doc.forEach((block, offset) => {
    if (isFieldName(block.type.name)) start = offset + block.nodeSize;
  });
  return start;
}
