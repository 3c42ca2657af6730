/** Changes a section's names, its place in the navigation and the desk that new articles in it begin on. */
import { isDeepStrictEqual } from 'node:util';
import type { PerLanguage } from '@/domain/language';
import { act, refused } from '@/editorial/act';
import { requireAdministrator } from '@/editorial/require-administrator';
import { requireDesk } from '@/editorial/require-desk';
import { requireNames } from '@/editorial/require-names';
import { recordNewsroomActivity, type Doer } from '@/storage/activities';
import { recordPressRun } from '@/storage/press-runs';
import { allSections, orderSections, saveSection } from '@/storage/sections';

/** `place`: counted from 1. */
export type SectionChange = { names: PerLanguage<string>; desk: string; place: number };

export function changeSection(by: Doer, slug: string, wanted: SectionChange) {
  return act(async (tx) => {
    await requireAdministrator(tx, by);
    const sections = await allSections(tx);
    const at = sections.findIndex((section) => section.slug === slug);
    const section = sections[at];
    if (!section)
      refused({
        code: 'section_unknown',
        values: { section: slug, known: sections.map((known) => known.slug).join(', ') },
      });
    const desk = await requireDesk(tx, wanted.desk);
    const place = Math.min(Math.max(wanted.place, 1), sections.length);
    const before = { names: section.names, desk: section.desk.slug, place: at + 1 };
    const after = { names: requireNames(wanted.names), desk: desk.slug, place };
    if (isDeepStrictEqual(before, after)) return;
    await saveSection(tx, section.id, { names: after.names, deskId: desk.id });
    if (before.place !== place) {
      const order = sections.map(({ id }) => id).filter((id) => id !== section.id);
      await orderSections(tx, order.toSpliced(place - 1, 0, section.id));
    }
    await recordNewsroomActivity(tx, by, { act: 'change_section', detail: { section: slug, before, after } });
    // Every page has the navigation.
    await recordPressRun(tx, ['site'], by.now);
  });
}
