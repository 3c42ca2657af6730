/** Adds a section. Its slug stands in public addresses: the same in all languages, and no word that is a route. */
import { chosenSlugRefusals } from '@/domain/administration';
import type { PerLanguage } from '@/domain/language';
import { act, refused } from '@/editorial/act';
import { requireAdministrator } from '@/editorial/require-administrator';
import { requireDesk } from '@/editorial/require-desk';
import { requireFreeSlug } from '@/editorial/require-free-slug';
import { requireNames } from '@/editorial/require-names';
import { recordNewsroomActivity, type Doer } from '@/storage/activities';
import { recordPressRun } from '@/storage/press-runs';
import { allSections, createSection } from '@/storage/sections';

/** Without a `position` it comes last. */
export type NewSection = { slug: string; names: PerLanguage<string>; desk: string; position?: number };

export function addSection(by: Doer, section: NewSection) {
  return act(async (tx) => {
    await requireAdministrator(tx, by);
    const { slug } = section;
    const unusable = chosenSlugRefusals(slug);
    if (unusable.length > 0) refused(...unusable);
    const names = requireNames(section.names);
    await requireFreeSlug(tx, 'section', slug);
    const desk = await requireDesk(tx, section.desk);
    const position = section.position ?? (await allSections(tx)).length + 1;
    await createSection(tx, { slug, names, position, deskId: desk.id });
    await recordNewsroomActivity(tx, by, { act: 'add_section', detail: { section: slug, desk: desk.slug } });
    await recordPressRun(tx, ['site'], by.now);
    return { slug };
  });
}
