/** What stands around the texts before anybody writes: topics, and the names that bylines may show. */
import type { PerLanguage } from '@/domain/language';
import { act, refused } from '@/editorial/act';
import { requireFreeSlug } from '@/editorial/require-free-slug';
import { recordNewsroomActivity, type Doer } from '@/storage/activities';
import { findActorByEmail } from '@/storage/actors';
import { createContributor } from '@/storage/contributors';
import { createTopic } from '@/storage/topics';

export function addTopic(by: Doer, slug: string, names: PerLanguage<string>) {
  return act(async (tx) => {
    await requireFreeSlug(tx, 'topic', slug);
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
    await requireFreeSlug(tx, 'contributor', slug);
    const id = await createContributor(tx, { slug, names, agency, personId: person?.id ?? null });
    await recordNewsroomActivity(tx, by, { act: 'add_contributor', detail: { contributor: slug, agency } });
    return { id };
  });
}
