/** The byline as readers get it: a name that is withheld is missing. */
import type { ArticleDocument } from '@/domain/document';
import type { Language } from '@/domain/language';
import type { PublishedByline } from '@/domain/published-article';
import type { PublicContributor } from '@/storage/public-surroundings';

export function bylineOf(
  document: ArticleDocument,
  contributors: ReadonlyMap<string, PublicContributor>,
  language: Language,
): PublishedByline[] {
  return document.attrs.byline.flatMap(({ contributor, role }) => {
    const found = contributors.get(contributor);
    return found ? [{ name: found.names[language], role, slug: found.slug, agency: found.agency }] : [];
  });
}
