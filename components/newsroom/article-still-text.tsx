import { ArticleBody } from '@/components/article/article-body';
import { fieldText, type ArticleDocument } from '@/domain/document';
import { languageCodes, type Language } from '@/domain/language';
import type { PublishedPicture } from '@/domain/published-article';

type Props = {
  document: ArticleDocument;
  language: Language;
  pictures: Record<string, PublishedPicture>;
};

/** A text that nobody types in, set as the public page sets it. */
export function ArticleStillText({ document, language, pictures }: Props) {
  const kicker = fieldText(document, 'kicker');
  const standfirst = fieldText(document, 'standfirst');
  return (
    <div className="article-sheet" lang={languageCodes[language].bcp47}>
      {kicker && <p className="kicker">{kicker}</p>}
      <h2 className="headline">{fieldText(document, 'headline')}</h2>
      {standfirst && <p className="standfirst">{standfirst}</p>}
      <ArticleBody document={document} language={language} pictures={pictures} />
    </div>
  );
}
