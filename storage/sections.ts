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

export async function sectionById(tx: Transaction, id: string): Promise<{ slug: string; desk: DeskFacts }> {
  const row = await tx.section.findUniqueOrThrow({ where: { id }, include: { desk: true } });
  return { slug: row.slug, desk: deskFacts(row.desk) };
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

/** Where else the article stands. Answers the first slug that is no section, and then has changed nothing. */
export async function replaceSecondarySections(
  tx: Transaction,
  articleId: string,
  slugs: readonly string[],
): Promise<string | null> {
  const sections = await tx.section.findMany({ where: { slug: { in: [...slugs] } } });
  const unknown = slugs.find((slug) => !sections.some((section) => section.slug === slug));
  if (unknown) return unknown;
  await tx.articleSection.deleteMany({ where: { articleId } });
  await tx.articleSection.createMany({
    data: sections.map((section) => ({ articleId, sectionId: section.id })),
  });
  return null;
}

export type SectionRow = { id: string; slug: string; names: PerLanguage<string>; desk: DeskFacts };

/** In the order of the navigation. */
export async function allSections(tx: Transaction): Promise<SectionRow[]> {
  const rows = await tx.section.findMany({
    include: { desk: true },
    orderBy: [{ position: 'asc' }, { slug: 'asc' }],
  });
  return rows.map(({ id, slug, names, desk }) => ({
    id,
    slug,
    names: names as PerLanguage<string>,
    desk: deskFacts(desk),
  }));
}

export async function saveSection(
  tx: Transaction,
  id: string,
  section: { names: PerLanguage<string>; deskId: string },
): Promise<void> {
  await tx.section.update({ where: { id }, data: section });
}

/** Counted from 1, in this order. */
export async function orderSections(tx: Transaction, ids: readonly string[]): Promise<void> {
  for (const [index, id] of ids.entries())
    await tx.section.update({ where: { id }, data: { position: index + 1 } });
}
