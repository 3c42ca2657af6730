/** Addresses that are or were public, and what stands there now. One indexed look-up; no word of any text. */
import type { Language } from '@/domain/language';
import { publicRows } from '@/storage/public-reader';

export type PublicAddress = {
  articleId: string;
  language: Language;
  standing: 'live' | 'withdrawn' | 'killed';
  /** Where the article stands now: `/en/world/slug`. */
  path: string;
  explanation: string | null;
  withdrawnToId: string | null;
  takenDownAt: Date | null;
};

const columns = `article_id AS "articleId", language, standing, '/' || language || '/' || section_slug || '/' || current_slug AS path,
  withdrawn_explanation AS explanation, withdrawn_to_id AS "withdrawnToId", taken_down_at AS "takenDownAt"`;

export async function findPublicAddress(language: Language, slug: string): Promise<PublicAddress | null> {
  const rows = await publicRows<PublicAddress>(
    `SELECT ${columns} FROM address WHERE language = $1 AND slug = $2`,
    [language, slug],
  );
  return rows[0] ?? null;
}

export async function findAddressOfArticle(articleId: string): Promise<PublicAddress | null> {
  const rows = await publicRows<PublicAddress>(
    `SELECT ${columns} FROM address WHERE article_id = $1 LIMIT 1`,
    [articleId],
  );
  return rows[0] ?? null;
}
