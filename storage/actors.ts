/** People with all that their rights depend on. */
import type { Actor, DeskRole } from '@/domain/person';
import type { Transaction } from '@/storage/client';
import { Prisma } from '@/storage/generated/client';

/** All that rights depend on in one question: it is asked on every request, and again by every act. */
export const actorColumns = Prisma.sql`
  p.id, p.name, p.administrator, p.editor_in_chief AS "editorInChief", p.languages::text[] AS languages,
  p.disabled_at IS NOT NULL AS disabled,
  (SELECT json_agg(json_build_object('deskId', m.desk_id, 'role', m.role, 'until', m.until))
     FROM membership m WHERE m.person_id = p.id) AS memberships,
  (SELECT json_agg(json_build_object('from', d."from", 'until', d.until))
     FROM duty d WHERE d.person_id = p.id) AS duties`;

export type ActorRow = Omit<Actor, 'memberships' | 'duties'> & {
  memberships: { deskId: string; role: DeskRole; until: string | null }[] | null;
  duties: { from: string; until: string }[] | null;
};

export function actorFrom(row: ActorRow): Actor {
  const { id, name, administrator, editorInChief, languages, disabled } = row;
  const memberships = (row.memberships ?? []).map(({ deskId, role, until }) => ({
    ...{ deskId, role },
    until: until === null ? null : new Date(until),
  }));
  const duties = (row.duties ?? []).map(({ from, until }) => ({
    from: new Date(from),
    until: new Date(until),
  }));
  return { id, name, administrator, editorInChief, languages, memberships, duties, disabled };
}

async function findActor(tx: Transaction, where: Prisma.Sql): Promise<Actor | null> {
  const [row] = await tx.$queryRaw<ActorRow[]>`SELECT ${actorColumns} FROM person p WHERE ${where}`;
  return row ? actorFrom(row) : null;
}

/** Throws where the person does not exist: callers hold an id that they were given by the database. */
export async function loadActor(tx: Transaction, personId: string): Promise<Actor> {
  const actor = await findActor(tx, Prisma.sql`p.id = ${personId}`);
  if (!actor) throw new Error(`no person ${personId}`);
  return actor;
}

export function findActorByEmail(tx: Transaction, email: string): Promise<Actor | null> {
  return findActor(tx, Prisma.sql`p.email = ${email.trim().toLowerCase()}`);
}

export async function personNames(tx: Transaction, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.person.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, name: true },
  });
  return new Map(rows.map((row) => [row.id, row.name]));
}
