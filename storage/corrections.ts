import type { Language } from '@/domain/language';
import type { CorrectionAnswer } from '@/storage/generated/enums';
import type { Transaction } from '@/storage/client';

export type CorrectionAnswers = Partial<Record<Language, CorrectionAnswer>>;

type Other = { id: string; language: Language; live: boolean };

export async function languagesOf(tx: Transaction, articleIds: readonly string[]): Promise<Other[]> {
  const rows = await tx.article.findMany({
    where: { id: { in: [...articleIds] } },
    select: { id: true, language: true, standing: true },
  });
  return rows.map(({ id, language, standing }) => ({ id, language, live: standing === 'live' }));
}

export async function isCorrectionOf(tx: Transaction, storyId: string, groupId: string): Promise<boolean> {
  return (await tx.correctionGroup.count({ where: { id: groupId, storyId } })) > 0;
}

type Group = { id: string; storyId: string; kind: string; personId: string; at: Date };

/**
 * Writes the group, and for a correction an answer for each language; answers the articles whose pages say at once that
 * they are being checked. A clarification or an update finds no fault with what readers have.
 */
export async function createCorrectionGroup(
  tx: Transaction,
  group: Group,
  articleId: string,
  others: readonly Other[],
  answers: CorrectionAnswers,
): Promise<string[]> {
  if (group.kind !== 'correction') {
    await tx.correctionGroup.create({ data: group });
    return [];
  }
  const entries = others.flatMap(({ id, language }) => {
    const answer = answers[language];
    return answer ? [{ articleId: id, answer }] : [];
  });
  await tx.correctionGroup.create({
    data: { ...group, entries: { create: [{ articleId, answer: 'has' }, ...entries] } },
  });
  const waiting = new Set(
    entries.filter(({ answer }) => answer === 'has' || answer === 'not_sure').map((entry) => entry.articleId),
  );
  return [articleId, ...others.filter(({ id, live }) => live && waiting.has(id)).map(({ id }) => id)];
}
