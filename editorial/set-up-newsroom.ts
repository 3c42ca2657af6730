/** What an administrator sets up before anybody writes: desks, sections, topics, contributors, duty, the paper itself. */
import type { DeskFacts } from '@/domain/article';
import { paperSetting, type PaperSetting } from '@/domain/directory';
import type { PerLanguage } from '@/domain/language';
import { isReserved } from '@/domain/reserved-words';
import { act, refused } from '@/editorial/act';
import { recordNewsroomActivity, type Doer } from '@/storage/activities';
import { findActorByEmail } from '@/storage/actors';
import type { Transaction } from '@/storage/client';
import { createContributor } from '@/storage/contributors';
import { createDesk, deskSlugs, findDesk } from '@/storage/desks';
import { createDuty } from '@/storage/people';
import { recordPressRun } from '@/storage/press-runs';
import { createSection } from '@/storage/sections';
import { savePaper } from '@/storage/settings';
import { slugIsTaken, type SlugKind } from '@/storage/taken-slugs';
import { createTopic } from '@/storage/topics';

export function addDesk(by: Doer, desk: Omit<DeskFacts, 'id'>) {
  return act(async (tx) => {
    await requireFree(tx, 'desk', desk.slug);
    await createDesk(tx, desk);
    await recordNewsroomActivity(tx, by, {
      act: 'add_desk',
      detail: { desk: desk.slug, policy: desk.policy, releasesUnread: desk.releasesUnread },
    });
  });
}

/** The slug stands in public addresses: the same in all languages, and no word that is a route. */
export function addSection(
  by: Doer,
  section: { slug: string; names: PerLanguage<string>; desk: string; position: number },
) {
  return act(async (tx) => {
    if (isReserved(section.slug) || !/^[a-z][a-z0-9-]*$/.test(section.slug))
      refused({ code: 'slug_unusable', values: { slug: section.slug } });
    await requireFree(tx, 'section', section.slug);
    const desk = await findDesk(tx, section.desk);
    if (!desk)
      refused({
        code: 'desk_unknown',
        values: { desk: section.desk, known: (await deskSlugs(tx)).join(', ') },
      });
    const { slug, names, position } = section;
    await createSection(tx, { slug, names, position, deskId: desk.id });
    await recordNewsroomActivity(tx, by, { act: 'add_section', detail: { section: slug, desk: desk.slug } });
    await recordPressRun(tx, ['site'], by.now);
  });
}

export function addTopic(by: Doer, slug: string, names: PerLanguage<string>) {
  return act(async (tx) => {
    await requireFree(tx, 'topic', slug);
    await createTopic(tx, slug, names);
    await recordNewsroomActivity(tx, by, { act: 'add_topic', detail: { topic: slug } });
  });
}

/** Someone whose name stands in bylines, with an account or without; also an agency. */
export function addContributor(
  by: Doer,
  contributor: { slug: string; names: PerLanguage<string>; agency: boolean; email?: string },
) {
  return act(async (tx) => {
    const person = contributor.email === undefined ? null : await findActorByEmail(tx, contributor.email);
    if (contributor.email !== undefined && !person)
      refused({ code: 'person_unknown', values: { email: contributor.email } });
    const { slug, names, agency } = contributor;
    await requireFree(tx, 'contributor', slug);
    const id = await createContributor(tx, { slug, names, agency, personId: person?.id ?? null });
    await recordNewsroomActivity(tx, by, { act: 'add_contributor', detail: { contributor: slug, agency } });
    return { id };
  });
}

/** Gives a person the rights of an editor on every desk for one shift. */
export function putOnDuty(by: Doer, email: string, from: Date, until: Date) {
  return act(async (tx) => {
    const person = await findActorByEmail(tx, email);
    if (!person) refused({ code: 'person_unknown', values: { email } });
    await createDuty(tx, person.id, from, until);
    await recordNewsroomActivity(tx, by, {
      act: 'put_on_duty',
      detail: { email, from: from.toISOString(), until: until.toISOString() },
    });
  });
}

export function changePaper(by: Doer, paper: PaperSetting) {
  return act(async (tx) => {
    await savePaper(tx, paperSetting.parse(paper));
    await recordNewsroomActivity(tx, by, {
      act: 'change_paper',
      detail: { names: paper.names, zone: paper.zone },
    });
    await recordPressRun(tx, ['site'], by.now);
  });
}

async function requireFree(tx: Transaction, kind: SlugKind, slug: string): Promise<void> {
  if (await slugIsTaken(tx, kind, slug)) refused({ code: 'slug_taken', values: { slug } });
}
