/** The words by which readers find a live article, as PostgreSQL files them. */
import type { Language } from '@/domain/language';
import { chineseVector, unaccented, type SearchedText } from '@/domain/search-words';
import type { Transaction } from '@/storage/client';

type Filed = {
  articleId: string;
  revisionId: string;
  language: Language;
  publishedAt: Date;
  text: SearchedText;
};

/** How PostgreSQL calls the rules of a language; it has none for Chinese. */
export const textRules = { en: 'english', it: 'italian' } as const;

export async function saveSearchText(tx: Transaction, filed: Filed): Promise<void> {
  const { articleId, revisionId, language, publishedAt } = filed;
  await tx.$executeRaw`DELETE FROM search_text WHERE article_id = ${articleId}`;
  const { head, lead, body } = filed.text;
  if (language === 'zh') {
    const words = [chineseVector(head, 'A'), chineseVector(lead, 'B'), chineseVector(body, 'D')];
    await tx.$executeRaw`INSERT INTO search_text (article_id, revision_id, language, published_at, words)
      VALUES (${articleId}, ${revisionId}, ${language}::"Language", ${publishedAt},
        ${words[0]}::tsvector || ${words[1]}::tsvector || ${words[2]}::tsvector)`;
    return;
  }
  const rules = textRules[language];
  const plain = unaccented([head, lead, body].join(' '));
  await tx.$executeRaw`INSERT INTO search_text (article_id, revision_id, language, published_at, words)
    VALUES (${articleId}, ${revisionId}, ${language}::"Language", ${publishedAt},
      setweight(to_tsvector(${rules}::regconfig, ${head}), 'A') || setweight(to_tsvector(${rules}::regconfig, ${lead}), 'B')
      || to_tsvector(${rules}::regconfig, ${body}) || to_tsvector(${rules}::regconfig, ${plain}))`;
}
