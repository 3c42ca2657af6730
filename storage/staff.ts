/** People as an administrator sees them: what they are given, and whether they have come in yet. */
import type { Language, PerLanguage } from '@/domain/language';
import type { DeskRole } from '@/domain/person';
import { database, type Transaction } from '@/storage/client';

export type StaffRow = {
  id: string;
  email: string;
  name: string;
  administrator: boolean;
  editorInChief: boolean;
  languages: Language[];
  interfaceLanguage: Language;
  disabledAt: Date | null;
  createdAt: Date;
  memberships: { desk: { slug: string; names: PerLanguage<string> }; role: DeskRole; until: Date | null }[];
  /** Running and coming ones. */
  duties: { id: string; from: Date; until: Date }[];
  /** Was let in by a link and has not come in yet. */
  invited: boolean;
};

const parts = (now: Date) =>
  ({
    memberships: { include: { desk: true }, orderBy: { desk: { slug: 'asc' } } },
    duties: { where: { until: { gt: now } }, orderBy: { from: 'asc' } },
    _count: { select: { sessions: true, invitations: { where: { purpose: 'join' } } } },
  }) as const;

type Row = NonNullable<Awaited<ReturnType<typeof findRow>>>;

function findRow(tx: Transaction, id: string, now: Date) {
  return tx.person.findUnique({ where: { id }, include: parts(now) });
}

function staffRow(row: Row): StaffRow {
  const { passwordHash, _count, memberships, duties, ...person } = row;
  return {
    ...person,
    memberships: memberships.map(({ desk, role, until }) => ({
      desk: { slug: desk.slug, names: desk.names as PerLanguage<string> },
      role,
      until,
    })),
    duties: duties.map(({ id, from, until }) => ({ id, from, until })),
    invited: passwordHash === null && _count.invitations > 0 && _count.sessions === 0,
  };
}

export async function allStaff(now: Date): Promise<StaffRow[]> {
  const rows = await database().person.findMany({
    include: parts(now),
    orderBy: [{ name: 'asc' }, { email: 'asc' }],
  });
  return rows.map(staffRow);
}

export async function findStaff(tx: Transaction, id: string, now: Date): Promise<StaffRow | null> {
  const row = await findRow(tx, id, now);
  return row && staffRow(row);
}

/** The newest invitation of a person who has not come in, with what became of its letter. */
export async function latestInvitation(personId: string) {
  return database().invitation.findFirst({
    where: { personId, purpose: 'join' },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: {
      byLetter: true,
      createdAt: true,
      expiresAt: true,
      withdrawnAt: true,
      letterSentAt: true,
      letterFailedAt: true,
      letterFailure: true,
    },
  });
}

export type LatestInvitation = NonNullable<Awaited<ReturnType<typeof latestInvitation>>>;
