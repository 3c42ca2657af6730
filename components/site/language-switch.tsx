import { languageCodes, ownNames, type Language } from '@/domain/language';
import type { LanguageTarget } from './language-targets';
import { words } from './words';

type Props = { language: Language; targets: LanguageTarget[] };

/** Each language speaks for itself: who wants to read Chinese is told in Chinese that the story is not there yet. */
export function LanguageSwitch({ language, targets }: Props) {
  return (
    <nav className="languages" aria-label={words(language)('languages')}>
      <ul>
        {targets.map((target) => (
          <li key={target.language} lang={languageCodes[target.language].bcp47}>
            <Target target={target} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Target({ target }: { target: LanguageTarget }) {
  const code = languageCodes[target.language].bcp47;
  switch (target.is) {
    case 'here':
      return <span aria-current="true">{ownNames[target.language]}</span>;
    case 'same':
      return (
        <a href={target.path} hrefLang={code}>
          {ownNames[target.language]}
        </a>
      );
    case 'front_only': {
      const t = words(target.language);
      return (
        <>
          <span className="missing">{t('notInThisLanguage')}</span>{' '}
          <a href={target.path} hrefLang={code}>
            {t('frontPage')}
          </a>
        </>
      );
    }
  }
}
