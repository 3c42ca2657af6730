import { languages } from '@/domain/language';
import { publicRows } from '@/storage/public-reader';

/** Every address that the public ever had of a section or an article, also those that answer with a redirect or with 410. */
export async function allPublicAddresses(): Promise<string[]> {
  const sections = await publicRows<{ slug: string }>('SELECT slug FROM section ORDER BY position');
  const articles = await publicRows<{ path: string; id: string }>(
    `SELECT '/' || language || '/' || section_slug || '/' || slug AS path, article_id AS id FROM address`,
  );
  return [
    ...languages.flatMap((language) => sections.map(({ slug }) => `/${language}/${slug}`)),
    ...articles.flatMap(({ path, id }) => [path, `/s/${id}`]),
  ];
}
