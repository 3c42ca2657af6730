/** Headlines typed over for one place of one front. One at a time is in force there. */
import type { Language } from '@/domain/language';
import type { Transaction } from '@/storage/client';
import type { FrontName } from '@/storage/fronts';
import { newId } from '@/storage/new-id';

export type StoredFrontHeadline = {
  id: string;
  language: Language;
  sectionId: string | null;
  articleId: string;
  revisionNumber: number;
  text: string;
  reason: string;
  typedById: string;
  typedAt: Date;
  signedById: string | null;
  signedAt: Date | null;
  endedAt: Date | null;
};

export function headlinesInForce(tx: Transaction, front: FrontName): Promise<StoredFrontHeadline[]> {
  return tx.frontHeadline.findMany({ where: { ...front, endedAt: null } });
}

export function headlinesById(tx: Transaction, ids: readonly string[]): Promise<StoredFrontHeadline[]> {
  return tx.frontHeadline.findMany({ where: { id: { in: [...ids] } } });
}

type Typed = Pick<StoredFrontHeadline, 'articleId' | 'text' | 'reason' | 'typedById' | 'typedAt'>;

export async function createFrontHeadline(tx: Transaction, front: FrontName, typed: Typed): Promise<string> {
  const { liveRevision } = await tx.article.findUniqueOrThrow({
    where: { id: typed.articleId },
    select: { liveRevision: { select: { number: true } } },
  });
  const id = newId();
  await tx.frontHeadline.create({
    data: { id, ...front, ...typed, revisionNumber: liveRevision?.number ?? 0 },
  });
  return id;
}

export async function endFrontHeadlines(tx: Transaction, ids: readonly string[], now: Date): Promise<void> {
  if (ids.length === 0) return;
  await tx.frontHeadline.updateMany({ where: { id: { in: [...ids] } }, data: { endedAt: now } });
}

/** What an article says on fronts goes down with it: brought back, it comes back with its own headline. */
export async function endFrontHeadlinesOf(tx: Transaction, articleId: string, now: Date): Promise<void> {
  await tx.frontHeadline.updateMany({ where: { articleId, endedAt: null }, data: { endedAt: now } });
}

/** Locked, so that two who sign at once do it one after the other. Null where it is not in force any more. */
export async function lockFrontHeadline(tx: Transaction, id: string): Promise<StoredFrontHeadline | null> {
  await tx.$queryRaw`SELECT id FROM front_headline WHERE id = ${id} FOR UPDATE`;
  return tx.frontHeadline.findFirst({ where: { id, endedAt: null } });
}

export async function signFrontHeadline(
  tx: Transaction,
  id: string,
  signedById: string,
  signedAt: Date,
): Promise<void> {
  await tx.frontHeadline.update({ where: { id }, data: { signedById, signedAt } });
}

/** In force and signed by nobody else yet, the oldest first, with where they stand. */
export async function headlinesWaiting(tx: Transaction) {
  return tx.frontHeadline.findMany({
    where: { endedAt: null, signedAt: null, article: { standing: 'live' } },
    orderBy: [{ typedAt: 'asc' }, { id: 'asc' }],
    include: { section: true, article: { select: { liveRevision: { select: { number: true } } } } },
  });
}
