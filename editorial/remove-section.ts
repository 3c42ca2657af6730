/** Removes a section in which no article ever stood: its address goes, and there is nothing that it led to. */
import { act, refused } from '@/editorial/act';
import { requireAdministrator } from '@/editorial/require-administrator';
import { recordNewsroomActivity, type Doer } from '@/storage/activities';
import { lockSectionUses, removeSection as removeRow } from '@/storage/house-removals';
import { recordPressRun } from '@/storage/press-runs';
import { allSections } from '@/storage/sections';

export function removeSection(by: Doer, slug: string) {
  return act(async (tx) => {
    await requireAdministrator(tx, by);
    const sections = await allSections(tx);
    const section = sections.find((one) => one.slug === slug);
    if (!section) {
      const known = sections.map((one) => one.slug).join(', ');
      refused({ code: 'section_unknown', values: { section: slug, known } });
    }
    const articles = await lockSectionUses(tx, section.id);
    if (articles > 0) refused({ code: 'section_in_use', values: { articles } });
    await removeRow(tx, section.id);
    const detail = { section: slug, names: section.names, desk: section.desk.slug };
    await recordNewsroomActivity(tx, by, { act: 'remove_section', detail });
    // Every page has the navigation.
    await recordPressRun(tx, ['site'], by.now);
  });
}
