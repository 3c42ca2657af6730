'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { actingOrNull, type Acting } from '@/app/newsroom/acting';
import { sentFields } from '@/app/sent-fields';
import { wordsIn } from '@/components/newsroom/words-in';
import { pageLanguage } from '@/app/sign-in/page-language';
import type { SaveAnswer } from '@/components/newsroom/article-saving';
import type { Answer } from '@/components/ui/answer';
import { languages } from '@/domain/language';
import type { Refusal } from '@/domain/refusal';
import { readPaper } from '@/editorial/read-paper';
import { readTextInProgress } from '@/editorial/read-text-in-progress';
import { refusalSentence } from '@/editorial/refusal-sentence';
import { saveText } from '@/editorial/save-text';
import { startArticle } from '@/editorial/start-article';
import { actNames, carryOutAct } from './carry-out-act';

async function sentences(refusals: readonly Refusal[], acting: Acting | null): Promise<string[]> {
  const language = acting?.interfaceLanguage ?? (await pageLanguage());
  const { zone } = await readPaper();
  return refusals.map((refusal) => refusalSentence(refusal, language, zone));
}

const signedOut = async () => sentences([{ code: 'signed_out', values: {} }], null);

/** What a browser sends is what anybody may send: an id that is none is the id of nothing. */
const articleId = z.string().max(64);
const saving = z.object({ articleId, baseVersion: z.int().min(0), document: z.unknown() });

export async function saveTextAction(sent: unknown): Promise<SaveAnswer> {
  const acting = await actingOrNull();
  if (!acting) return { is: 'refused', sentences: await signedOut() };
  const asked = saving.safeParse(sent);
  if (!asked.success) return { is: 'refused', sentences: await malformed(acting) };
  const result = await saveText(acting.by, {
    articleId: asked.data.articleId,
    baseVersion: asked.data.baseVersion,
    document: asked.data.document,
  });
  if (result.ok) return { is: 'saved', version: result.value.version, at: acting.by.now };
  if (result.refusals.some(({ code }) => code === 'text_moved_on')) {
    const newer = await readTextInProgress(acting.actor, asked.data.articleId, acting.by.now);
    if (newer) return { is: 'moved_on', newer };
  }
  return { is: 'refused', sentences: await sentences(result.refusals, acting) };
}

const acted = z.object({
  articleId,
  act: z.enum(actNames),
  revision: z.int().min(1).nullable(),
  textVersion: z.int().min(0),
  words: z.string().max(4_000),
  minor: z.string().max(1_000),
});

export async function actAction(sent: unknown): Promise<Answer> {
  const acting = await actingOrNull();
  if (!acting) return { refused: await signedOut() };
  const asked = acted.safeParse(sent);
  if (!asked.success) return { refused: await malformed(acting) };
  const { act } = asked.data;
  const result = await carryOutAct(acting.by, asked.data);
  refresh();
  if (!result.ok) return { refused: await sentences(result.refusals, acting) };
  const t = wordsIn(acting.interfaceLanguage, 'newsroom.article');
  return { done: t('done', { act, revision: result.value.revision }) };
}

const restored = z.object({ articleId, revision: z.coerce.number().int().min(1) });

/** By a form, which works without scripts. */
export async function restoreAction(_before: Answer | null, form: FormData): Promise<Answer> {
  const asked = restored.safeParse(sentFields(form));
  return actAction({ ...asked.data, act: 'restore', textVersion: 0, words: '', minor: '' });
}

const named = restored.extend({ name: z.string().max(400) });

/** By a form, which works without scripts. */
export async function nameRevisionAction(_before: Answer | null, form: FormData): Promise<Answer> {
  const { name, ...asked } = named.safeParse(sentFields(form)).data ?? {};
  return actAction({ ...asked, act: 'name_revision', textVersion: 0, words: name ?? '', minor: '' });
}

/** Reads the page anew for whoever has stopped typing: what was typed changes what may be done. */
export async function lookAgainAction(): Promise<void> {
  if (await actingOrNull()) refresh();
}

const starting = z.object({
  language: z.enum(languages),
  section: z.string().max(64),
  slugline: z.string().max(200),
  source: z.string().max(64).optional(),
  relation: z.enum(['translation', 'adaptation', 'own_version']).optional(),
});

/** By a form, which works without scripts. */
export async function startArticleAction(_before: Answer | null, form: FormData): Promise<Answer> {
  const acting = await actingOrNull();
  if (!acting) return { refused: await signedOut() };
  const asked = starting.safeParse(sentFields(form));
  if (!asked.success) return { refused: await malformed(acting) };
  const { language, section, slugline, source, relation = 'translation' } = asked.data;
  const result = await startArticle(acting.by, {
    language,
    section,
    slugline,
    ...(source ? { source: { articleId: source, relation } } : {}),
  });
  if (!result.ok) return { refused: await sentences(result.refusals, acting) };
  redirect(`/newsroom/articles/${result.value.id}`);
}

function malformed(acting: Acting): Promise<string[]> {
  return sentences([{ code: 'article_unknown', values: { id: '–' } }], acting);
}
