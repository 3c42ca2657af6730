'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import type { LinkAnswer } from '@/components/ui/answer';
import { addSection } from '@/editorial/add-section';
import { changeSection } from '@/editorial/change-section';
import { removeSection } from '@/editorial/remove-section';
import { actInSettings } from '../act-in-settings';
import { names, slug } from '../shapes';

export async function addSectionAction(_before: LinkAnswer | null, form: FormData): Promise<LinkAnswer> {
  return actInSettings(form, z.object({ names, slug, desk: slug }), {
    verb: (by, given) => addSection(by, given),
    done: () => redirect('/newsroom/settings/sections'),
  });
}

export async function changeSectionAction(_before: LinkAnswer | null, form: FormData): Promise<LinkAnswer> {
  const place = z.coerce.number().int().min(1).max(1000);
  return actInSettings(form, z.object({ names, desk: slug, place, of: slug }), {
    verb: (by, { of, ...wanted }) => changeSection(by, of, wanted),
    done: (t) => t('sections.saved'),
  });
}

export async function removeSectionAction(_before: LinkAnswer | null, form: FormData): Promise<LinkAnswer> {
  return actInSettings(form, z.object({ of: slug }), {
    verb: (by, { of }) => removeSection(by, of),
    done: () => redirect('/newsroom/settings/sections'),
  });
}
