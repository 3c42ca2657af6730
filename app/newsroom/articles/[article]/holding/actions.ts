'use server';

import { z } from 'zod';
import { actOnArticle } from '@/app/newsroom/articles/[article]/around/act-on-article';
import type { Answer } from '@/components/ui/answer';
import { instantOf } from '@/domain/local-time';
import { askForArticle } from '@/editorial/ask-for-article';
import { declineAsking } from '@/editorial/decline-asking';
import { handOver } from '@/editorial/hand-over';
import { setDeadline } from '@/editorial/set-deadline';

const article = z.string().max(16);

export async function handOverFromArticleAction(_before: Answer | null, form: FormData): Promise<Answer> {
  return actOnArticle(form, z.object({ article, to: z.string().max(320) }), {
    verb: (by, given) => handOver(by, given.article, given.to),
    done: (t, { to }) => t('done.handedOver', { person: to }),
  });
}

export async function askForAction(_before: Answer | null, form: FormData): Promise<Answer> {
  return actOnArticle(form, z.object({ article }), {
    verb: (by, given) => askForArticle(by, given.article),
    done: (t, { of }) => t('done.asked', { person: of }),
  });
}

export async function declineAskingAction(_before: Answer | null, form: FormData): Promise<Answer> {
  return actOnArticle(form, z.object({ article, asker: z.string().max(64) }), {
    verb: (by, given) => declineAsking(by, given.article, given.asker),
    done: (t, { asker }) => t('done.declined', { person: asker }),
  });
}

/** In the paper's zone; empty takes the deadline away. */
export async function deadlineAction(_before: Answer | null, form: FormData): Promise<Answer> {
  return actOnArticle(form, z.object({ article, due: z.string().max(40) }), {
    verb: (by, given, zone) => {
      const typed = given.due.trim();
      // What no clock says is refused by the verb.
      const due = typed === '' ? null : (instantOf(typed, zone) ?? new Date(Number.NaN));
      return setDeadline(by, given.article, due);
    },
    done: (t) => t('done.deadline'),
  });
}
