import type { PublishedPicture } from '@/domain/published-article';
import { focusClass } from './focus-class';

type Props = {
  picture: PublishedPicture;
  /** How wide the picture is shown, as in the `sizes` attribute. */
  sizes: string;
  /** The lead picture is asked for at once; the others when they come near. */
  loading: 'eager' | 'lazy';
};

export function ResponsivePicture({ picture, sizes, loading }: Props) {
  const widths = [...picture.widths].sort((a, b) => a - b);
  const middle = widths[Math.floor(widths.length / 2)] ?? picture.width;
  const sources = (extension: string) =>
    widths.map((width) => `${picture.folder}/${picture.key}/${width}.${extension} ${width}w`).join(', ');
  return (
    <picture>
      <source type="image/avif" srcSet={sources('avif')} sizes={sizes} />
      <source type="image/webp" srcSet={sources('webp')} sizes={sizes} />
      <img
        className={focusClass(picture.focal)}
        src={`${picture.folder}/${picture.key}/${middle}.jpg`}
        srcSet={sources('jpg')}
        sizes={sizes}
        width={picture.width}
        height={picture.height}
        alt={picture.alt}
        loading={loading}
        fetchPriority={loading === 'eager' ? 'high' : 'auto'}
        decoding="async"
      />
    </picture>
  );
}
