'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import type { LinkAnswer } from '@/components/ui/answer';
import { addDesk } from '@/editorial/add-desk';
import { changeDesk } from '@/editorial/change-desk';
import { removeDesk } from '@/editorial/remove-desk';
import { actInSettings } from '../act-in-settings';
import { desk, slug } from '../shapes';

export async function addDeskAction(_before: LinkAnswer | null, form: FormData): Promise<LinkAnswer> {
  return actInSettings(form, z.object({ ...desk, slug }), {
    verb: (by, given) => addDesk(by, given),
    done: (_t, added) => redirect(`/newsroom/settings/desks/${added.slug}`),
  });
}

export async function changeDeskAction(_before: LinkAnswer | null, form: FormData): Promise<LinkAnswer> {
  return actInSettings(form, z.object({ ...desk, of: slug }), {
    verb: (by, { of, ...wanted }) => changeDesk(by, of, wanted),
    done: (t) => t('saved'),
  });
}

export async function removeDeskAction(_before: LinkAnswer | null, form: FormData): Promise<LinkAnswer> {
  return actInSettings(form, z.object({ of: slug }), {
    verb: (by, { of }) => removeDesk(by, of),
    done: () => redirect('/newsroom/settings/desks'),
  });
}
