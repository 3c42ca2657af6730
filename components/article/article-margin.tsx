import { languageCodes, ownNames } from '@/domain/language';
import type { PublishedArticle } from '@/domain/published-article';
import { listPath } from '@/domain/story-list';
import { words } from '@/components/site/words';

type Props = { article: PublishedArticle };

/** Beside the text: the story in its other languages, and what it is about. */
export function ArticleMargin({ article }: Props) {
  const t = words(article.language);
  const { siblings, topics } = article;
  if (siblings.length === 0 && topics.length === 0) return null;
  return (
    <aside className="margin" aria-labelledby={siblings.length > 0 ? 'margin-languages' : 'margin-topics'}>
      {siblings.length > 0 && (
        <>
          <h2 id="margin-languages">{t('otherLanguages')}</h2>
          <ul className="siblings">
            {siblings.map(({ language, path, headline }) => (
              <li key={language} lang={languageCodes[language].bcp47}>
                <span className="own-name">{ownNames[language]}</span>{' '}
                <a href={path} hrefLang={languageCodes[language].bcp47}>
                  {headline}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {topics.length > 0 && (
        <>
          <h2 id="margin-topics">{t('topics')}</h2>
          <ul className="topics">
            {topics.map(({ slug, name }) => (
              <li key={slug}>
                <a href={listPath({ kind: 'topic', slug }, article.language)}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}
