'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { actingOrNull } from '@/app/newsroom/acting';
import { wordsIn } from '@/components/newsroom/words-in';
import { pageLanguage } from '@/app/sign-in/page-language';
import { refusedIn } from '@/app/sign-in/refused-in';
import { sentForm } from '@/app/sent-form';
import type { Answer } from '@/components/ui/answer';
import { changeSecurity } from '@/editorial/change-security';
import { resetSecondFactor } from '@/editorial/reset-second-factor';

const notSignedIn = async () => refusedIn(await pageLanguage(), [{ code: 'signed_out', values: {} }]);

export async function changeSecurityAction(_before: Answer | null, form: FormData): Promise<Answer> {
  const acting = await actingOrNull();
  if (!acting) return notSignedIn();
  const ticked = (name: string) => sentForm(form).get(name) === 'on';
  const result = await changeSecurity(acting.by, {
    editorsInChief: ticked('editorsInChief'),
    administrators: ticked('administrators'),
  });
  if (!result.ok) return refusedIn(acting.interfaceLanguage, result.refusals);
  revalidatePath('/newsroom', 'layout');
  return { done: wordsIn(acting.interfaceLanguage, 'newsroom.security')('saved') };
}

export async function resetSecondFactorAction(_before: Answer | null, form: FormData): Promise<Answer> {
  const acting = await actingOrNull();
  if (!acting) return notSignedIn();
  const email = z.string().max(320).catch('').parse(sentForm(form).get('email'));
  const result = await resetSecondFactor(acting.by, email);
  if (!result.ok) return refusedIn(acting.interfaceLanguage, result.refusals);
  revalidatePath('/newsroom/settings/security');
  const { name, sessions } = result.value;
  const t = wordsIn(acting.interfaceLanguage, 'newsroom.security');
  return { done: t('resetDone', { name, count: sessions }) };
}
