/** Changes a person's name, languages and rights in the house; desks and shifts have verbs of their own. */
import { leavingHouseRefusals } from '@/domain/administration';
import { personChanges, type PersonColumns } from '@/domain/person-change';
import { act, refused, type PersonActing } from '@/editorial/act';
import { requireAdministrator } from '@/editorial/require-administrator';
import { requirePerson } from '@/editorial/require-person';
import { recordNewsroomActivity } from '@/storage/activities';
import { lockAdministrators, savePerson } from '@/storage/person-changes';

export function changePerson(by: PersonActing, personId: string, wanted: PersonColumns) {
  return act(async (tx) => {
    const administrators = await lockAdministrators(tx);
    await requireAdministrator(tx, by);
    const before = await requirePerson(tx, personId, by.now);
    const after = { ...wanted, name: wanted.name.trim() };
    if (after.name === '') refused({ code: 'name_missing', values: {} });
    const refusals = after.administrator ? [] : leavingHouseRefusals(personId, administrators);
    if (refusals.length > 0) refused(...refusals);
    const changed = personChanges(before, after);
    if (Object.keys(changed).length === 0) return { name: after.name };
    await savePerson(tx, personId, after);
    await recordNewsroomActivity(tx, by, {
      act: 'change_person',
      detail: {
        person: personId,
        email: before.email,
        changed,
        toThemselves: personId === by.personId || undefined,
      },
    });
    return { name: after.name };
  });
}
