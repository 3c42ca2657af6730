'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import type { KeptAnswer } from '@/components/ui/kept-form.client';
import { addDesk } from '@/editorial/add-desk';
import { changeDesk } from '@/editorial/change-desk';
import { actInSettings } from '../act-in-settings';
import { desk, slug } from '../shapes';

export async function addDeskAction(_before: KeptAnswer | null, form: FormData): Promise<KeptAnswer> {
  return actInSettings(form, z.object({ ...desk, slug }), {
    verb: (by, given) => addDesk(by, given),
    done: (_t, added) => redirect(`/newsroom/settings/desks/${added.slug}`),
  });
}

export async function changeDeskAction(_before: KeptAnswer | null, form: FormData): Promise<KeptAnswer> {
  return actInSettings(form, z.object({ ...desk, of: slug }), {
    verb: (by, { of, ...wanted }) => changeDesk(by, of, wanted),
    done: (t) => t('saved'),
  });
}
