'use server';

import { z } from 'zod';
import type { Answer } from '@/components/ui/answer';
import { longestNote } from '@/domain/story-note';
import { changeStoryNote } from '@/editorial/change-story-note';
import { handOver } from '@/editorial/hand-over';
import { holdStory, releaseStory } from '@/editorial/hold-story';
import { takeArticle } from '@/editorial/take-article';
import { actFromList } from './act-from-list';

const article = z.string().max(16);

export async function takeAction(_before: Answer | null, form: FormData): Promise<Answer> {
  return actFromList(form, z.object({ article }), {
    verb: (by, given) => takeArticle(by, given.article),
    done: (t) => t('pane.done.take'),
  });
}

export async function handOverAction(_before: Answer | null, form: FormData): Promise<Answer> {
  return actFromList(form, z.object({ article, to: z.string().max(320) }), {
    verb: (by, given) => handOver(by, given.article, given.to),
    done: (t, { to }) => t('pane.done.hand_over', { person: to }),
  });
}

export async function holdAction(_before: Answer | null, form: FormData): Promise<Answer> {
  return actFromList(form, z.object({ article, reason: z.string().max(300) }), {
    verb: (by, given) => holdStory(by, given.article, given.reason),
    done: (t) => t('pane.done.hold'),
  });
}

export async function releaseAction(_before: Answer | null, form: FormData): Promise<Answer> {
  return actFromList(form, z.object({ article }), {
    verb: (by, given) => releaseStory(by, given.article),
    done: (t) => t('pane.done.release'),
  });
}

export async function changeNoteAction(_before: Answer | null, form: FormData): Promise<Answer> {
  return actFromList(form, z.object({ article, note: z.string().max(longestNote) }), {
    verb: (by, given) => changeStoryNote(by, given.article, given.note),
    done: (t) => t('pane.done.change_note'),
  });
}
