import { publicRows } from '@/storage/public-reader';

export type PublicPicture = {
  /** The end of its licence. */
  until: Date | null;
  /** The live articles that show it. */
  articleIds: string[];
};

/** Null where readers may not see the picture now. */
export async function publicPicture(key: string): Promise<PublicPicture | null> {
  const rows = await publicRows<PublicPicture>(
    'SELECT "until", article_ids AS "articleIds" FROM picture WHERE key = $1',
    [key],
  );
  return rows[0] ?? null;
}
