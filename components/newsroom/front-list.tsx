import type { FrontLine } from '@/domain/front-desk';
import type { FrontWords } from './front-words';
import { languages } from '@/domain/language';

type Props = { fronts: readonly FrontLine[]; hrefOf: (front: FrontLine) => string; words: FrontWords };

/** Every front of the paper by language, with who arranged it last. */
export function FrontList({ fronts, hrefOf, words }: Props) {
  const { t } = words;
  return (
    <div className="fronts-languages">
      {languages.map((language) => (
        <section key={language} aria-labelledby={`fronts-${language}`}>
          <h2 id={`fronts-${language}`}>{words.languages[language]}</h2>
          <ul>
            {fronts
              .filter((front) => front.language === language)
              .map((front) => (
                <li key={front.section?.slug ?? ''} className="fronts-line">
                  <a
                    href={hrefOf(front)}
                    aria-label={`${words.frontName(front)}: ${t(front.mayArrange ? 'arrange' : 'look')}`}
                  >
                    {words.sectionName(front.section)}
                  </a>
                  <span className="hint">
                    {front.arranged
                      ? t('lastArranged', {
                          person: front.arranged.by,
                          time: words.time(front.arranged.at),
                        })
                      : t('neverArranged')}
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
