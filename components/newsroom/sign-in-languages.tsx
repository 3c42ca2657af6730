import { languageCodes, languages, ownNames, type Language } from '@/domain/language';

type Props = { page: string; language: Language; callbackUrl: string; label: string };

/** Each language under its own name, for whoever cannot read the one that the page came in. */
export function SignInLanguages({ page, language, callbackUrl, label }: Props) {
  return (
    <nav aria-label={label} className="sign-in-languages">
      {languages.map((other) =>
        other === language ? (
          <span key={other} aria-current="true">
            {ownNames[other]}
          </span>
        ) : (
          <a
            key={other}
            lang={languageCodes[other].bcp47}
            href={`${page}?language=${other}&callbackUrl=${encodeURIComponent(callbackUrl)}`}
          >
            {ownNames[other]}
          </a>
        ),
      )}
    </nav>
  );
}
