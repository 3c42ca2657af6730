/** What a reader finds among the live articles of a language. */
import { fieldText, type ArticleDocument } from '@/domain/document';
import { excerptOf } from '@/domain/excerpt';
import { markedChinese, type FoundText } from '@/domain/found-text';
import type { Language } from '@/domain/language';
import { searchedText } from '@/domain/search-words';
import { foundPerPage, lastFoundPage, type Found } from '@/domain/site-search';
import { pathOf } from '@/editorial/teasers';
import { liveArticles } from '@/storage/public-articles';
import { foundIds, markedBy } from '@/storage/public-search';

export async function searchArticles(language: Language, query: string, page: number): Promise<Found> {
  const from = (page - 1) * foundPerPage;
  const ids = await foundIds(language, query, { from, count: foundPerPage + 1 });
  const articles = await liveArticles(ids.slice(0, foundPerPage));
  const documents = articles.map(({ document }) => document);
  const [headlines, excerpts] = await Promise.all([
    marked(
      language,
      query,
      documents.map((document) => fieldText(document, 'headline')),
      'whole',
    ),
    marked(language, query, documents.map(wordsOf), 'passage'),
  ]);
  return {
    ...{ language, query, page },
    older: ids.length > foundPerPage && page < lastFoundPage,
    stories: articles.map((article, place) => ({
      id: article.id,
      path: pathOf(article),
      section: article.sectionNames[language],
      publishedAt: article.firstPublishedAt,
      headline: headlines[place]!,
      excerpt: saysSomething(excerpts[place]!) ?? [plain(excerptOf(article.document, language))],
    })),
  };
}

function marked(language: Language, query: string, texts: string[], extent: 'whole' | 'passage') {
  if (language !== 'zh') return markedBy(language, query, texts, extent);
  return Promise.resolve(texts.map((text) => markedChinese(text, query, extent)));
}

function wordsOf(document: ArticleDocument): string {
  const { lead, body } = searchedText(document, []);
  return `${lead}\n${body}`.trim();
}

const plain = (text: string) => ({ text, found: false });

/** Found by the headline or a name alone, a story speaks by its first sentences. */
function saysSomething(text: FoundText): FoundText | null {
  return text.some(({ found }) => found) ? text : null;
}
