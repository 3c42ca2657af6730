import type { Transaction } from '@/storage/client';

export type SlugKind = 'desk' | 'section' | 'topic' | 'contributor';

/** Whether another of its kind has the slug. Two that come at once meet the database's own rule; the second is tried again. */
export async function slugIsTaken(tx: Transaction, kind: SlugKind, slug: string): Promise<boolean> {
  const where = { slug };
  switch (kind) {
    case 'desk':
      return (await tx.desk.count({ where })) > 0;
    case 'section':
      return (await tx.section.count({ where })) > 0;
    case 'topic':
      return (await tx.topic.count({ where })) > 0;
    case 'contributor':
      return (await tx.contributor.count({ where })) > 0;
  }
}
