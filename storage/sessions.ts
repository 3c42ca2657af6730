/** Sign-ins. The row is the truth; a cookie only names it. */
import type { Language } from '@/domain/language';
import type { Actor } from '@/domain/person';
import type { SecondFactor } from '@/domain/second-factor';
import { actorColumns, actorFrom, type ActorRow } from '@/storage/actors';
import { database, type Transaction } from '@/storage/client';
import { newSecretId } from '@/storage/new-id';
import { secondFactorColumns } from '@/storage/second-factors';

export type SessionRow = {
  id: string;
  createdAt: Date;
  lastSeenAt: Date;
  expiresAt: Date;
  userAgent: string;
  address: string;
};

const columns = {
  id: true,
  createdAt: true,
  lastSeenAt: true,
  expiresAt: true,
  userAgent: true,
  address: true,
} as const;

const running = (now: Date) => ({ endedAt: null, expiresAt: { gt: now } });

export async function createSession(
  tx: Transaction,
  session: { personId: string; createdAt: Date; expiresAt: Date; userAgent: string; address: string },
): Promise<string> {
  const id = newSecretId();
  await tx.session.create({ data: { id, lastSeenAt: session.createdAt, ...session } });
  return id;
}

export type RunningSession = {
  id: string;
  actor: Actor;
  interfaceLanguage: Language;
  lastSeenAt: Date;
  secondFactor: SecondFactor;
};

type RunningRow = ActorRow & SecondFactor & Pick<RunningSession, 'lastSeenAt' | 'interfaceLanguage'>;

/** Null where it has ended, has run out, or never was. With the person and all their rights in one question. */
export async function findRunningSession(id: string, now: Date): Promise<RunningSession | null> {
  const [row] = await database().$queryRaw<RunningRow[]>`
    SELECT s.last_seen_at AS "lastSeenAt", p.interface_language::text AS "interfaceLanguage",
      ${secondFactorColumns}, ${actorColumns}
    FROM session s JOIN person p ON p.id = s.person_id
    WHERE s.id = ${id} AND s.ended_at IS NULL AND s.expires_at > ${now}`;
  if (!row) return null;
  const { lastSeenAt, interfaceLanguage, authenticator, passkeys } = row;
  return {
    id,
    actor: actorFrom(row),
    interfaceLanguage,
    lastSeenAt,
    secondFactor: { authenticator, passkeys },
  };
}

/** When the person of a running session last proved who they are; null where there is no such session. */
export async function provenAt(
  tx: Transaction,
  personId: string,
  id: string,
  now: Date,
): Promise<Date | null> {
  const row = await tx.session.findFirst({ where: { id, personId, ...running(now) } });
  return row && (row.provenAt ?? row.createdAt);
}

/** False where the person has no such session running. */
export async function noteProof(tx: Transaction, personId: string, id: string, now: Date): Promise<boolean> {
  const where = { id, personId, ...running(now) };
  return (await tx.session.updateMany({ where, data: { provenAt: now } })).count > 0;
}

/** Two requests at once write once: whoever comes second finds nothing left to do. */
export async function noteSeen(id: string, now: Date, unlessSince: Date): Promise<void> {
  await database().session.updateMany({
    where: { id, lastSeenAt: { lt: unlessSince } },
    data: { lastSeenAt: now },
  });
}

export async function runningSessionsOf(personId: string, now: Date): Promise<SessionRow[]> {
  return database().session.findMany({
    where: { personId, ...running(now) },
    select: columns,
    orderBy: [{ lastSeenAt: 'desc' }, { id: 'asc' }],
  });
}

/** False where the person has no such session running. */
export async function closeSession(
  tx: Transaction,
  personId: string,
  id: string,
  now: Date,
): Promise<boolean> {
  const { count } = await tx.session.updateMany({
    where: { id, personId, ...running(now) },
    data: { endedAt: now },
  });
  return count > 0;
}

/** How many were running. A sign-in that waits for its second step ends with them. */
export async function closeSessionsOf(tx: Transaction, personId: string, now: Date): Promise<number> {
  await tx.pendingSignIn.deleteMany({ where: { personId } });
  const { count } = await tx.session.updateMany({
    where: { personId, ...running(now) },
    data: { endedAt: now },
  });
  return count;
}
