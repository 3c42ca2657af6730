/** Desks and sections that go because nothing stands on them. Locked first, so that nothing can be put there meanwhile. */
import type { Transaction } from '@/storage/client';

export async function lockDeskUses(
  tx: Transaction,
  id: string,
): Promise<{ articles: number; sections: number }> {
  await tx.$queryRaw`SELECT id FROM desk WHERE id = ${id} FOR UPDATE`;
  const [articles, stories, sections] = [
    await tx.article.count({ where: { deskId: id } }),
    await tx.story.count({ where: { deskId: id } }),
    await tx.section.count({ where: { deskId: id } }),
  ];
  return { articles: Math.max(articles, stories), sections };
}

/** Answers those who worked there, by their addresses. */
export async function removeDesk(tx: Transaction, id: string): Promise<string[]> {
  const members = await tx.membership.findMany({
    where: { deskId: id },
    select: { person: { select: { email: true } } },
    orderBy: { personId: 'asc' },
  });
  await tx.membership.deleteMany({ where: { deskId: id } });
  await tx.desk.delete({ where: { id } });
  return members.map(({ person }) => person.email);
}

/** Articles that stand in it, also there, or ever had a headline of their own on its front. */
export async function lockSectionUses(tx: Transaction, id: string): Promise<number> {
  await tx.$queryRaw`SELECT id FROM section WHERE id = ${id} FOR UPDATE`;
  const where = { sectionId: id };
  const [own, further, headlines] = [
    await tx.article.count({ where }),
    await tx.articleSection.count({ where }),
    await tx.frontHeadline.count({ where }),
  ];
  return Math.max(own + further, headlines);
}

/** Its front first: without its section it would be taken for the front page. */
export async function removeSection(tx: Transaction, id: string): Promise<void> {
  await tx.frontPlace.deleteMany({ where: { sectionId: id } });
  await tx.front.deleteMany({ where: { sectionId: id } });
  await tx.section.delete({ where: { id } });
}
