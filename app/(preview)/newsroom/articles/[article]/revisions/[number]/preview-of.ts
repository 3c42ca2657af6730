import { cache } from 'react';
import { z } from 'zod';
import { requireActing } from '@/app/newsroom/acting';
import { readPreview } from '@/editorial/read-preview';

const revisionNumber = z.coerce.number().int().min(1).max(1_000_000);

/** The revision as whoever is signed in may see it; read once for the page and its document. */
export const previewOf = cache(async (articleId: string, asked: string) => {
  const { actor, by } = await requireActing();
  const number = revisionNumber.safeParse(asked);
  return number.success ? readPreview(actor, { articleId, number: number.data }, by.now) : null;
});
