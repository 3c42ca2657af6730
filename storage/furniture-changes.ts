/** The lines of the log that tell of changes around a text. */
import { articleChain } from '@/domain/activity';
import { furnitureChange, furnitureCommands, type About, type FurnitureChange } from '@/domain/furniture';
import { personNames } from '@/storage/actors';
import type { Transaction } from '@/storage/client';

/** Null where the line tells of something else. */
export async function furnitureChangeOf(
  tx: Transaction,
  articleId: string,
  seq: number,
): Promise<FurnitureChange | null> {
  const row = await tx.activity.findUnique({ where: { chain_seq: { chain: articleChain(articleId), seq } } });
  const read = furnitureChange.safeParse(row?.detail);
  return read.success ? read.data : null;
}

export type FurnitureLine = FurnitureChange & { seq: number; at: Date; person: string };

/** The newest first. */
export async function furnitureLines(
  tx: Transaction,
  articleId: string,
  count: number,
): Promise<FurnitureLine[]> {
  const rows = await tx.activity.findMany({
    where: { chain: articleChain(articleId), act: { in: Object.values(furnitureCommands) } },
    orderBy: { seq: 'desc' },
    take: count,
  });
  const names = await personNames(
    tx,
    rows.flatMap(({ personId }) => personId ?? []),
  );
  return rows.flatMap(({ seq, at, personId, detail }) => {
    const read = furnitureChange.safeParse(detail);
    return read.success ? [{ ...read.data, seq, at, person: names.get(personId ?? '') ?? '' }] : [];
  });
}

/** Who changed the thing last; a picture may have been changed from another article. */
export async function lastChangerOf(
  tx: Transaction,
  articleId: string,
  { thing, picture }: About,
): Promise<string> {
  const row = await tx.activity.findFirst({
    where: {
      act: furnitureCommands[thing],
      ...(picture === undefined
        ? { chain: articleChain(articleId) }
        : { detail: { path: ['after', 'picture'], equals: picture } }),
    },
    orderBy: [{ at: 'desc' }, { seq: 'desc' }],
  });
  const names = await personNames(tx, row?.personId ? [row.personId] : []);
  return names.get(row?.personId ?? '') ?? '–';
}
