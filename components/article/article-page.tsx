import { fieldText } from '@/domain/document';
import type { Paper, PublishedArticle } from '@/domain/published-article';
import { storyTargets } from '@/components/site/language-targets';
import { PressMark } from '@/components/site/press-mark';
import { SitePage } from '@/components/site/site-page';
import { ArticleBody } from './article-body';
import { ArticleHead } from './article-head';
import { ArticleMargin } from './article-margin';
import { CaptionedPicture } from './captioned-picture';
import { PublicNotes } from './public-notes';
import { RelatedStories } from './related-stories';
import { ShareBar } from './share-bar';
import { SignatureLines } from './signature-lines';
import { StructuredData } from './structured-data';

type Props = { article: PublishedArticle; paper: Paper };

export function ArticlePage({ article, paper }: Props) {
  const { language, section } = article;
  const kicker = fieldText(article.document, 'kicker');
  return (
    <SitePage
      paper={paper}
      language={language}
      plate="inside"
      targets={storyTargets(article)}
      section={section.slug}
    >
      <ArticleHead article={article} paper={paper} />
      <PressMark status={200} tags={tagsOf(article)} />
      <StructuredData article={article} paper={paper} />
      <article className="story">
        <header className="story-head">
          <p className="section-label">
            <a href={`/${language}/${section.slug}`}>{section.name}</a>
          </p>
          {kicker && <p className="kicker">{kicker}</p>}
          <h1>{article.headline}</h1>
          {article.standfirst && <p className="standfirst">{article.standfirst}</p>}
        </header>
        <div className="story-lines">
          <SignatureLines article={article} paper={paper} />
          <ShareBar article={article} paper={paper} place="head" />
        </div>
        <div className="story-text">
          <PublicNotes article={article} paper={paper} place="top" />
          <LeadPicture article={article} />
          <ArticleBody document={article.document} language={language} pictures={article.pictures} />
          <PublicNotes article={article} paper={paper} place="foot" />
          <ShareBar article={article} paper={paper} place="foot" />
        </div>
        <ArticleMargin article={article} />
      </article>
      <RelatedStories related={article.related} language={language} paper={paper} />
    </SitePage>
  );
}

function LeadPicture({ article }: { article: PublishedArticle }) {
  const lead = article.document.attrs.leadPicture;
  const picture = lead ? article.pictures[lead.asset] : undefined;
  if (!lead || !picture) return null;
  return <CaptionedPicture picture={picture} caption={lead.caption} credit={lead.credit} place="lead" />;
}

function tagsOf(article: PublishedArticle): string[] {
  return ['site', `article:${article.id}`, ...article.related.map(({ id }) => `card:${id}`)];
}
