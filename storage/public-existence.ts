/** Whether an address is, or ever was, one of the paper's: one indexed look-up, and nothing is rendered for the others. */
import type { Language } from '@/domain/language';
import { publicRows } from '@/storage/public-reader';

async function finds(from: string, values: readonly string[]): Promise<boolean> {
  return (await publicRows(`SELECT 1 FROM ${from} LIMIT 1`, values)).length > 0;
}

export const sectionExists = (slug: string) => finds('section WHERE slug = $1', [slug]);

export const articleAddressExists = (language: Language, slug: string) =>
  finds('address WHERE language = $1 AND slug = $2', [language, slug]);

export const shortAddressExists = (articleId: string) => finds('address WHERE article_id = $1', [articleId]);
