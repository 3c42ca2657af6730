import type { Language } from '@/domain/language';
import type { AddressOutcome, Paper } from '@/domain/published-article';
import { KilledPage } from '@/components/site/killed-page';
import { MovedPage } from '@/components/site/moved-page';
import { NotFoundPage } from '@/components/site/not-found-page';
import { WithdrawnPage } from '@/components/site/withdrawn-page';
import { ArticlePage } from './article-page';

type Props = {
  outcome: AddressOutcome;
  language: Language;
  paper: Paper;
};

/** What an article's address answers, as a whole page. */
export function AddressPage({ outcome, language, paper }: Props) {
  // A page without its article still changes with it: what was killed may come back.
  const tags = 'articleId' in outcome ? ['site', `article:${outcome.articleId}`] : ['site'];
  switch (outcome.is) {
    case 'live':
      return <ArticlePage article={outcome.article} paper={paper} />;
    case 'moved':
      return <MovedPage paper={paper} language={language} path={outcome.path} tags={tags} />;
    case 'withdrawn':
      return (
        <WithdrawnPage
          paper={paper}
          language={language}
          explanation={outcome.explanation}
          at={outcome.at}
          tags={tags}
        />
      );
    case 'killed':
      return <KilledPage paper={paper} language={language} tags={tags} />;
    case 'absent':
      return <NotFoundPage paper={paper} language={language} />;
  }
}
