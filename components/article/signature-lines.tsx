import { languageCodes } from '@/domain/language';
import { publicDate } from '@/domain/public-date';
import type { Paper, PublishedArticle } from '@/domain/published-article';
import { words } from '@/components/site/words';
import { BylineNames } from './byline-names';

type Props = { article: PublishedArticle; paper: Paper };

/** Who wrote it and where, when it went out, and what it was translated from. */
export function SignatureLines({ article, paper }: Props) {
  const { language, byline, firstPublishedAt, updatedAt, translationOf } = article;
  const t = words(language);
  const { dateline } = article.document.attrs;
  const published = publicDate(firstPublishedAt, language, paper.zone);
  const updated = updatedAt && publicDate(updatedAt, language, paper.zone);
  return (
    <div className="signature">
      {(byline.length > 0 || dateline) && (
        <p className="byline">
          {byline.length > 0 && <BylineNames byline={byline} language={language} />}
          {dateline && <span className="dateline">{dateline}</span>}
        </p>
      )}
      <p className="dates">
        <time dateTime={published.machine}>{t('published', { date: published.text })}</time>
        {updated && <time dateTime={updated.machine}>{t('updated', { date: updated.text })}</time>}
      </p>
      {translationOf && (
        <p className="translated">
          <a href={translationOf.path} hrefLang={languageCodes[translationOf.language].bcp47}>
            {t(`translatedFrom.${translationOf.language}`)}
          </a>
        </p>
      )}
    </div>
  );
}
