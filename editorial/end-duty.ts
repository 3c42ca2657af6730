/** Ends a shift that runs, or takes back one that has not begun. */
import { act, refused } from '@/editorial/act';
import { requireDutyRight } from '@/editorial/require-duty-right';
import { recordNewsroomActivity, type Doer } from '@/storage/activities';
import { cutShift, findShift } from '@/storage/duties';

export function endDuty(by: Doer, dutyId: string) {
  return act(async (tx) => {
    await requireDutyRight(tx, by);
    const shift = await findShift(tx, dutyId, by.now);
    if (!shift) refused({ code: 'duty_unknown', values: {} });
    await cutShift(tx, shift, by.now);
    const { personId: person, email, name, from, until } = shift;
    await recordNewsroomActivity(tx, by, {
      act: 'end_duty',
      detail: { person, email, from: from.toISOString(), until: until.toISOString() },
    });
    return { name };
  });
}
