import { languageCodes, ownNames, type Language } from '@/domain/language';
import { publicDate } from '@/domain/public-date';
import type { Paper, Teaser } from '@/domain/published-article';
import { words } from '@/components/site/words';

type Props = { related: Teaser[]; language: Language; paper: Paper };

export function RelatedStories({ related, language, paper }: Props) {
  if (related.length === 0) return null;
  return (
    <section className="related" aria-labelledby="related">
      <h2 id="related">{words(language)('related')}</h2>
      <ul>
        {related.map((teaser) => (
          <RelatedStory key={teaser.id} teaser={teaser} language={language} paper={paper} />
        ))}
      </ul>
    </section>
  );
}

/** A story in another language says so in that language, and is spoken and set in it. */
function RelatedStory({ teaser, language, paper }: { teaser: Teaser; language: Language; paper: Paper }) {
  const foreign = teaser.language !== language;
  const code = foreign ? languageCodes[teaser.language].bcp47 : undefined;
  const t = words(teaser.language);
  const date = publicDate(teaser.publishedAt, teaser.language, paper.zone);
  return (
    <li lang={code}>
      <p className="label">
        {foreign && <span className="own-name">{ownNames[teaser.language]}</span>}
        <span>{teaser.section.name}</span>
        <time dateTime={date.machine}>{date.day}</time>
      </p>
      <div>
        <h3>
          <a href={teaser.path} hrefLang={code}>
            {teaser.headline}
          </a>
        </h3>
        <p className="excerpt">{teaser.excerpt}</p>
        <p className="more">
          <a href={teaser.path} hrefLang={code}>
            {t('readMore')}
            <span className="unseen">{t('readMoreAbout', { headline: teaser.headline })}</span>
          </a>
        </p>
      </div>
    </li>
  );
}
