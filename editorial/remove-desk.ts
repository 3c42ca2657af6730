/** Removes a desk on which nothing was ever written and to which no section belongs; its people have their other desks. */
import { act, refused } from '@/editorial/act';
import { requireAdministrator } from '@/editorial/require-administrator';
import { requireDesk } from '@/editorial/require-desk';
import { recordNewsroomActivity, type Doer } from '@/storage/activities';
import { lockDeskUses, removeDesk as removeRow } from '@/storage/house-removals';

export function removeDesk(by: Doer, slug: string) {
  return act(async (tx) => {
    await requireAdministrator(tx, by);
    const { id, names } = await requireDesk(tx, slug);
    const uses = await lockDeskUses(tx, id);
    if (uses.articles + uses.sections > 0) refused({ code: 'desk_in_use', values: uses });
    const members = await removeRow(tx, id);
    await recordNewsroomActivity(tx, by, { act: 'remove_desk', detail: { desk: slug, names, members } });
  });
}
