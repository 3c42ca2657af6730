/** A revision as the public page would show it, for a person who may see the article. */
import { fieldText } from '@/domain/document';
import { picturesIn } from '@/domain/publishing-checks';
import type { Actor } from '@/domain/person';
import type { PublishedArticle } from '@/domain/published-article';
import { sightOf } from '@/domain/rights';
import { slugFor } from '@/domain/slug';
import { pictureEyes } from '@/editorial/picture-eyes';
import { pathOf, teasersOf } from '@/editorial/teasers';
import { findArticlePage, perLanguage, reading } from '@/storage/article-pages';
import { liveLanguagesOf, relatedArticles } from '@/storage/public-articles';
import { publicContributors } from '@/storage/public-surroundings';
import { loadRevision } from '@/storage/stored-revisions';
import { pictureChoices } from '@/storage/text-choices';

const relatedShown = 4;

/** The revision is found through its article, by number. Null where there is none for this person, and where its text was erased. */
export async function readPreview(
  actor: Actor,
  { articleId, number }: { articleId: string; number: number },
  now: Date,
): Promise<PublishedArticle | null> {
  const tx = reading();
  const row = await findArticlePage(tx, articleId);
  if (!row) return null;
  const privacy = { deskId: row.deskId, handedIn: row.handedInAt !== null, writers: row.writerIds };
  if (sightOf(actor, privacy, now) !== 'all') return null;
  const revision = await loadRevision(tx, articleId, number);
  if (!revision) return null;
  const { document } = revision;
  const { language } = row;
  const shown = picturesIn(document);
  const [contributors, pictures, languages, related] = await Promise.all([
    publicContributors(document.attrs.byline.map((line) => line.contributor)),
    pictureChoices(tx, await pictureEyes(actor, now), shown, language),
    liveLanguagesOf(row.storyId),
    relatedArticles(row, relatedShown),
  ]);
  const slug =
    row.addresses.find(({ current }) => current)?.slug ?? slugFor(fieldText(document, 'headline'), language);
  const path = `/${language}/${row.section.slug}/${slug}`;
  const siblings = languages.filter((article) => article.id !== articleId);
  return {
    id: articleId,
    language,
    section: { slug: row.section.slug, name: perLanguage(row.section.names)[language] },
    path,
    shortPath: `/s/${articleId}`,
    headline: fieldText(document, 'headline'),
    standfirst: fieldText(document, 'standfirst'),
    document,
    byline: document.attrs.byline.flatMap(({ contributor, role }) => {
      const found = contributors.get(contributor);
      return found ? [{ name: found.names[language], role, slug: found.slug, agency: found.agency }] : [];
    }),
    firstPublishedAt: row.firstPublishedAt ?? now,
    updatedAt: row.firstPublishedAt ? now : null,
    notes: document.attrs.notes,
    correctionPending: false,
    pictures: Object.fromEntries(
      pictures
        .filter(({ id }) => shown.includes(id))
        .map(({ id, caption: _, credit: __, ...picture }) => [id, picture]),
    ),
    topics: row.topics.map(({ topic }) => ({ slug: topic.slug, name: perLanguage(topic.names)[language] })),
    siblings: siblings.map((article) => ({
      language: article.language,
      path: pathOf(article),
      headline: fieldText(article.document, 'headline'),
    })),
    translationOf: null,
    defaultPath: path,
    related: await teasersOf(related),
    search: { title: row.searchTitle, description: row.searchDescription },
    noIndex: true,
  };
}
