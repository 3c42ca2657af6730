'use server';

import { z } from 'zod';
import type { LinkAnswer } from '@/components/ui/answer';
import { changePaper } from '@/editorial/change-paper';
import { actInSettings } from '../act-in-settings';
import { names } from '../shapes';

export async function changePaperAction(_before: LinkAnswer | null, form: FormData): Promise<LinkAnswer> {
  const shape = z.object({ names, taglines: names, imprints: names, zone: z.string().max(60) });
  return actInSettings(form, shape, {
    verb: (by, given) => changePaper(by, given),
    done: (t) => t('sections.saved'),
  });
}
