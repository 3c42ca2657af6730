import type { Standing } from '@/domain/article';
import type { Language } from '@/domain/language';
import { database } from '@/storage/client';

/** The article of an address as tombstones name it: `en/the-slug` or `s/ID`. Null where readers never had one there. */
export async function articleAtAddress(of: string): Promise<{ id: string; standing: Standing } | null> {
  const [first, second = ''] = of.split('/');
  const row = await database().address.findFirst({
    where: {
      publicSince: { not: null },
      ...(first === 's' ? { articleId: second } : { language: first as Language, slug: second }),
    },
    select: { article: { select: { id: true, standing: true } } },
  });
  return row?.article ?? null;
}
