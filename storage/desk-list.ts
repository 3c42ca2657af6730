import type { PerLanguage } from '@/domain/language';
import { database } from '@/storage/client';

export type DeskName = { id: string; slug: string; names: PerLanguage<string> };

export async function allDesks(): Promise<DeskName[]> {
  const rows = await database().desk.findMany({ orderBy: { slug: 'asc' } });
  return rows.map(({ id, slug, names }) => ({ id, slug, names: names as PerLanguage<string> }));
}
