import type { PersonColumns } from '@/domain/person-change';
import type { DeskRole } from '@/domain/person';
import type { Transaction } from '@/storage/client';

/** Two who change one person wait for each other. False where there is no such person. */
export async function lockPerson(tx: Transaction, id: string): Promise<boolean> {
  const rows = await tx.$queryRaw<{ id: string }[]>`SELECT id FROM person WHERE id = ${id} FOR NO KEY UPDATE`;
  return rows.length > 0;
}

/**
 * The ids of all who can sign in and keep the house, locked: of two administrators who dismiss each other at once, the
 * second finds out. Who was invited and has not come in is none of them.
 */
export async function lockAdministrators(tx: Transaction): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM person p
    WHERE administrator AND disabled_at IS NULL
      AND (password_hash IS NOT NULL
           OR EXISTS (SELECT 1 FROM session s WHERE s.person_id = p.id)
           OR NOT EXISTS (SELECT 1 FROM invitation i WHERE i.person_id = p.id AND i.purpose = 'join'))
    ORDER BY id FOR NO KEY UPDATE`;
  return rows.map(({ id }) => id);
}

export async function savePerson(tx: Transaction, id: string, columns: PersonColumns): Promise<void> {
  await tx.person.update({ where: { id }, data: { ...columns, languages: [...columns.languages] } });
}

export async function saveEmail(tx: Transaction, id: string, email: string): Promise<void> {
  await tx.person.update({ where: { id }, data: { email } });
}

export async function savePassword(tx: Transaction, id: string, passwordHash: string): Promise<void> {
  await tx.person.update({ where: { id }, data: { passwordHash } });
}

export async function saveDisabled(tx: Transaction, id: string, disabledAt: Date | null): Promise<void> {
  await tx.person.update({ where: { id }, data: { disabledAt } });
}

export async function replaceMemberships(
  tx: Transaction,
  personId: string,
  memberships: readonly { deskId: string; role: DeskRole; until: Date | null }[],
): Promise<void> {
  await tx.membership.deleteMany({ where: { personId } });
  await tx.membership.createMany({ data: memberships.map((membership) => ({ personId, ...membership })) });
}
