/** An editor's order of a front: the named articles come first, the rest is filled by time. Furniture, in force at once. */
import type { Language } from '@/domain/language';
import { isEditorOf, isOnDuty } from '@/domain/rights';
import { act, refused, type PersonActing } from '@/editorial/act';
import { recordNewsroomActivity } from '@/storage/activities';
import { loadActor } from '@/storage/actors';
import { articlesNotLiveIn, holdOnNewPlaces, replaceFrontPlaces } from '@/storage/front-places';
import { recordPressRun } from '@/storage/press-runs';
import { findSection, sectionSlugs } from '@/storage/sections';

/** `section` null: the front page of the language. Its editors are those of any desk; a section front's those of its desk. */
export function arrangeFront(
  by: PersonActing,
  front: { language: Language; section: string | null },
  articles: readonly string[],
) {
  const articleIds = [...new Set(articles)];
  return act(async (tx) => {
    const actor = await loadActor(tx, by.personId);
    const section = front.section === null ? null : await findSection(tx, front.section);
    if (front.section !== null && !section)
      refused({
        code: 'section_unknown',
        values: { section: front.section, known: (await sectionSlugs(tx)).join(', ') },
      });
    const desks = section ? [section.desk.id] : actor.memberships.map((membership) => membership.deskId);
    const mayArrange =
      actor.editorInChief || isOnDuty(actor, by.now) || desks.some((desk) => isEditorOf(actor, desk, by.now));
    if (!mayArrange || actor.disabled)
      refused({
        code: 'right_missing',
        values: { command: 'arrange_front', desk: section?.desk.names ?? '' },
      });
    const [notLive] = await articlesNotLiveIn(tx, articleIds, front.language);
    if (notLive !== undefined) refused({ code: 'not_live', values: { id: notLive } });
    const place = { language: front.language, sectionId: section?.id ?? null };
    const hold = await holdOnNewPlaces(tx, place, articleIds);
    if (hold) {
      const person = await loadActor(tx, hold.personId);
      refused({ code: 'on_hold', values: { reason: hold.reason, person: person.name } });
    }
    await replaceFrontPlaces(tx, place, articleIds);
    await recordNewsroomActivity(tx, by, {
      act: 'arrange_front',
      detail: { ...front, articles: articleIds },
    });
    await recordPressRun(
      tx,
      [front.section === null ? `front:${front.language}` : `section:${front.section}:${front.language}`],
      by.now,
    );
  });
}
