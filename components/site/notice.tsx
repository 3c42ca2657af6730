import type { ReactNode } from 'react';
import type { Language } from '@/domain/language';
import type { Paper } from '@/domain/published-article';
import { documentTitle } from './document-head';
import { noticeTargets } from './language-targets';
import { SitePage } from './site-page';
import { words } from './words';

type Props = {
  paper: Paper;
  language: Language;
  title: string;
  /** A takedown stands on the signal-red rule, a mistyped address does not. */
  tone: 'plain' | 'signal';
  children: ReactNode;
};

/** A page that stands in for another: what happened, in one heading and a sentence, and the way on. */
export function Notice({ paper, language, title, tone, children }: Props) {
  return (
    <SitePage paper={paper} language={language} plate="inside" targets={noticeTargets(language)}>
      <title>{documentTitle(paper, language, title)}</title>
      <meta name="robots" content="noindex" />
      <div className={`notice notice-${tone}`}>
        <h1>{title}</h1>
        {children}
        <p className="onward">
          <a href={`/${language}`}>{words(language)('onward')}</a>
        </p>
      </div>
    </SitePage>
  );
}
