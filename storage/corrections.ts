import type { NoteKind, PublicNote } from '@/domain/document-attributes';
import type { Language } from '@/domain/language';
import type { CorrectionAnswer } from '@/storage/generated/enums';
import type { Transaction } from '@/storage/client';
import { loadRevision } from '@/storage/stored-revisions';
import { loadWorkingCopy } from '@/storage/working-copies';

export type CorrectionAnswers = Partial<Record<Language, CorrectionAnswer>>;

type Other = { id: string; language: Language; live: boolean };

export async function languagesOf(tx: Transaction, articleIds: readonly string[]): Promise<Other[]> {
  const rows = await tx.article.findMany({
    where: { id: { in: [...articleIds] } },
    select: { id: true, language: true, standing: true },
  });
  return rows.map(({ id, language, standing }) => ({ id, language, live: standing === 'live' }));
}

/** Null where the story has no such correction. */
export async function kindOfCorrection(
  tx: Transaction,
  storyId: string,
  groupId: string,
): Promise<NoteKind | null> {
  const group = await tx.correctionGroup.findFirst({ where: { id: groupId, storyId } });
  return (group?.kind as NoteKind | undefined) ?? null;
}

/**
 * Undoes what a note set going, once it is taken out of the article's text. Answers the articles whose pages no longer
 * say that they are being checked. Where another language has the note already, this one owes it again.
 */
export async function dropCorrection(tx: Transaction, groupId: string, articleId: string): Promise<string[]> {
  const entries = await tx.correctionEntry.findMany({ where: { groupId } });
  for (const entry of entries.filter((other) => other.articleId !== articleId)) {
    if (entry.settledAt) return [];
    const { document } = await loadWorkingCopy(tx, entry.articleId);
    if (document.attrs.notes.some(({ id }) => id === groupId)) return [];
  }
  await tx.correctionEntry.deleteMany({ where: { groupId } });
  await tx.correctionGroup.deleteMany({ where: { id: groupId } });
  return entries.map((entry) => entry.articleId);
}

/** What an article answered to a correction and has not settled since; null where it was asked nothing, or is through with it. */
export async function openAnswer(
  tx: Transaction,
  groupId: string,
  articleId: string,
): Promise<CorrectionAnswer | null> {
  const entry = await tx.correctionEntry.findFirst({ where: { groupId, articleId, settledAt: null } });
  return entry?.answer ?? null;
}

export async function answerCorrection(
  tx: Transaction,
  groupId: string,
  articleId: string,
  answer: CorrectionAnswer,
): Promise<void> {
  const where = { groupId_articleId: { groupId, articleId } };
  await tx.correctionEntry.update({ where, data: { answer } });
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

/** The corrections of a story, the newest first. */
export async function correctionGroups(tx: Transaction, storyId: string) {
  const rows = await tx.correctionGroup.findMany({
    where: { storyId, kind: 'correction' },
    orderBy: { at: 'desc' },
    include: { entries: true },
  });
  return rows.map(({ kind, ...row }) => ({ ...row, kind: kind as NoteKind }));
}

/** The public notes that readers of the article have. */
export async function liveNotesOf(tx: Transaction, articleId: string): Promise<PublicNote[]> {
  const row = await tx.article.findUnique({
    where: { id: articleId },
    select: { liveRevision: { select: { number: true } } },
  });
  const live = row?.liveRevision && (await loadRevision(tx, articleId, row.liveRevision.number));
  return live ? live.document.attrs.notes : [];
}
