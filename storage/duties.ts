import { database, type Transaction } from '@/storage/client';
import { newId } from '@/storage/new-id';

export type Shift = { id: string; personId: string; name: string; email: string; from: Date; until: Date };

export async function createDuty(tx: Transaction, personId: string, from: Date, until: Date): Promise<void> {
  await tx.duty.create({ data: { id: newId(), personId, from, until } });
}

const withPerson = { person: { select: { name: true, email: true } } } as const;

/** Running and coming ones, the next first. */
export async function shiftsFrom(now: Date): Promise<Shift[]> {
  const rows = await database().duty.findMany({
    where: { until: { gt: now }, person: { disabledAt: null } },
    include: withPerson,
    orderBy: [{ from: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ person, ...duty }) => ({ ...duty, ...person }));
}

/** Null where it is over or never was. */
export async function findShift(tx: Transaction, id: string, now: Date): Promise<Shift | null> {
  const row = await tx.duty.findFirst({ where: { id, until: { gt: now } }, include: withPerson });
  if (!row) return null;
  const { person, ...duty } = row;
  return { ...duty, ...person };
}

/** What has run stays written down; what had not begun is as if it had never been given. */
export async function cutShift(tx: Transaction, { id, from }: Shift, now: Date): Promise<void> {
  if (from < now) await tx.duty.update({ where: { id }, data: { until: now } });
  else await tx.duty.delete({ where: { id } });
}
