import { blocksOf } from '@/domain/document';
import type { FeedArticle } from '@/domain/feed';
import type { Paper, PublishedPicture } from '@/domain/published-article';
import { BodyBlock } from '@/components/article/article-body';
import { bylineText } from '@/components/article/byline-text';
import { PublicNotes } from '@/components/article/public-notes';
import { feedPicture } from './feed-picture';

type Props = { article: FeedArticle; paper: Paper };

/** The text as its page has it, for readers that know nothing of our styles. */
export function FeedText({ article, paper }: Props) {
  const { document, language, byline, standfirst, pictures } = article;
  const { leadPicture, dateline } = document.attrs;
  const names = byline.length > 0 ? bylineText(byline, language) : '';
  return (
    <>
      <PublicNotes article={article} paper={paper} place="top" />
      {standfirst && (
        <p>
          <strong>{standfirst}</strong>
        </p>
      )}
      {(names || dateline) && <p>{[names, dateline].filter(Boolean).join(' · ')}</p>}
      {leadPicture && <FeedFigure {...leadPicture} pictures={pictures} />}
      {blocksOf(document).map((block) =>
        block.type === 'image' ? (
          <FeedFigure key={block.attrs.id} {...block.attrs} pictures={pictures} />
        ) : (
          <BodyBlock key={block.attrs.id} block={block} language={language} pictures={pictures} />
        ),
      )}
      <PublicNotes article={article} paper={paper} place="foot" />
    </>
  );
}

type FigureProps = {
  asset: string;
  caption: string;
  credit: string;
  pictures: Record<string, PublishedPicture>;
};

function FeedFigure({ asset, caption, credit, pictures }: FigureProps) {
  const picture = pictures[asset];
  if (!picture) return null;
  const { path, width, height } = feedPicture(picture);
  return (
    <figure>
      <img src={path} width={width} height={height} alt={picture.alt} />
      {(caption || credit) && <figcaption>{[caption, credit].filter(Boolean).join(' ')}</figcaption>}
    </figure>
  );
}
