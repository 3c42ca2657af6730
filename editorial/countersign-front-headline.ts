/** Signs after the fact a headline that an editor typed over on a front. Readers see no difference: nothing is pressed. */
import { hashOf } from '@/domain/canonical-json';
import { countersigning } from '@/domain/front-headline';
import { act, refused, type PersonActing } from '@/editorial/act';
import { recordNewsroomActivity } from '@/storage/activities';
import { loadActor } from '@/storage/actors';
import { lockFrontHeadline, signFrontHeadline } from '@/storage/front-headlines';
import { sectionById } from '@/storage/sections';

export function countersignFrontHeadline(by: PersonActing, headlineId: string) {
  return act(async (tx) => {
    const headline = await lockFrontHeadline(tx, headlineId);
    const actor = await loadActor(tx, by.personId);
    const unknown = { code: 'front_headline_unknown', values: {} } as const;
    if (!headline) refused(unknown);
    const section = headline.sectionId === null ? null : await sectionById(tx, headline.sectionId);
    const { typedById, language, articleId, text } = headline;
    const facts = { typedBy: typedById, language, desk: section?.desk.id ?? null };
    const refusals = countersigning(facts, actor, by.now);
    if (refusals.length > 0) refused(...refusals);
    if (headline.signedAt) refused(unknown);
    await signFrontHeadline(tx, headlineId, by.personId, by.now);
    await recordNewsroomActivity(tx, by, {
      act: 'countersign_front_headline',
      detail: {
        language,
        section: section?.slug ?? null,
        article: articleId,
        headline: headlineId,
        textHash: hashOf(text),
      },
    });
  });
}
