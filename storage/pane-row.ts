import type { PerLanguage } from '@/domain/language';
import { database } from '@/storage/client';

/** What the facts of an article do not say: its story's note, and since when. */
export async function findPaneRow(articleId: string) {
  const row = await database().article.findUnique({
    where: { id: articleId },
    include: { story: { select: { slugline: true, note: true } }, desk: { select: { names: true } } },
  });
  if (!row) return null;
  return {
    privacy: { deskId: row.deskId, handedIn: row.handedInAt !== null, writers: row.writerIds },
    desk: row.desk.names as PerLanguage<string>,
    slugline: row.story.slugline,
    note: row.story.note,
    headNumber: row.headNumber,
    submittedAt: row.submittedAt,
    takenAt: row.takenAt,
  };
}
