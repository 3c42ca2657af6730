import type { FoundArticle } from '@/domain/found-article';
import type { QueueSight } from '@/domain/queue-sight';
import { database } from '@/storage/client';
import { seenBy } from '@/storage/queue-conditions';
import { findsWords } from '@/storage/word-conditions';

/** Of what the person may see, the latest change first. */
export function findArticlesByWords(
  sight: QueueSight,
  words: string,
  count: number,
): Promise<FoundArticle[]> {
  return database().$queryRaw<FoundArticle[]>`
    SELECT a.id, s.slugline, coalesce(w.headline, '') AS headline, a.language, a.stage, a.standing
    FROM article a JOIN story s ON s.id = a.story_id LEFT JOIN working_copy w ON w.article_id = a.id
    WHERE ${seenBy(sight)} AND ${findsWords(words)}
    ORDER BY a.changed_at DESC, a.id DESC LIMIT ${count}`;
}
