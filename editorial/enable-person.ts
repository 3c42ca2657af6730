/** Opens a closed account again, with the rights that it had; nobody is signed in by that. */
import { act, type PersonActing } from '@/editorial/act';
import { requireAdministrator } from '@/editorial/require-administrator';
import { requirePerson } from '@/editorial/require-person';
import { recordNewsroomActivity } from '@/storage/activities';
import { saveDisabled } from '@/storage/person-changes';

export function enablePerson(by: PersonActing, personId: string) {
  return act(async (tx) => {
    await requireAdministrator(tx, by);
    const { email, name, disabledAt } = await requirePerson(tx, personId, by.now);
    if (!disabledAt) return { name };
    await saveDisabled(tx, personId, null);
    await recordNewsroomActivity(tx, by, { act: 'enable_person', detail: { person: personId, email } });
    return { name };
  });
}
