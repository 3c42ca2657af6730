/** Writes what `decide` changed: the article's columns and the signature. */
import type { ArticleFacts } from '@/domain/article';
import type { Decision } from '@/domain/decide';
import type { ArticleChange } from '@/domain/outcome';
import type { Prisma } from '@/storage/generated/client';
import { closeAskings } from '@/storage/askings';
import type { Transaction } from '@/storage/client';
import { endFrontHeadlinesOf } from '@/storage/front-headlines';
import { newId } from '@/storage/new-id';

export async function saveChange(
  tx: Transaction,
  article: ArticleFacts,
  { act, change }: Decision,
  now: Date,
): Promise<void> {
  const data: Prisma.ArticleUncheckedUpdateInput = { stage: change.stage, standing: change.standing };
  if (change.approved !== undefined)
    data.approvedRevisionId = await revisionId(tx, article.id, change.approved);
  if (change.live !== undefined) data.liveRevisionId = await revisionId(tx, article.id, change.live);
  if (act === 'send_back' || act === 'submit') data.sentBackAt = act === 'send_back' ? now : null;
  if (change.takenBy !== undefined) await closeAskings(tx, article.id, change.takenBy, now);
  if (change.live) Object.assign(data, await publishedDates(tx, article.id, now));
  await tx.article.update({
    where: { id: article.id },
    data: { ...data, ...peopleAndTimes(article, change, now) },
  });
  if (change.standing && change.standing !== 'live') await endFrontHeadlinesOf(tx, article.id, now);
}

function peopleAndTimes(
  article: ArticleFacts,
  change: ArticleChange,
  now: Date,
): Prisma.ArticleUncheckedUpdateInput {
  const data: Prisma.ArticleUncheckedUpdateInput = {};
  if (change.takenBy !== undefined)
    Object.assign(data, { takenById: change.takenBy, takenAt: change.takenBy ? now : null });
  if (change.submittedBy !== undefined)
    Object.assign(data, { submittedById: change.submittedBy, submittedAt: now });
  if (change.handedIn && !article.handedIn) data.handedInAt = now;
  if (change.standing === undefined) return data;
  const down = change.standing === 'withdrawn' || change.standing === 'killed';
  data.takenDownAt = down ? now : null;
  // What is not published waits for nobody's signature; its line says so again, but only after the row was judged.
  if (change.standing !== 'live') data.oneSignatureSince = null;
  // What readers are told of a withdrawal ends with it.
  if (change.standing !== 'withdrawn')
    Object.assign(data, { withdrawnExplanation: null, withdrawnToId: null });
  return data;
}

/** Clocks of two instances may differ: a later publication is never dated before an earlier one. */
async function publishedDates(
  tx: Transaction,
  id: string,
  now: Date,
): Promise<Prisma.ArticleUncheckedUpdateInput> {
  const { firstPublishedAt, lastPublishedAt } = await tx.article.findUniqueOrThrow({
    where: { id },
    select: { firstPublishedAt: true, lastPublishedAt: true },
  });
  const last = lastPublishedAt && now < lastPublishedAt ? lastPublishedAt : now;
  return { firstPublishedAt: firstPublishedAt ?? now, lastPublishedAt: last };
}

async function revisionId(tx: Transaction, articleId: string, number: number | null): Promise<string | null> {
  if (number === null) return null;
  const row = await tx.revision.findUniqueOrThrow({
    where: { articleId_number: { articleId, number } },
    select: { id: true },
  });
  return row.id;
}

/** A translation's signature binds the revision of the source that it was compared with. */
export async function saveSignature(
  tx: Transaction,
  article: ArticleFacts,
  { signature }: Decision,
  personId: string,
  at: Date,
): Promise<void> {
  if (!signature || !article.revision) return;
  const { id: revisionId } = article.revision;
  const { sourceRevisionId } = await tx.revision.findUniqueOrThrow({
    where: { id: revisionId },
    select: { sourceRevisionId: true },
  });
  await tx.signature.create({
    data: { id: newId(), revisionId, personId, ...signature, sourceRevisionId, at },
  });
}
