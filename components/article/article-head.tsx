import { excerptOf } from '@/domain/excerpt';
import type { Paper, PublishedArticle } from '@/domain/published-article';
import { DocumentHead, documentTitle } from '@/components/site/document-head';
import { storyTargets } from '@/components/site/language-targets';
import { LinkPicture } from './link-picture';

type Props = { article: PublishedArticle; paper: Paper };

export function ArticleHead({ article, paper }: Props) {
  const { language, path, headline, document, noIndex, search } = article;
  const { socialText } = document.attrs;
  const description = search.description ?? (article.standfirst || excerptOf(document, language));
  return (
    <>
      <DocumentHead
        paper={paper}
        language={language}
        title={documentTitle(paper, language, search.title ?? headline)}
        description={description}
        path={path}
        versions={storyTargets(article)}
        otherwise={article.defaultPath}
        section={article.section}
      />
      {noIndex && <meta name="robots" content="noindex" />}
      <meta property="og:type" content="article" />
      <meta property="og:title" content={socialText || headline} />
      <meta property="article:published_time" content={article.firstPublishedAt.toISOString()} />
      {article.updatedAt && (
        <meta property="article:modified_time" content={article.updatedAt.toISOString()} />
      )}
      <meta property="article:section" content={article.section.name} />
      {article.topics.map(({ slug, name }) => (
        <meta key={slug} property="article:tag" content={name} />
      ))}
      <LinkPicture article={article} paper={paper} />
    </>
  );
}
