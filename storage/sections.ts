import type { DeskFacts } from '@/domain/article';
import type { PerLanguage } from '@/domain/language';
import { deskFacts } from '@/storage/desks';
import type { Transaction } from '@/storage/client';
import { newId } from '@/storage/new-id';

export async function findSection(
  tx: Transaction,
  slug: string,
): Promise<{ id: string; desk: DeskFacts } | null> {
  const row = await tx.section.findUnique({ where: { slug }, include: { desk: true } });
  return row && { id: row.id, desk: deskFacts(row.desk) };
}

export async function sectionSlugs(tx: Transaction): Promise<string[]> {
  return (await tx.section.findMany({ select: { slug: true }, orderBy: { position: 'asc' } })).map(
    (row) => row.slug,
  );
}

export async function createSection(
  tx: Transaction,
  section: { slug: string; names: PerLanguage<string>; deskId: string; position: number },
): Promise<void> {
  await tx.section.create({ data: { id: newId(), ...section } });
}
