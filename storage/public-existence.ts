/** Whether an address is, or ever was, one of the paper's: one indexed look-up, and nothing is rendered for the others. */
import type { Language } from '@/domain/language';
import { storiesPerPage, type ListKind } from '@/domain/story-list';
import { ledgerRows, listedIds } from '@/storage/public-lists';
import { publicRows } from '@/storage/public-reader';

async function finds(from: string, values: readonly string[]): Promise<boolean> {
  return (await publicRows(`SELECT 1 FROM ${from} LIMIT 1`, values)).length > 0;
}

export const sectionExists = (slug: string) => finds('section WHERE slug = $1', [slug]);

export const articleAddressExists = (language: Language, slug: string) =>
  finds('address WHERE language = $1 AND slug = $2', [language, slug]);

export const shortAddressExists = (articleId: string) => finds('address WHERE article_id = $1', [articleId]);

export async function listPageExists(kind: ListKind, slug: string, language: Language, page: number) {
  return (await listedIds(kind, slug, language, { from: (page - 1) * storiesPerPage, count: 1 })).length > 0;
}

/** The newest corrections have a page also while there are none. */
export async function correctionsExist(language: Language, month: string | null): Promise<boolean> {
  return month === null || (await ledgerRows(language, month, 1)).length > 0;
}
