/** What a writer may put into a text besides words: names for the byline, pictures of the library. */
import { perLanguageText } from '@/domain/directory';
import type { ContributorChoice, PictureChoice } from '@/domain/article-view';
import type { Transaction } from '@/storage/client';

const picturesOffered = 60;

/** A name that is withheld is offered to nobody. */
export async function contributorChoices(tx: Transaction): Promise<ContributorChoice[]> {
  const rows = await tx.contributor.findMany({ where: { withheldAt: null }, orderBy: { slug: 'asc' } });
  return rows.map(({ id, names }) => ({ id, names: perLanguageText.parse(names) }));
}

/** The newest of the library and all that the text shows already; what was killed is offered to nobody. */
export async function pictureChoices(
  tx: Transaction,
  shown: readonly string[],
  language: 'en' | 'it' | 'zh',
): Promise<PictureChoice[]> {
  const newest = await tx.picture.findMany({
    where: { killedAt: null },
    orderBy: { createdAt: 'desc' },
    take: picturesOffered,
  });
  const missing = shown.filter((id) => !newest.some((picture) => picture.id === id));
  const others = missing.length === 0 ? [] : await tx.picture.findMany({ where: { id: { in: missing } } });
  return [...newest, ...others].map(
    ({ id, key, width, height, widths, alt, focalX, focalY, caption, credit }) => ({
      id,
      folder: '/newsroom/media',
      key,
      width,
      height,
      widths,
      alt: perLanguageText.parse(alt)[language],
      focal: { x: focalX, y: focalY },
      caption,
      credit,
    }),
  );
}
