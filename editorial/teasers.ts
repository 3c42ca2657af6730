/** Short forms of live articles for fronts and related stories. */
import { fieldText } from '@/domain/document';
import { excerptOf } from '@/domain/excerpt';
import type { Language } from '@/domain/language';
import { frontHeadlineOf, type PublishedPicture, type Teaser } from '@/domain/published-article';
import type { LiveArticle } from '@/storage/public-articles';
import { publicPictures, type PublicPictureRow } from '@/storage/public-surroundings';

export async function teasersOf(articles: readonly LiveArticle[]): Promise<Teaser[]> {
  const pictures = await publicPictures(
    articles.flatMap((article) => article.document.attrs.leadPicture?.asset ?? []),
  );
  return articles.map((article) => {
    const picture = pictures.get(article.document.attrs.leadPicture?.asset ?? '');
    const { id, language, document } = article;
    return {
      id,
      language,
      path: pathOf(article),
      section: { slug: article.sectionSlug, name: article.sectionNames[language] },
      kicker: fieldText(document, 'kicker'),
      headline: frontHeadlineOf(document),
      standfirst: fieldText(document, 'standfirst'),
      excerpt: excerptOf(document, language),
      publishedAt: article.firstPublishedAt,
      picture: picture ? publishedPicture(picture, language) : null,
    };
  });
}

export function pathOf({
  language,
  sectionSlug,
  slug,
}: Pick<LiveArticle, 'language' | 'sectionSlug' | 'slug'>): string {
  return `/${language}/${sectionSlug}/${slug}`;
}

export function publishedPicture(
  { key, width, height, widths, alt, focalX, focalY }: PublicPictureRow,
  language: Language,
): PublishedPicture {
  const focal = { x: focalX, y: focalY };
  return { folder: '/media', key, width, height, widths, alt: alt[language], focal };
}
