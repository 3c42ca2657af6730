import { addressTag, type AddressTag } from '@/domain/address-tags';
import type { Transaction } from '@/storage/client';
import { publicRows } from '@/storage/public-reader';

/** Tags of all addresses that these articles ever had before the public. */
export async function tagsOfAddresses(
  tx: Transaction,
  what: AddressTag['what'],
  articleIds: readonly string[],
): Promise<string[]> {
  const rows = await tx.address.findMany({
    where: { articleId: { in: [...articleIds] }, publicSince: { not: null } },
    select: { language: true, slug: true, articleId: true },
  });
  return rows.flatMap((row) => bothOf(row).map((one) => addressTag({ what, ...one })));
}

/** What is killed now, by the database. */
export async function killedAddresses() {
  const rows = await publicRows<Row>(
    `SELECT language, slug, article_id AS "articleId" FROM address WHERE standing = 'killed'`,
  );
  return rows.flatMap(bothOf);
}

type Row = Pick<AddressTag, 'language'> & { slug: string; articleId: string };

const bothOf = ({ language, slug, articleId }: Row) => [
  { language, of: `${language}/${slug}` },
  { language, of: `s/${articleId}` },
];
