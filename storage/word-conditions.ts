/** Whether an article's slugline or headline has all the words that somebody typed, as SQL over `article a`. */
import { Prisma } from '@/storage/generated/client';

const { sql } = Prisma;
const mostWords = 6;

export function findsWords(typed: string): Prisma.Sql {
  const words = typed.split(/\s+/u).filter(Boolean).slice(0, mostWords);
  const patterns = words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  // Both lines of one article in one string, so that words from either are found together.
  return sql`EXISTS (
    SELECT 1 FROM story s LEFT JOIN working_copy w ON w.article_id = a.id
    WHERE s.id = a.story_id AND (s.slugline || ' ' || coalesce(w.headline, '')) ILIKE ALL (${patterns}))`;
}
