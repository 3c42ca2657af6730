'use server';

import { z } from 'zod';
import type { KeptAnswer } from '@/components/ui/kept-form.client';
import { changePaper } from '@/editorial/change-paper';
import { actInSettings } from '../act-in-settings';
import { names } from '../shapes';

export async function changePaperAction(_before: KeptAnswer | null, form: FormData): Promise<KeptAnswer> {
  const shape = z.object({ names, taglines: names, imprints: names, zone: z.string().max(60) });
  return actInSettings(form, shape, {
    verb: (by, given) => changePaper(by, given),
    done: (t) => t('sections.saved'),
  });
}
