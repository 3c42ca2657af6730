import { languageCodes, type Language } from '@/domain/language';
import type { Paper, SectionName } from '@/domain/published-article';
import { FeedLinks } from './feed-links';
import type { LanguageTarget } from './language-targets';
import { words } from './words';

type Props = {
  paper: Paper;
  language: Language;
  title: string;
  description: string;
  path: string;
  /** The same page in other languages; this page is among them. */
  versions: LanguageTarget[];
  /** The version for a reader whose language the paper does not have. */
  otherwise: string;
  /** Whose feeds the page offers beside those of its language. */
  section?: SectionName;
};

/** Title, description and addresses of a page; React lifts them into the head. */
export function DocumentHead({
  paper,
  language,
  title,
  description,
  path,
  versions,
  otherwise,
  section,
}: Props) {
  const same = versions.filter(({ is }) => is !== 'front_only');
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      <link rel="canonical" href={paper.origin + path} />
      {same.length > 1 &&
        same.map((version) => (
          <link
            key={version.language}
            rel="alternate"
            hrefLang={languageCodes[version.language].bcp47}
            href={paper.origin + version.path}
          />
        ))}
      {same.length > 1 && <link rel="alternate" hrefLang="x-default" href={paper.origin + otherwise} />}
      <FeedLinks paper={paper} language={language} />
      {section && <FeedLinks paper={paper} language={language} section={section} />}
      <meta property="og:site_name" content={paper.names[language]} />
      <meta property="og:url" content={paper.origin + path} />
      <meta property="og:description" content={description} />
      <meta property="og:locale" content={languageCodes[language].openGraph} />
      {same
        .filter((version) => version.language !== language)
        .map((version) => (
          <meta
            key={version.language}
            property="og:locale:alternate"
            content={languageCodes[version.language].openGraph}
          />
        ))}
    </>
  );
}

export function documentTitle(paper: Paper, language: Language, title: string): string {
  return words(language)('documentTitle', { title, paper: paper.names[language] });
}
