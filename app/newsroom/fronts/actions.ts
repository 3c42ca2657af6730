'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { actingOrNull, type Acting } from '@/app/newsroom/acting';
import { wordsIn } from '@/components/newsroom/words-in';
import { pageLanguage } from '@/app/sign-in/page-language';
import { sentForm } from '@/app/sent-form';
import type { Answer } from '@/components/ui/answer';
import { draftFrom } from '@/domain/front-form';
import { languages } from '@/domain/language';
import type { Refusal } from '@/domain/refusal';
import { arrangeFront } from '@/editorial/arrange-front';
import { countersignFrontHeadline } from '@/editorial/countersign-front-headline';
import { readPaper } from '@/editorial/read-paper';
import { refusalSentence } from '@/editorial/refusal-sentence';
import { undoFront } from '@/editorial/undo-front';
import { frontPaths } from './front-address';

/** Bound to the form by its page; asked again, because whoever posts may bind something else. */
const front = z.object({ language: z.enum(languages), section: z.string().max(80).nullable() });
const version = z.coerce.number().int().min(0).max(1_000_000_000);

export async function putOnFrontAction(
  given: z.infer<typeof front>,
  _before: Answer | null,
  form: FormData,
): Promise<Answer> {
  const acting = await actingOrNull();
  if (!acting) return notSignedIn();
  const address = front.safeParse(given);
  const draft = draftFrom(sentForm(form));
  if (!address.success || !draft) return unreadable(acting);
  const result = await arrangeFront(acting.by, address.data, draft.arrangement, draft.before);
  // Refused because of a colleague: the page is to show what they did.
  revalidatePath('/newsroom/fronts', 'layout');
  if (!result.ok) return refusedBy(acting, result.refusals);
  redirect(`${frontPaths(address.data).desk}?done=put`);
}

export async function undoFrontAction(
  given: z.infer<typeof front>,
  _before: Answer | null,
  form: FormData,
): Promise<Answer> {
  const acting = await actingOrNull();
  if (!acting) return notSignedIn();
  const address = front.safeParse(given);
  const before = version.safeParse(sentForm(form).get('before'));
  if (!address.success || !before.success) return unreadable(acting);
  const result = await undoFront(acting.by, address.data, before.data);
  revalidatePath('/newsroom/fronts', 'layout');
  if (!result.ok) return refusedBy(acting, result.refusals);
  redirect(`${frontPaths(address.data).desk}?done=undo`);
}

export async function countersignFrontHeadlineAction(
  _before: Answer | null,
  form: FormData,
): Promise<Answer> {
  const acting = await actingOrNull();
  if (!acting) return notSignedIn();
  const headline = z.string().min(1).max(64).safeParse(sentForm(form).get('headline'));
  if (!headline.success) return unreadable(acting);
  const result = await countersignFrontHeadline(acting.by, headline.data);
  if (!result.ok) return refusedBy(acting, result.refusals);
  revalidatePath('/newsroom', 'layout');
  return { done: wordsIn(acting.interfaceLanguage, 'newsroom.fronts')('waiting.signed') };
}

async function notSignedIn(): Promise<Answer> {
  return { refused: [refusalSentence({ code: 'signed_out', values: {} }, await pageLanguage())] };
}

function unreadable({ interfaceLanguage }: Acting): Answer {
  return { refused: [wordsIn(interfaceLanguage, 'newsroom.fronts')('unreadable')] };
}

async function refusedBy({ interfaceLanguage }: Acting, refusals: readonly Refusal[]): Promise<Answer> {
  const { zone } = await readPaper();
  return { refused: refusals.map((refusal) => refusalSentence(refusal, interfaceLanguage, zone)) };
}
