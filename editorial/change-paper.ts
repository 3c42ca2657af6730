/** Changes what every public page says of the paper: its names, its lines, its imprint, the zone of its dates. */
import { isDeepStrictEqual } from 'node:util';
import { isTimeZone, paperSetting, type PaperSetting } from '@/domain/directory';
import { trimmedNames } from '@/domain/administration';
import { act, refused } from '@/editorial/act';
import { requireAdministrator } from '@/editorial/require-administrator';
import { requireNames } from '@/editorial/require-names';
import { recordNewsroomActivity, type Doer } from '@/storage/activities';
import { recordPressRun } from '@/storage/press-runs';
import { loadPaper, savePaper } from '@/storage/settings';

export function changePaper(by: Doer, wanted: PaperSetting) {
  return act(async (tx) => {
    await requireAdministrator(tx, by);
    const zone = wanted.zone.trim();
    if (!isTimeZone(zone)) refused({ code: 'zone_unknown', values: { zone } });
    const after = paperSetting.parse({
      names: requireNames(wanted.names),
      taglines: trimmedNames(wanted.taglines),
      imprints: trimmedNames(wanted.imprints),
      zone,
    });
    const before = await loadPaper(tx);
    if (isDeepStrictEqual(before, after)) return;
    await savePaper(tx, after);
    await recordNewsroomActivity(tx, by, { act: 'change_paper', detail: { before: before ?? {}, ...after } });
    await recordPressRun(tx, ['site'], by.now);
  });
}
