'use server';

import { z } from 'zod';
import { actingOrNull } from '@/app/newsroom/acting';
import type { Answer } from '@/components/ui/answer';
import type { RelatedLine } from '@/domain/article-around';
import { unstorable } from '@/domain/document-attributes';
import { changeAddress } from '@/editorial/change-address';
import { cropPicture } from '@/editorial/crop-picture';
import { describePicture } from '@/editorial/describe-picture';
import { moveRelated, relateArticle, unrelateArticle } from '@/editorial/relate-article';
import { searchRelated } from '@/editorial/search-related';
import { setSearchText } from '@/editorial/set-search-text';
import { setSections } from '@/editorial/set-sections';
import { setTopics } from '@/editorial/set-topics';
import { undoFurniture } from '@/editorial/undo-furniture';
import { actOnArticle } from './act-on-article';

const article = z.string().max(16);
const chosen = z.array(z.string().max(80)).max(500);
const text = z.string().max(4_000);
const part = z.coerce.number().transform((percent) => percent / 100);
const kept = (t: (key: 'done.kept') => string) => t('done.kept');

export async function relatedAction(_before: Answer | null, form: FormData): Promise<Answer> {
  const way = z.enum(['add', 'remove', 'up', 'down']);
  return actOnArticle(form, z.object({ article, other: article, way }), {
    verb: (by, given) => {
      if (given.way === 'add') return relateArticle(by, given.article, given.other);
      if (given.way === 'remove') return unrelateArticle(by, given.article, given.other);
      return moveRelated(by, given.article, given.other, given.way);
    },
    done: kept,
  });
}

const storable = (words: string) => !unstorable.test(words);
const searching = z.object({
  articleId: article.refine(storable),
  words: z.string().max(200).refine(storable),
});

/** What could be read next, of what this person may know of. */
export async function searchRelatedAction(sent: unknown): Promise<readonly RelatedLine[]> {
  const acting = await actingOrNull();
  const asked = searching.safeParse(sent);
  if (!acting || !asked.success) return [];
  return (await searchRelated(acting.actor, asked.data, acting.by.now)) ?? [];
}

export async function topicsAction(_before: Answer | null, form: FormData): Promise<Answer> {
  return actOnArticle(form, z.object({ article, chosen }), {
    verb: (by, given) => setTopics(by, given.article, given.chosen),
    done: kept,
  });
}

export async function sectionsAction(_before: Answer | null, form: FormData): Promise<Answer> {
  return actOnArticle(form, z.object({ article, chosen }), {
    verb: (by, given) => setSections(by, given.article, given.chosen),
    done: kept,
  });
}

export async function searchTextAction(_before: Answer | null, form: FormData): Promise<Answer> {
  return actOnArticle(form, z.object({ article, title: text, description: text }), {
    verb: (by, { article: id, ...given }) => setSearchText(by, id, given),
    done: kept,
  });
}

export async function addressAction(_before: Answer | null, form: FormData): Promise<Answer> {
  return actOnArticle(form, z.object({ article, slug: z.string().max(200) }), {
    verb: (by, given) => changeAddress(by, given.article, given.slug),
    done: (t) => t('done.address'),
  });
}

export async function cropAction(_before: Answer | null, form: FormData): Promise<Answer> {
  return actOnArticle(form, z.object({ article, picture: article, x: part, y: part }), {
    verb: (by, given) => cropPicture(by, given.article, given.picture, given),
    done: kept,
  });
}

export async function describeAction(_before: Answer | null, form: FormData): Promise<Answer> {
  return actOnArticle(form, z.object({ article, picture: article, en: text, it: text, zh: text }), {
    verb: (by, { article: id, picture, ...alt }) => describePicture(by, id, picture, alt),
    done: kept,
  });
}

export async function undoAction(_before: Answer | null, form: FormData): Promise<Answer> {
  return actOnArticle(form, z.object({ article, seq: z.coerce.number().int().min(1) }), {
    verb: (by, given) => undoFurniture(by, given.article, given.seq),
    done: (t) => t('done.undone'),
  });
}
