import { languageCodes, languages, ownNames, type Language } from '@/domain/language';
import type { Paper } from '@/domain/published-article';
import { ledgerPath } from '@/domain/story-list';
import { words } from './words';

type Props = { paper: Paper; language: Language };

export function SiteFooter({ paper, language }: Props) {
  return (
    <footer className="colophon">
      <p className="colophon-name">
        <a href={`/${language}`}>{paper.names[language]}</a>
      </p>
      <ul className="colophon-editions">
        {languages.map((edition) => (
          <li key={edition}>
            <a
              href={`/${edition}`}
              lang={languageCodes[edition].bcp47}
              hrefLang={languageCodes[edition].bcp47}
            >
              {`${paper.names[edition]} · ${ownNames[edition]}`}
            </a>
          </li>
        ))}
      </ul>
      <p className="colophon-links">
        <a href={ledgerPath(language, null)}>{words(language)('ledger.link')}</a>
      </p>
      <p className="imprint">{paper.imprints[language]}</p>
    </footer>
  );
}
