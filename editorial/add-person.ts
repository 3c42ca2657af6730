/** Adds a person to the newsroom, with their desks. */
import type { NewPerson } from '@/domain/directory';
import { act } from '@/editorial/act';
import { letIn } from '@/editorial/let-in';
import { requireAdministrator } from '@/editorial/require-administrator';
import { recordNewsroomActivity, type Doer } from '@/storage/activities';

export function addPerson(by: Doer, wanted: NewPerson, passwordHash: string | null) {
  return act(async (tx) => {
    await requireAdministrator(tx, by);
    const { id, email, detail } = await letIn(tx, by, wanted, passwordHash);
    await recordNewsroomActivity(tx, by, { act: 'add_person', detail });
    return { id, email };
  });
}
