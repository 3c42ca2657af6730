/** Where pictures stand: in texts of the newsroom, and before readers. */
import type { Transaction } from '@/storage/client';

export async function textShowsPicture(
  tx: Transaction,
  articleId: string,
  pictureId: string,
): Promise<boolean> {
  return (await tx.pictureInText.count({ where: { articleId, pictureId } })) > 0;
}

export async function liveArticlesShowing(tx: Transaction, pictureId: string): Promise<string[]> {
  const uses = await tx.pictureUse.findMany({
    where: { pictureId, article: { standing: 'live' } },
    select: { articleId: true },
    orderBy: { articleId: 'asc' },
  });
  return uses.map(({ articleId }) => articleId);
}

/**
 * Keeps that a text shows these pictures, which lets whoever may see the article see them. A picture that was taken in
 * for somebody else's private draft is not got at by naming it.
 */
export async function keepPicturesInText(
  tx: Transaction,
  articleId: string,
  pictureIds: readonly string[],
  personId: string,
): Promise<void> {
  if (pictureIds.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO picture_in_text (article_id, picture_id)
    SELECT ${articleId}, p.id FROM picture p LEFT JOIN article home ON home.id = p.article_id
    WHERE p.id = ANY(${[...pictureIds]})
      AND (home.id IS NULL OR home.id = ${articleId} OR home.handed_in_at IS NOT NULL
        OR home.writer_ids @> ARRAY[${personId}] OR p.uploaded_by_id = ${personId})
    ON CONFLICT DO NOTHING`;
}
