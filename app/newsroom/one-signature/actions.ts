'use server';

import { z } from 'zod';
import { actOnForm } from '@/app/newsroom/articles/act-on-form';
import type { KeptAnswer } from '@/components/ui/answer';
import { countersign } from '@/editorial/countersign';

const shape = z.object({ article: z.string().max(64), revision: z.coerce.number().int().min(1) });

/** By a form, which works without scripts: exactly the revision that was read. */
export async function countersignAction(_before: KeptAnswer | null, form: FormData): Promise<KeptAnswer> {
  return actOnForm(form, {
    shape,
    verb: (by, { article, revision }) => countersign(by, article, revision),
    leadTo: () => '/newsroom/one-signature',
  });
}
