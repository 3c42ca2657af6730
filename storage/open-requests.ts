/** The requests that nobody has answered yet, the oldest first. */
import type { RequestKind } from '@/storage/generated/enums';
import { database } from '@/storage/client';

const most = 100;

export async function openRequests(): Promise<{ articleId: string; kind: RequestKind }[]> {
  return database().twoPersonRequest.findMany({
    where: { answer: null },
    orderBy: { askedAt: 'asc' },
    take: most,
    select: { articleId: true, kind: true },
  });
}

/** When the open request was made, by whom, and on which story. */
export async function openRequestRow(articleId: string, kind: RequestKind) {
  const row = await database().twoPersonRequest.findFirst({ where: { articleId, kind, answer: null } });
  if (!row) return null;
  const article = await database().article.findUniqueOrThrow({
    where: { id: articleId },
    select: { language: true, story: { select: { slugline: true } } },
  });
  const asker = await database().person.findUniqueOrThrow({
    where: { id: row.askedById },
    select: { name: true },
  });
  return {
    askedAt: row.askedAt,
    askedBy: asker.name,
    language: article.language,
    slugline: article.story.slugline,
  };
}
