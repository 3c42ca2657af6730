/** The newest articles with their whole texts, as feeds carry them. */
import { fieldText } from '@/domain/document';
import type { FeedArticle, NewestArticles } from '@/domain/feed';
import type { Language } from '@/domain/language';
import { picturesIn } from '@/domain/publishing-checks';
import { bylineOf } from '@/editorial/byline-of';
import { pathOf, publishedPicture } from '@/editorial/teasers';
import { newestArticles, type LiveArticle } from '@/storage/public-articles';
import { pendingAmong, topicsOfArticles } from '@/storage/public-feeds';
import { publicContributors, publicPictures, publicSections } from '@/storage/public-surroundings';

const entries = 50;

/** `section` null: of every section. Null where there is no such section. */
export async function readFeed(language: Language, section: string | null): Promise<NewestArticles | null> {
  const found = section === null ? null : (await publicSections()).find(({ slug }) => slug === section);
  if (found === undefined) return null;
  const live = await newestArticles(language, found?.id ?? null, entries);
  const name = found && { slug: found.slug, name: found.names[language] };
  return { language, section: name, articles: await withSurroundings(live) };
}

async function withSurroundings(live: readonly LiveArticle[]): Promise<FeedArticle[]> {
  const ids = live.map(({ id }) => id);
  const [contributors, pictures, topics, pending] = await Promise.all([
    publicContributors(live.flatMap(({ document }) => document.attrs.byline.map((line) => line.contributor))),
    publicPictures(live.flatMap(({ document }) => picturesIn(document))),
    topicsOfArticles(ids),
    pendingAmong(ids),
  ]);
  return live.map((article) => {
    const { id, language, document } = article;
    const shown = picturesIn(document).flatMap((asset) => {
      const row = pictures.get(asset);
      return row ? [[asset, publishedPicture(row, language)] as const] : [];
    });
    return {
      id,
      language,
      section: { slug: article.sectionSlug, name: article.sectionNames[language] },
      path: pathOf(article),
      shortPath: `/s/${id}`,
      headline: fieldText(document, 'headline'),
      standfirst: fieldText(document, 'standfirst'),
      document,
      byline: bylineOf(document, contributors, language),
      firstPublishedAt: article.firstPublishedAt,
      updatedAt: article.lastPublishedAt > article.firstPublishedAt ? article.lastPublishedAt : null,
      notes: document.attrs.notes,
      correctionPending: pending.has(id),
      pictures: Object.fromEntries(shown),
      topics: topics
        .filter(({ articleId }) => articleId === id)
        .map(({ slug, names }) => ({ slug, name: names[language] })),
    };
  });
}
