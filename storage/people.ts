import type { ListedPerson, NewPerson } from '@/domain/directory';
import type { Language } from '@/domain/language';
import { database, type Transaction } from '@/storage/client';
import { newId } from '@/storage/new-id';

export async function emailIsTaken(tx: Transaction, email: string): Promise<boolean> {
  return (await tx.person.count({ where: { email } })) > 0;
}

/** `memberships` by desk id. */
export async function createPerson(
  tx: Transaction,
  person: Omit<NewPerson, 'desks'> & {
    memberships: { deskId: string; role: NewPerson['desks'][number]['role']; until?: Date }[];
  },
  passwordHash: string | null,
  createdAt: Date,
): Promise<string> {
  const id = newId();
  const { memberships, languages, ...columns } = person;
  await tx.person.create({
    data: {
      id,
      ...columns,
      languages: [...languages],
      passwordHash,
      createdAt,
      memberships: { create: memberships },
    },
  });
  return id;
}

export async function listPeople(): Promise<ListedPerson[]> {
  const rows = await database().person.findMany({
    where: { disabledAt: null },
    include: {
      memberships: { include: { desk: { select: { slug: true } } }, orderBy: { desk: { slug: 'asc' } } },
    },
    orderBy: { email: 'asc' },
  });
  return rows.map(({ email, name, administrator, editorInChief, languages, memberships }) => ({
    email,
    name,
    administrator,
    editorInChief,
    languages,
    desks: memberships.map(({ desk, role }) => ({ desk: desk.slug, role })),
  }));
}

export type Credentials = { personId: string; passwordHash: string | null; disabled: boolean };

export async function findCredentials(email: string): Promise<Credentials | null> {
  const row = await database().person.findUnique({
    where: { email },
    select: { id: true, passwordHash: true, disabledAt: true },
  });
  return row && { personId: row.id, passwordHash: row.passwordHash, disabled: row.disabledAt !== null };
}

/** Null for whoever signs in by other means. */
export async function passwordHashOf(personId: string): Promise<string | null> {
  const where = { id: personId };
  return (await database().person.findUniqueOrThrow({ where, select: { passwordHash: true } })).passwordHash;
}

export async function saveInterfaceLanguage(
  tx: Transaction,
  personId: string,
  interfaceLanguage: Language,
): Promise<void> {
  await tx.person.update({ where: { id: personId }, data: { interfaceLanguage } });
}

export function emailAndName(
  personId: string,
): Promise<{ email: string; name: string; interfaceLanguage: Language }> {
  return database().person.findUniqueOrThrow({
    where: { id: personId },
    select: { email: true, name: true, interfaceLanguage: true },
  });
}
