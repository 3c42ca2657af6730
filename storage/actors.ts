/** People with all that their rights depend on. */
import type { Actor } from '@/domain/person';
import type { Transaction } from '@/storage/client';

const withRights = { memberships: true, duties: true } as const;
type Row = NonNullable<Awaited<ReturnType<typeof findRow>>>;

function findRow(tx: Transaction, where: { id: string } | { email: string }) {
  return tx.person.findUnique({ where, include: withRights });
}

function actorFrom(row: Row): Actor {
  return {
    id: row.id,
    name: row.name,
    administrator: row.administrator,
    editorInChief: row.editorInChief,
    languages: row.languages,
    memberships: row.memberships,
    duties: row.duties,
    disabled: row.disabledAt !== null,
  };
}

/** Throws where the person does not exist: callers hold an id that they were given by the database. */
export async function loadActor(tx: Transaction, personId: string): Promise<Actor> {
  const row = await findRow(tx, { id: personId });
  if (!row) throw new Error(`no person ${personId}`);
  return actorFrom(row);
}

export async function findActorByEmail(tx: Transaction, email: string): Promise<Actor | null> {
  const row = await findRow(tx, { email: email.trim().toLowerCase() });
  return row && actorFrom(row);
}

export async function personNames(tx: Transaction, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.person.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, name: true },
  });
  return new Map(rows.map((row) => [row.id, row.name]));
}
