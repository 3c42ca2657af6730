import type { Language } from '@/domain/language';
import type { Paper } from '@/domain/published-article';
import { DocumentHead, documentTitle } from '@/components/site/document-head';
import type { LanguageTarget } from '@/components/site/language-targets';

type Props = {
  paper: Paper;
  language: Language;
  title: string;
  description: string;
  path: string;
  versions: LanguageTarget[];
};

/** The head of a page that lists. Where English has no such list, this one is for readers of all other languages. */
export function ListingHead({ paper, language, title, description, path, versions }: Props) {
  const english = versions.find((version) => version.language === 'en');
  const whole = documentTitle(paper, language, title);
  return (
    <>
      <DocumentHead
        paper={paper}
        language={language}
        title={whole}
        description={description}
        path={path}
        versions={versions}
        otherwise={english?.path ?? path}
      />
      <meta property="og:type" content="website" />
      <meta property="og:title" content={whole} />
    </>
  );
}
