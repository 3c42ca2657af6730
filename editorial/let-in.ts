/** The common part of adding and of inviting a person: what was given is looked at, and the person is there. */
import { membershipEndRefusals } from '@/domain/administration';
import { emailRefusal, type NewPerson } from '@/domain/directory';
import { refused } from '@/editorial/act';
import { requireDesk } from '@/editorial/require-desk';
import type { Doer } from '@/storage/activities';
import type { Transaction } from '@/storage/client';
import { createPerson, emailIsTaken } from '@/storage/people';

export async function letIn(tx: Transaction, by: Doer, wanted: NewPerson, passwordHash: string | null) {
  const email = wanted.email.trim().toLowerCase();
  const invalid = emailRefusal(email);
  if (invalid) refused(invalid);
  const name = wanted.name.trim();
  if (name === '') refused({ code: 'name_missing', values: {} });
  if (await emailIsTaken(tx, email)) refused({ code: 'email_taken', values: { email } });
  const memberships = [];
  for (const { desk: slug, role, until } of wanted.desks) {
    const desk = await requireDesk(tx, slug);
    const over = membershipEndRefusals(desk.names, until ?? null, null, by.now);
    if (over.length > 0) refused(...over);
    memberships.push({ deskId: desk.id, role, until });
  }
  const { desks, ...person } = wanted;
  const id = await createPerson(tx, { ...person, email, name, memberships }, passwordHash, by.now);
  const detail = {
    email,
    administrator: wanted.administrator,
    editorInChief: wanted.editorInChief,
    desks: desks.map(({ desk, role }) => `${desk}:${role}`),
  };
  return { id, email, name, detail };
}
