import type { AddressTag } from '@/domain/address-tags';
import { publicRows } from '@/storage/public-reader';

/** What is killed now, by the database. */
export async function killedAddresses() {
  const rows = await publicRows<Row>(
    `SELECT language, slug, article_id AS "articleId" FROM address WHERE standing = 'killed'`,
  );
  return rows.flatMap(bothOf);
}

type Row = Pick<AddressTag, 'language'> & { slug: string; articleId: string };

/** The address of an article and its short one, as tags name them. */
export const bothOf = ({ language, slug, articleId }: Row) => [
  { language, of: `${language}/${slug}` },
  { language, of: `s/${articleId}` },
];
