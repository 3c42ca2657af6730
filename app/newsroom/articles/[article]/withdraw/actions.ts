'use server';

import { z } from 'zod';
import { actOnForm, keptOf } from '@/app/newsroom/articles/act-on-form';
import { actingOrNull } from '@/app/newsroom/acting';
import { sentForm } from '@/app/sent-form';
import type { KeptAnswer } from '@/components/ui/answer';
import { languages } from '@/domain/language';
import { readLiveArticles } from '@/editorial/read-live-articles';
import { withdrawArticle } from '@/editorial/withdraw-article';

const words = z.string().max(1_000).default('');
const shape = z.object({
  article: z.string().max(64),
  reach: z.enum(['story', 'article']),
  reason: z.string().max(300).default(''),
  readers: z.enum(['read', 'led']),
  leadTo: z.string().max(64).default('–'),
  explanation_en: words,
  explanation_it: words,
  explanation_zh: words,
});
const looking = z.object({
  article: z.string().max(64),
  language: z.enum(languages),
  words: z.string().max(200),
});

/** By a form, which works without scripts; its second button looks for an article and keeps what is filled in. */
export async function withdrawAction(before: KeptAnswer | null, form: FormData): Promise<KeptAnswer> {
  if (sentForm(form).get('look') !== null) return look(form);
  const answer = await actOnForm(form, {
    shape,
    verb: (by, { article, reach, reason, readers, leadTo, ...explained }) =>
      withdrawArticle(by, article, {
        reach,
        reason,
        explanations: {
          en: explained.explanation_en,
          it: explained.explanation_it,
          zh: explained.explanation_zh,
        },
        ...(readers === 'led' ? { leadTo } : {}),
      }),
    leadTo: ({ article }) => `/newsroom/articles/${article}/withdraw`,
  });
  return before?.found ? { ...answer, found: before.found } : answer;
}

async function look(form: FormData): Promise<KeptAnswer> {
  const kept = keptOf(form);
  const asked = looking.safeParse(kept);
  if (!(await actingOrNull()) || !asked.success) return { done: '', kept, found: [] };
  const { article, language } = asked.data;
  const found = await readLiveArticles(article, language, asked.data.words);
  return {
    done: '',
    kept,
    found: found.map(({ id, slugline, path }) => ({ id, label: `${slugline} · ${path}` })),
  };
}
