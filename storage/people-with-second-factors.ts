import { database } from '@/storage/client';

export type PersonWithSecondFactors = {
  email: string;
  name: string;
  editorInChief: boolean;
  administrator: boolean;
  authenticator: boolean;
  passkeys: number;
};

/** Whoever has a second factor or may have to: the people in charge come with theirs and without. */
export async function peopleWithSecondFactors(): Promise<PersonWithSecondFactors[]> {
  const inForce = { confirmedAt: { not: null } };
  const rows = await database().person.findMany({
    where: {
      disabledAt: null,
      OR: [
        { editorInChief: true },
        { administrator: true },
        { authenticators: { some: inForce } },
        { passkeys: { some: {} } },
      ],
    },
    select: {
      email: true,
      name: true,
      editorInChief: true,
      administrator: true,
      _count: { select: { authenticators: { where: inForce }, passkeys: true } },
    },
    orderBy: [{ name: 'asc' }, { email: 'asc' }],
  });
  return rows.map(({ _count: { authenticators, passkeys }, ...person }) => ({
    ...person,
    authenticator: authenticators > 0,
    passkeys,
  }));
}
