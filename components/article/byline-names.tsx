import type { Language } from '@/domain/language';
import type { PublishedByline } from '@/domain/published-article';
import { listPath } from '@/domain/story-list';
import { bylineParts } from './byline-text';

type Props = { byline: PublishedByline[]; language: Language };

export function BylineNames({ byline, language }: Props) {
  return (
    <span className="names">
      {bylineParts(byline, language).map((part) =>
        typeof part === 'string' ? (
          part
        ) : (
          <a
            key={`${part.role} ${part.slug}`}
            href={listPath({ kind: 'author', slug: part.slug }, language)}
            rel="author"
          >
            {part.name}
          </a>
        ),
      )}
    </span>
  );
}
