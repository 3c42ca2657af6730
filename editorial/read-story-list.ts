/** The live articles with a topic, or by somebody, as readers page through them. */
import type { Language } from '@/domain/language';
import { lastListPage, storiesPerPage, type ListKind, type StoryList } from '@/domain/story-list';
import { teasersOf } from '@/editorial/teasers';
import { liveArticles } from '@/storage/public-articles';
import { languagesOfList, listedIds, nameOfList } from '@/storage/public-lists';

export async function readStoryList(
  kind: ListKind,
  slug: string,
  language: Language,
  page: number,
): Promise<StoryList | null> {
  const from = (page - 1) * storiesPerPage;
  const [named, ids, languages] = await Promise.all([
    nameOfList(kind, slug),
    listedIds(kind, slug, language, { from, count: storiesPerPage + 1 }),
    languagesOfList(kind, slug),
  ]);
  if (!named || ids.length === 0) return null;
  return {
    ...{ kind, language, slug, page, languages },
    name: named.names[language],
    agency: named.agency,
    teasers: await teasersOf(await liveArticles(ids.slice(0, storiesPerPage))),
    older: ids.length > storiesPerPage && page < lastListPage,
  };
}
