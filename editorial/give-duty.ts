/** Gives a person the rights of an editor on every desk for one shift. */
import { dutyRefusals } from '@/domain/administration';
import { act, refused } from '@/editorial/act';
import { requireDutyRight } from '@/editorial/require-duty-right';
import { requirePerson } from '@/editorial/require-person';
import { recordNewsroomActivity, type Doer } from '@/storage/activities';
import { createDuty } from '@/storage/duties';

export function giveDuty(by: Doer, personId: string, from: Date, until: Date) {
  return act(async (tx) => {
    await requireDutyRight(tx, by);
    const { email, name, disabledAt } = await requirePerson(tx, personId, by.now);
    if (disabledAt) refused({ code: 'person_disabled', values: { email } });
    const refusals = dutyRefusals(from, until, by.now);
    if (refusals.length > 0) refused(...refusals);
    await createDuty(tx, personId, from, until);
    await recordNewsroomActivity(tx, by, {
      act: 'put_on_duty',
      detail: {
        person: personId,
        email,
        from: from.toISOString(),
        until: until.toISOString(),
        toThemselves: personId === by.personId || undefined,
      },
    });
    return { name };
  });
}
