/** Writes lines of the record. The article's row is locked by the caller; the newsroom's chain has a row of its own to lock. */
import { activityHash, articleChain, newsroomChain, type ActivityRow, type Channel } from '@/domain/activity';
import type { Json } from '@/domain/canonical-json';
import { keepLine } from '@/storage/article-line';
import type { Transaction } from '@/storage/client';

/** On whose behalf and through which door an act comes, and when. */
export type Doer = { personId: string | null; channel: Channel; systemUser: string | null; now: Date };

export type Act = {
  act: string;
  articleId?: string;
  storyId?: string;
  detail?: { [key: string]: Json | undefined };
};

export async function recordArticleActivity(
  tx: Transaction,
  doer: Doer,
  act: Act & { articleId: string },
): Promise<void> {
  const head = await tx.article.findUniqueOrThrow({
    where: { id: act.articleId },
    select: { chainLength: true, chainHead: true },
  });
  const row = chained(doer, act, articleChain(act.articleId), {
    length: head.chainLength,
    hash: head.chainHead,
  });
  await insert(tx, row);
  await tx.article.update({
    where: { id: act.articleId },
    data: { chainLength: row.seq, chainHead: activityHash(row) },
  });
  await keepLine(tx, act.articleId, doer.personId, doer.now);
}

export async function recordNewsroomActivity(tx: Transaction, doer: Doer, act: Act): Promise<void> {
  await tx.$executeRaw`INSERT INTO chain_head (chain, length, hash) VALUES (${newsroomChain}, 0, '') ON CONFLICT DO NOTHING`;
  const heads = await tx.$queryRaw<
    { length: number; hash: string }[]
  >`SELECT length, hash FROM chain_head WHERE chain = ${newsroomChain} FOR UPDATE`;
  const row = chained(doer, act, newsroomChain, heads[0]!);
  await insert(tx, row);
  await tx.chainHead.update({
    where: { chain: newsroomChain },
    data: { length: row.seq, hash: activityHash(row) },
  });
}

function chained(doer: Doer, act: Act, chain: string, head: { length: number; hash: string }): ActivityRow {
  return {
    chain,
    seq: head.length + 1,
    at: doer.now,
    personId: doer.personId,
    channel: doer.channel,
    systemUser: doer.systemUser,
    act: act.act,
    articleId: act.articleId ?? null,
    storyId: act.storyId ?? null,
    detail: act.detail ?? {},
    previousHash: head.hash,
  };
}

async function insert(tx: Transaction, row: ActivityRow): Promise<void> {
  // Undefined members are no JSON; the hash leaves them out in the same way.
  const detail = JSON.parse(JSON.stringify(row.detail)) as object;
  await tx.activity.create({ data: { ...row, detail, hash: activityHash(row) } });
}
