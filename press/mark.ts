// The mark is what a public page tells the press about itself: Next cannot answer 410, and its own notFound()
// sends a page that only a script could draw.
import { z } from 'zod';
import type { HtmlElement } from '@/press/html-elements';

/** An address of ours: a page never sends its reader to another host. */
const ownAddress = z.string().regex(/^\/(?![/\\])/);

const markSchema = z
  .object({
    status: z.union([z.literal(200), z.literal(301), z.literal(404), z.literal(410)]),
    location: ownAddress.nullish(),
    tags: z.array(z.string()).default([]),
    until: z.iso.datetime({ offset: true }).nullish(),
  })
  .refine((mark) => mark.status !== 301 || Boolean(mark.location), 'a moved page says where to');

export type Mark = z.infer<typeof markSchema>;

export const isMark = ({ name, attributes }: HtmlElement) =>
  name === 'meta' && attributes.get('name') === 'stet-press';

/** Reads the one mark of a page; null when there is none, more than one, or one that makes no sense. */
export function readMark(elements: HtmlElement[]): Mark | null {
  const [first, ...others] = elements.filter(isMark);
  return first && others.length === 0 ? parseMark(first.attributes.get('content') ?? '') : null;
}

export function parseMark(text: string): Mark | null {
  try {
    return markSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
