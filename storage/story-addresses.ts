/** The addresses that a story's articles ever had before the public, by article. */
import type { Transaction } from '@/storage/client';
import { groupBy } from '@/storage/group-by';

export async function storyAddresses(tx: Transaction, storyId: string): Promise<Map<string, string[]>> {
  const rows = await tx.address.findMany({
    where: { article: { storyId }, publicSince: { not: null } },
    orderBy: [{ current: 'desc' }, { publicSince: 'asc' }],
    include: { article: { select: { section: { select: { slug: true } } } } },
  });
  const grouped = groupBy(rows, ({ articleId }) => articleId);
  const paths = [...grouped].map(([id, addresses]) => {
    const all = addresses.map(
      ({ language, slug, article }) => `/${language}/${article.section.slug}/${slug}`,
    );
    return [id, all] as const;
  });
  return new Map(paths);
}
