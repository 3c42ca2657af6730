/** Adds a desk. Its slug is chosen once: lists and the command line call it by that. */
import { chosenSlugRefusals } from '@/domain/administration';
import type { DeskFacts } from '@/domain/article';
import { act, refused } from '@/editorial/act';
import { requireAdministrator } from '@/editorial/require-administrator';
import { requireFreeSlug } from '@/editorial/require-free-slug';
import { requireNames } from '@/editorial/require-names';
import { recordNewsroomActivity, type Doer } from '@/storage/activities';
import { createDesk } from '@/storage/desks';

export function addDesk(by: Doer, desk: Omit<DeskFacts, 'id'>) {
  return act(async (tx) => {
    await requireAdministrator(tx, by);
    const unusable = chosenSlugRefusals(desk.slug);
    if (unusable.length > 0) refused(...unusable);
    const names = requireNames(desk.names);
    await requireFreeSlug(tx, 'desk', desk.slug);
    await createDesk(tx, { ...desk, names });
    await recordNewsroomActivity(tx, by, {
      act: 'add_desk',
      detail: { desk: desk.slug, policy: desk.policy, releasesUnread: desk.releasesUnread },
    });
    return { slug: desk.slug };
  });
}
