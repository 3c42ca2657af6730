/** Live articles of a language by their slugline, address or ID, the latest first. No word of a draft is looked at. */
import type { Language } from '@/domain/language';
import { database } from '@/storage/client';

export type LiveArticleFound = { id: string; slugline: string; path: string };

const most = 8;

export async function findLiveArticles(language: Language, words: string): Promise<LiveArticleFound[]> {
  const wanted = words.trim();
  if (wanted === '') return [];
  const within = { contains: wanted, mode: 'insensitive' } as const;
  const inAddress = { contains: wanted.toLowerCase().split('/').at(-1)!.replaceAll(' ', '-') };
  const rows = await database().article.findMany({
    where: {
      language,
      standing: 'live',
      OR: [{ id: wanted }, { story: { slugline: within } }, { addresses: { some: { slug: inAddress } } }],
    },
    orderBy: { lastPublishedAt: 'desc' },
    take: most,
    include: {
      story: { select: { slugline: true } },
      section: { select: { slug: true } },
      addresses: { where: { current: true } },
    },
  });
  return rows.map(({ id, story, section, addresses }) => ({
    id,
    slugline: story.slugline,
    path: `/${language}/${section.slug}/${addresses[0]?.slug ?? ''}`,
  }));
}
