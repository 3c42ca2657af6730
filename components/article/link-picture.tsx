import { cardSize } from '@/domain/card';
import type { Paper, PublishedArticle } from '@/domain/published-article';
import { words } from '@/components/site/words';

type Props = { article: PublishedArticle; paper: Paper };

/** What stands beside the link where somebody shares it: the lead picture, which says most, else the article's card. */
export function LinkPicture({ article, paper }: Props) {
  const { url, width, height, alt } = leadPictureOf(article) ?? cardOf(article, paper);
  return (
    <>
      <meta property="og:image" content={paper.origin + url} />
      <meta property="og:image:width" content={String(width)} />
      <meta property="og:image:height" content={String(height)} />
      <meta property="og:image:alt" content={alt} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}

function leadPictureOf({ document, pictures }: PublishedArticle) {
  const lead = document.attrs.leadPicture;
  const picture = lead ? pictures[lead.asset] : undefined;
  if (!picture) return null;
  const width = Math.max(...picture.widths);
  const height = Math.round((width * picture.height) / picture.width);
  return { url: `${picture.folder}/${picture.key}/${width}.jpg`, width, height, alt: picture.alt };
}

function cardOf({ id, language, headline }: PublishedArticle, paper: Paper) {
  const alt = words(language)('documentTitle', { title: headline, paper: paper.names[language] });
  return { url: `/card/${id}.png`, ...cardSize, alt };
}
