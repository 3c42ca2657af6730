/** Rows of a new article, with its story where it is the story's first. */
import type { Relation } from '@/domain/article';
import type { Language } from '@/domain/language';
import type { SourceFacts } from '@/domain/start-rules';
import type { Transaction } from '@/storage/client';
import { newArticleId, newId } from '@/storage/new-id';

type NewArticle = {
  language: Language;
  relation: Relation;
  sourceRevisionId: string | null;
  sectionId: string;
  deskId: string;
  /** Null for a new story, which then gets this slugline. */
  storyId: string | null;
  slugline: string;
  personId: string;
  now: Date;
};

export async function createArticle(
  tx: Transaction,
  article: NewArticle,
): Promise<{ id: string; storyId: string }> {
  const {
    language,
    relation,
    sourceRevisionId,
    sectionId,
    deskId,
    personId: createdById,
    now: createdAt,
  } = article;
  const storyId = article.storyId ?? newId();
  if (!article.storyId)
    await tx.story.create({
      data: { id: storyId, slugline: article.slugline, deskId, createdById, createdAt },
    });
  const id = newArticleId();
  await tx.article.create({
    data: {
      id,
      storyId,
      language,
      relation,
      sourceRevisionId,
      deskId,
      sectionId,
      createdById,
      createdAt,
      writerIds: [createdById],
    },
  });
  return { id, storyId };
}

/** Locks the story against a kill that comes at the same moment. */
export async function loadSource(
  tx: Transaction,
  articleId: string,
): Promise<(SourceFacts & { storyId: string }) | null> {
  await tx.$queryRaw`SELECT id FROM story WHERE id = (SELECT story_id FROM article WHERE id = ${articleId}) FOR SHARE`;
  const row = await tx.article.findUnique({
    where: { id: articleId },
    include: { story: { include: { articles: true } } },
  });
  if (!row) return null;
  const newest = await tx.revision.findUnique({
    where: { articleId_number: { articleId, number: row.headNumber } },
    select: { id: true },
  });
  return {
    id: row.id,
    storyId: row.storyId,
    deskId: row.deskId,
    handedIn: row.handedInAt !== null,
    writers: row.writerIds,
    live: row.standing === 'live',
    killed: row.story.killedAt !== null || row.standing === 'killed',
    revisionId: row.liveRevisionId ?? row.approvedRevisionId ?? newest?.id ?? null,
    languages: row.story.articles.map((article) => ({
      language: article.language,
      articleId: article.id,
      live: article.standing === 'live',
      deskId: article.deskId,
      handedIn: article.handedInAt !== null,
      writers: article.writerIds,
    })),
  };
}
