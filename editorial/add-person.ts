/** Adds a person to the newsroom, with their desks. */
import { emailRefusal, type NewPerson } from '@/domain/directory';
import { act, refused } from '@/editorial/act';
import { recordNewsroomActivity, type Doer } from '@/storage/activities';
import { deskSlugs, findDesk } from '@/storage/desks';
import { createPerson, emailIsTaken } from '@/storage/people';

export function addPerson(by: Doer, wanted: NewPerson, passwordHash: string | null) {
  return act(async (tx) => {
    const email = wanted.email.trim().toLowerCase();
    const invalid = emailRefusal(email);
    if (invalid) refused(invalid);
    if (wanted.name.trim() === '') refused({ code: 'name_missing', values: {} });
    if (await emailIsTaken(tx, email)) refused({ code: 'email_taken', values: { email } });
    const memberships = [];
    for (const { desk: slug, role, until } of wanted.desks) {
      const desk = await findDesk(tx, slug);
      if (!desk)
        refused({ code: 'desk_unknown', values: { desk: slug, known: (await deskSlugs(tx)).join(', ') } });
      memberships.push({ deskId: desk.id, role, until });
    }
    const { desks, ...person } = wanted;
    const id = await createPerson(
      tx,
      { ...person, email, name: wanted.name.trim(), memberships },
      passwordHash,
      by.now,
    );
    const detail = {
      email,
      administrator: wanted.administrator,
      editorInChief: wanted.editorInChief,
      desks: desks.map(({ desk, role }) => `${desk}:${role}`),
    };
    await recordNewsroomActivity(tx, by, { act: 'add_person', detail });
    return { id, email };
  });
}
