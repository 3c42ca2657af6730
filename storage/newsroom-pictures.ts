/** Pictures as the newsroom sees them, drafts included: the same rules of sight as for the articles that they belong to. */
import type { QueueSight } from '@/domain/queue-sight';
import type { Transaction } from '@/storage/client';
import { Prisma } from '@/storage/generated/client';
import { seenBy } from '@/storage/queue-conditions';

const { sql } = Prisma;

/** `library`: whether the person may look through the pictures that belong to no article, as everybody on a desk may. */
export type PictureEyes = { sight: QueueSight; library: boolean };

function seen({ sight, library }: PictureEyes): Prisma.Sql {
  return sql`p.killed_at IS NULL AND (
    (${library} AND p.article_id IS NULL)
    OR EXISTS (SELECT 1 FROM article a WHERE a.id = p.article_id AND ${seenBy(sight)})
    OR EXISTS (SELECT 1 FROM picture_in_text t JOIN article a ON a.id = t.article_id
               WHERE t.picture_id = p.id AND ${seenBy(sight)})
    OR EXISTS (SELECT 1 FROM picture_use u JOIN article a ON a.id = u.article_id
               WHERE u.picture_id = p.id AND a.standing = 'live'))`;
}

export async function maySeePicture(tx: Transaction, eyes: PictureEyes, key: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`SELECT 1 FROM picture p WHERE p.key = ${key} AND ${seen(eyes)}`;
  return rows.length > 0;
}

/** Of these pictures, the ones that the person may see. */
export async function seenPictureIds(
  tx: Transaction,
  eyes: PictureEyes,
  ids: readonly string[],
): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT p.id FROM picture p WHERE p.id = ANY(${[...ids]}) AND ${seen(eyes)}`;
  return rows.map(({ id }) => id);
}

/** The newest whose caption, credit or description has all of the words; without words the newest of all. */
export async function newestPictureIds(
  tx: Transaction,
  eyes: PictureEyes,
  words: readonly string[],
  count: number,
): Promise<string[]> {
  const said = sql`(p.caption || ' ' || p.credit || ' ' || p.alt::text)`;
  const matches = words.map((word) => sql`AND ${said} ILIKE ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`);
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT p.id FROM picture p WHERE ${seen(eyes)} ${matches.length ? Prisma.join(matches, ' ') : Prisma.empty}
    ORDER BY p.created_at DESC, p.id LIMIT ${count}`;
  return rows.map(({ id }) => id);
}
