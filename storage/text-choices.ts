/** What a writer may put into a text besides words: names for the byline, pictures of the library. */
import { perLanguageText } from '@/domain/directory';
import type { ContributorChoice, PictureChoice } from '@/domain/article-view';
import type { Language } from '@/domain/language';
import type { Transaction } from '@/storage/client';
import { newestPictureIds, seenPictureIds, type PictureEyes } from '@/storage/newsroom-pictures';

const picturesOffered = 60;

/** A name that is withheld is offered to nobody. */
export async function contributorChoices(tx: Transaction): Promise<ContributorChoice[]> {
  const rows = await tx.contributor.findMany({ where: { withheldAt: null }, orderBy: { slug: 'asc' } });
  return rows.map(({ id, names }) => ({ id, names: perLanguageText.parse(names) }));
}

/** The newest that the person may see, and of what the text shows already the same. */
export async function pictureChoices(
  tx: Transaction,
  eyes: PictureEyes,
  shown: readonly string[],
  language: Language,
): Promise<PictureChoice[]> {
  const [newest, own] = await Promise.all([
    newestPictureIds(tx, eyes, [], picturesOffered),
    seenPictureIds(tx, eyes, shown),
  ]);
  return pictureChoicesOf(tx, [...new Set([...newest, ...own])], language);
}

/** In the order of `ids`. */
export async function pictureChoicesOf(
  tx: Transaction,
  ids: readonly string[],
  language: Language,
): Promise<PictureChoice[]> {
  const rows = await tx.picture.findMany({ where: { id: { in: [...ids] } } });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((wanted) => {
    const row = byId.get(wanted);
    if (!row) return [];
    const { id, key, width, height, widths, alt, focalX, focalY, caption, credit } = row;
    const focal = { x: focalX, y: focalY };
    const told = perLanguageText.parse(alt)[language];
    return [
      {
        id,
        folder: '/newsroom/media' as const,
        key,
        width,
        height,
        widths,
        alt: told,
        focal,
        caption,
        credit,
      },
    ];
  });
}
