/** Fronts that somebody has arranged: when, by whom, and the version of the compare-and-swap. */
import type { Language } from '@/domain/language';
import type { Transaction } from '@/storage/client';
import { newId } from '@/storage/new-id';

export type FrontName = { language: Language; sectionId: string | null };
export type FrontState = { version: number; arrangedById: string; arrangedAt: Date };

/** Null where nobody has arranged it. Of two who arrange it first at once, the later is tried again, and then sees the other. */
export async function lockFront(
  tx: Transaction,
  { language, sectionId }: FrontName,
): Promise<FrontState | null> {
  const [row] = await tx.$queryRaw<FrontState[]>`
    SELECT version, arranged_by_id AS "arrangedById", arranged_at AS "arrangedAt" FROM front
    WHERE language = ${language}::"Language" AND section_id IS NOT DISTINCT FROM ${sectionId} FOR UPDATE`;
  return row ?? null;
}

export async function saveFrontState(tx: Transaction, front: FrontName, state: FrontState): Promise<void> {
  if (state.version === 1) await tx.front.create({ data: { id: newId(), ...front, ...state } });
  else await tx.front.updateMany({ where: front, data: state });
}

export async function frontState(tx: Transaction, front: FrontName): Promise<FrontState | null> {
  return tx.front.findFirst({
    where: front,
    select: { version: true, arrangedById: true, arrangedAt: true },
  });
}

export function arrangedFronts(tx: Transaction): Promise<(FrontName & FrontState)[]> {
  return tx.front.findMany();
}
