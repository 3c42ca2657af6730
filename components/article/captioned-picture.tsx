import type { PublishedPicture } from '@/domain/published-article';
import { ResponsivePicture } from '@/components/site/responsive-picture';

type Props = {
  picture: PublishedPicture;
  caption: string;
  credit: string;
  place: 'lead' | 'body';
};

const column = '(min-width: 44rem) 40rem, 100vw';

export function CaptionedPicture({ picture, caption, credit, place }: Props) {
  return (
    <figure className={`picture picture-${place}`}>
      <ResponsivePicture picture={picture} sizes={column} loading={place === 'lead' ? 'eager' : 'lazy'} />
      {(caption || credit) && (
        <figcaption>
          {caption && `${caption} `}
          {credit && <span className="credit">{credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}
