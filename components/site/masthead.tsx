import type { ReactNode } from 'react';
import type { Language } from '@/domain/language';
import type { Paper } from '@/domain/published-article';
import { Lantern } from './lantern';
import { LanguageSwitch } from './language-switch';
import type { LanguageTarget } from './language-targets';
import { SectionNav } from './section-nav';
import { words } from './words';

type Props = {
  paper: Paper;
  language: Language;
  /** The front page carries the name of the paper large and as its heading, other pages small and as a link. */
  plate: 'front' | 'inside';
  targets: LanguageTarget[];
  section?: string;
  /** A line beside the language switch. */
  aside?: ReactNode;
};

export function Masthead({ paper, language, plate, targets, section, aside }: Props) {
  return (
    <header className={`masthead masthead-${plate}`}>
      <div className="masthead-line">
        <LanguageSwitch language={language} targets={targets} />
        {aside}
        <a className="to-search" href={`/${language}/search`}>
          {words(language)('search.title')}
        </a>
      </div>
      <Nameplate paper={paper} language={language} plate={plate} />
      <SectionNav paper={paper} language={language} current={section} />
    </header>
  );
}

function Nameplate({ paper, language, plate }: Pick<Props, 'paper' | 'language' | 'plate'>) {
  const name = (
    <>
      <Lantern />
      {paper.names[language]}
    </>
  );
  return (
    <div className="nameplate">
      {plate === 'front' ? (
        <h1 className="paper-name">{name}</h1>
      ) : (
        <p className="paper-name">
          <a href={`/${language}`}>{name}</a>
        </p>
      )}
      <p className="tagline">{paper.taglines[language]}</p>
    </div>
  );
}
