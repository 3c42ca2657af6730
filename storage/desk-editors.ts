import type { Transaction } from '@/storage/client';

/** Everybody who is an editor of the desk at this moment, by name. */
export function editorsOfDesk(tx: Transaction, deskId: string, now: Date) {
  return tx.person.findMany({
    where: {
      disabledAt: null,
      OR: [
        { editorInChief: true },
        { duties: { some: { from: { lte: now }, until: { gt: now } } } },
        {
          memberships: { some: { deskId, role: 'editor', OR: [{ until: null }, { until: { gt: now } }] } },
        },
      ],
    },
    select: { id: true, email: true, name: true },
    orderBy: { name: 'asc' },
  });
}
