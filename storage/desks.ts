import type { DeskFacts } from '@/domain/article';
import type { PerLanguage } from '@/domain/language';
import type { Transaction } from '@/storage/client';
import { newId } from '@/storage/new-id';

type Row = { id: string; slug: string; names: unknown; policy: DeskFacts['policy']; releasesUnread: boolean };

/** The database checks that `names` has all three languages. */
export function deskFacts({ id, slug, names, policy, releasesUnread }: Row): DeskFacts {
  return { id, slug, names: names as PerLanguage<string>, policy, releasesUnread };
}

export async function findDesk(tx: Transaction, slug: string): Promise<DeskFacts | null> {
  const row = await tx.desk.findUnique({ where: { slug } });
  return row && deskFacts(row);
}

export async function deskSlugs(tx: Transaction): Promise<string[]> {
  return (await tx.desk.findMany({ select: { slug: true }, orderBy: { slug: 'asc' } })).map(
    (row) => row.slug,
  );
}

export async function createDesk(tx: Transaction, desk: Omit<DeskFacts, 'id'>): Promise<string> {
  const id = newId();
  await tx.desk.create({ data: { id, ...desk } });
  return id;
}

export async function saveDesk(
  tx: Transaction,
  id: string,
  desk: Omit<DeskFacts, 'id' | 'slug'>,
): Promise<void> {
  await tx.desk.update({ where: { id }, data: desk });
}

/** By slug, each with those who work there now, by name. */
export async function desksWithMembers(tx: Transaction, now: Date) {
  const rows = await tx.desk.findMany({
    include: {
      memberships: {
        where: { person: { disabledAt: null }, OR: [{ until: null }, { until: { gt: now } }] },
        include: { person: { select: { name: true } } },
        orderBy: { person: { name: 'asc' } },
      },
    },
    orderBy: { slug: 'asc' },
  });
  return rows.map(({ memberships, ...row }) => ({
    ...deskFacts(row),
    members: memberships.map(({ personId: id, person: { name }, role, until }) => ({
      id,
      name,
      role,
      until,
    })),
  }));
}
