import { refused } from '@/editorial/act';
import type { Transaction } from '@/storage/client';
import { slugIsTaken, type SlugKind } from '@/storage/taken-slugs';

export async function requireFreeSlug(tx: Transaction, kind: SlugKind, slug: string): Promise<void> {
  if (await slugIsTaken(tx, kind, slug)) refused({ code: 'slug_taken', values: { slug } });
}
