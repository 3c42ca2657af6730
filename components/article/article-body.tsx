import type { ArticleDocument, Block } from '@/domain/document';
import { blocksOf } from '@/domain/document';
import type { Language } from '@/domain/language';
import type { PublishedPicture } from '@/domain/published-article';
import { ArticleList } from './article-list';
import { ArticleTable } from './article-table';
import { CaptionedPicture } from './captioned-picture';
import { EmbedLink } from './embed-link';
import { QuotationFigure } from './quotation-figure';
import { RunningText } from './running-text';

type Props = {
  document: ArticleDocument;
  language: Language;
  /** Only the pictures that may be shown. */
  pictures: Record<string, PublishedPicture>;
};

export function ArticleBody({ document, language, pictures }: Props) {
  return (
    <div className="body">
      {blocksOf(document).map((block) => (
        <BodyBlock key={block.attrs.id} block={block} language={language} pictures={pictures} />
      ))}
    </div>
  );
}

export function BodyBlock({ block, language, pictures }: { block: Block } & Omit<Props, 'document'>) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <RunningText content={block.content} />
        </p>
      );
    case 'heading': {
      const Heading = block.attrs.level === 2 ? 'h2' : 'h3';
      return (
        <Heading>
          <RunningText content={block.content} />
        </Heading>
      );
    }
    case 'quotation':
      return <QuotationFigure quotation={block} language={language} />;
    case 'bulletList':
    case 'orderedList':
      return <ArticleList list={block} />;
    case 'image': {
      const picture = pictures[block.attrs.asset];
      if (!picture) return null;
      const { caption, credit } = block.attrs;
      return <CaptionedPicture picture={picture} caption={caption} credit={credit} place="body" />;
    }
    case 'embed':
      return <EmbedLink embed={block} />;
    case 'table':
      return <ArticleTable table={block} language={language} />;
    case 'divider':
      return <hr />;
  }
}
