/** Changes a desk's names and its signature rule. What was signed under the old rule stays signed. */
import type { DeskFacts } from '@/domain/article';
import { isDeepStrictEqual } from 'node:util';
import { act } from '@/editorial/act';
import { requireAdministrator } from '@/editorial/require-administrator';
import { requireDesk } from '@/editorial/require-desk';
import { requireNames } from '@/editorial/require-names';
import { recordNewsroomActivity, type Doer } from '@/storage/activities';
import { saveDesk } from '@/storage/desks';

export type DeskChange = Pick<DeskFacts, 'names' | 'policy' | 'releasesUnread'>;

export function changeDesk(by: Doer, slug: string, wanted: DeskChange) {
  return act(async (tx) => {
    await requireAdministrator(tx, by);
    const desk = await requireDesk(tx, slug);
    const { id, names, policy, releasesUnread } = desk;
    const before = { names, policy, releasesUnread };
    const after = { ...wanted, names: requireNames(wanted.names) };
    if (isDeepStrictEqual(before, after)) return;
    await saveDesk(tx, id, after);
    await recordNewsroomActivity(tx, by, { act: 'change_desk', detail: { desk: slug, before, after } });
  });
}
