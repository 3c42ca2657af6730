/** What a public address answers: the live article, where it went, or that it is gone. */
import { fieldText } from '@/domain/document';
import { picturesIn } from '@/domain/publishing-checks';
import type { Language } from '@/domain/language';
import type { AddressOutcome, PublishedArticle } from '@/domain/published-article';
import { bylineOf } from '@/editorial/byline-of';
import { pathOf, publishedPicture, teasersOf } from '@/editorial/teasers';
import { findAddressOfArticle, findPublicAddress, type PublicAddress } from '@/storage/public-addresses';
import {
  correctionIsPending,
  liveArticles,
  liveLanguagesOf,
  relatedArticles,
  topicsOf,
  type LiveArticle,
} from '@/storage/public-articles';
import { publicContributors, publicPictures } from '@/storage/public-surroundings';

const relatedStories = 4;

export async function readPublishedArticle({
  language,
  section,
  slug,
}: {
  language: Language;
  section: string;
  slug: string;
}): Promise<AddressOutcome> {
  const address = await findPublicAddress(language, slug);
  if (!address) return { is: 'absent' };
  // An old slug or section of a live article leads to where it stands now.
  const asked = `/${language}/${section}/${slug}`;
  if (address.standing === 'live' && address.path !== asked)
    return { is: 'moved', articleId: address.articleId, path: address.path };
  return outcomeAt(address);
}

/** The answer of the address that the article has now. */
export async function outcomeAt(address: PublicAddress): Promise<AddressOutcome> {
  const { articleId } = address;
  switch (address.standing) {
    case 'killed':
      return { is: 'killed', articleId };
    case 'withdrawn': {
      const to = address.withdrawnToId === null ? null : await findAddressOfArticle(address.withdrawnToId);
      if (to?.standing === 'live') return { is: 'moved', articleId, path: to.path };
      return {
        is: 'withdrawn',
        articleId,
        explanation: address.explanation ?? '',
        at: address.takenDownAt ?? new Date(0),
      };
    }
    case 'live': {
      const [article] = await liveArticles([articleId]);
      if (article) return { is: 'live', article: await publishedArticle(article) };
      // Taken down between the two questions: what stands there now is the answer.
      const now = await findAddressOfArticle(articleId);
      return now && now.standing !== 'live' ? outcomeAt(now) : { is: 'absent' };
    }
  }
}

async function publishedArticle(live: LiveArticle): Promise<PublishedArticle> {
  const { id, language, document } = live;
  const [contributors, pictures, topics, languages, related, correctionPending] = await Promise.all([
    publicContributors(document.attrs.byline.map((line) => line.contributor)),
    publicPictures(picturesIn(document)),
    topicsOf(id),
    liveLanguagesOf(live.storyId),
    relatedArticles(live, relatedStories),
    correctionIsPending(id),
  ]);
  const others = languages.filter((article) => article.id !== id);
  const source = others.find((article) => article.id === live.sourceArticleId);
  const byDefault =
    languages.find((article) => article.language === 'en') ??
    languages.find((article) => article.relation === 'original') ??
    live;
  return {
    id,
    language,
    section: { slug: live.sectionSlug, name: live.sectionNames[language] },
    path: pathOf(live),
    shortPath: `/s/${id}`,
    headline: fieldText(document, 'headline'),
    standfirst: fieldText(document, 'standfirst'),
    document,
    byline: bylineOf(document, contributors, language),
    firstPublishedAt: live.firstPublishedAt,
    updatedAt: live.lastPublishedAt > live.firstPublishedAt ? live.lastPublishedAt : null,
    notes: document.attrs.notes,
    correctionPending,
    pictures: Object.fromEntries(
      [...pictures].map(([asset, row]) => [asset, publishedPicture(row, language)]),
    ),
    topics: topics.map(({ slug, names }) => ({ slug, name: names[language] })),
    siblings: others.map((article) => ({
      language: article.language,
      path: pathOf(article),
      headline: fieldText(article.document, 'headline'),
    })),
    translationOf: source ? { language: source.language, path: pathOf(source) } : null,
    defaultPath: pathOf(byDefault),
    related: await teasersOf(related),
    search: { title: live.searchTitle, description: live.searchDescription },
    noIndex: live.noIndex,
  };
}
