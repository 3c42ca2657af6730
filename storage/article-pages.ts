/** The rows behind an article's page in the newsroom, with the names of people in their places. */
import { articleChain } from '@/domain/activity';
import type { ActivityLine, RevisionLine } from '@/domain/article-view';
import type { Language, PerLanguage } from '@/domain/language';
import { personNames } from '@/storage/actors';
import { database, type Transaction } from '@/storage/client';

/** For reads of a page: nothing is locked, and no transaction is held open. */
export function reading(): Transaction {
  return database();
}

export function findArticlePage(tx: Transaction, id: string) {
  return tx.article.findUnique({
    where: { id },
    include: {
      story: { include: { articles: { include: { desk: true } } } },
      desk: true,
      section: true,
      workingCopy: { select: { updatedAt: true } },
      addresses: { orderBy: { current: 'desc' } },
      topics: { include: { topic: true } },
      relatedPicks: { orderBy: { position: 'asc' }, select: { otherId: true } },
    },
  });
}
export type ArticlePageRow = NonNullable<Awaited<ReturnType<typeof findArticlePage>>>;

export async function revisionLines(tx: Transaction, articleId: string): Promise<RevisionLine[]> {
  const rows = await tx.revision.findMany({
    where: { articleId },
    orderBy: { number: 'desc' },
    include: {
      signatures: { orderBy: { at: 'asc' } },
      publications: { orderBy: { number: 'desc' }, take: 1 },
      text: { select: { erasureId: true } },
      names: { orderBy: { at: 'desc' }, take: 1 },
    },
  });
  const nameOf = await namesFor(
    tx,
    rows.flatMap((row) => [row.createdById, ...row.signatures.map(({ personId }) => personId)]),
  );
  return rows.map((row) => ({
    number: row.number,
    reason: row.reason,
    name: row.names[0]?.name ?? null,
    by: nameOf(row.createdById),
    at: row.createdAt,
    signatures: row.signatures.map(({ personId, kind, weight, at }) => ({
      person: nameOf(personId),
      kind,
      weight,
      at,
    })),
    publishedAt: row.publications[0]?.at ?? null,
    erased: row.text?.erasureId !== null && row.text?.erasureId !== undefined,
  }));
}

/** The newest lines of the article's log first. */
export async function activityLines(
  tx: Transaction,
  articleId: string,
  count: number,
): Promise<ActivityLine[]> {
  const rows = await tx.activity.findMany({
    where: { chain: articleChain(articleId) },
    orderBy: { seq: 'desc' },
    take: count,
  });
  const nameOf = await namesFor(
    tx,
    rows.flatMap(({ personId }) => personId ?? []),
  );
  return rows.map(({ seq, at, personId, act, detail }) => {
    const told = detail as { revision?: unknown; note?: unknown; reason?: unknown; minor?: unknown };
    const words = told.note ?? told.reason ?? told.minor;
    return {
      seq,
      at,
      person: personId ? nameOf(personId) : '',
      act,
      revision: typeof told.revision === 'number' ? told.revision : null,
      words: typeof words === 'string' ? words : null,
    };
  });
}

/** Sluglines of other articles, for lists that name them. */
export async function sluglinesOf(
  tx: Transaction,
  ids: readonly string[],
): Promise<
  {
    id: string;
    language: Language;
    slugline: string;
    deskId: string;
    handedIn: boolean;
    writers: string[];
    live: boolean;
  }[]
> {
  const rows = await tx.article.findMany({
    where: { id: { in: [...ids] } },
    include: { story: { select: { slugline: true } } },
  });
  return rows.map(({ id, language, story, deskId, handedInAt, writerIds, standing }) => ({
    id,
    language,
    slugline: story.slugline,
    deskId,
    handedIn: handedInAt !== null,
    writers: writerIds,
    live: standing === 'live',
  }));
}

async function namesFor(tx: Transaction, ids: readonly string[]): Promise<(id: string) => string> {
  const names = await personNames(tx, [...new Set(ids)]);
  return (id) => names.get(id) ?? id;
}

/** Names as the database keeps them; it checks that all three languages are there. */
export function perLanguage(names: unknown): PerLanguage<string> {
  return names as PerLanguage<string>;
}
