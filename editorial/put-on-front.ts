/** The one way onto a front, for every verb that arranges one: the whole arrangement at once, in force at once. */
import { hashOf } from '@/domain/canonical-json';
import { fitted, frontSlots, placesOf, type Arrangement } from '@/domain/front-arrangement';
import { refused, type PersonActing } from '@/editorial/act';
import { replaceHeadlines } from '@/editorial/replace-front-headlines';
import type { OpenFront } from '@/editorial/require-front';
import { recordNewsroomActivity } from '@/storage/activities';
import { loadActor } from '@/storage/actors';
import type { Transaction } from '@/storage/client';
import {
  articlesNotLiveIn,
  holdsOn,
  lockWhatIsPlaced,
  placedOn,
  replaceFrontPlaces,
} from '@/storage/front-places';
import { lockFront, saveFrontState } from '@/storage/fronts';
import { recordPressRun } from '@/storage/press-runs';

/** `before`: the version of the front that the person saw; 0 where nobody had arranged it. */
export async function putOnFront(
  tx: Transaction,
  by: PersonActing,
  front: OpenFront,
  wanted: Arrangement,
  before: number,
): Promise<{ version: number }> {
  const { name, address } = front;
  const arrangement = fitted(wanted);
  const places = placesOf(arrangement);
  const articles = places.map(({ article }) => article);
  await lockWhatIsPlaced(tx, articles);
  const state = await lockFront(tx, name);
  if ((state?.version ?? 0) !== before) {
    const person = state ? (await loadActor(tx, state.arrangedById)).name : '';
    refused({ code: 'front_changed', values: { person } });
  }
  const [notLive] = await articlesNotLiveIn(tx, articles, name.language);
  if (notLive !== undefined) refused({ code: 'not_live', values: { id: notLive } });
  const holds = await holdsOn(tx, articles);
  const here = new Set((await placedOn(tx, name)).map(({ articleId }) => articleId));
  await refuseHeld(tx, holds, (article) => !here.has(article));
  const headlines = await replaceHeadlines(tx, by, name, places);
  await refuseHeld(tx, holds, (article) => headlines.typed.some((typed) => typed.article === article));
  await replaceFrontPlaces(
    tx,
    name,
    frontSlots.flatMap((slot) =>
      (slot === 'opening' ? arrangement.opening : arrangement.strips).map(({ article }) => ({
        articleId: article,
        slot,
      })),
    ),
  );
  const version = before + 1;
  await saveFrontState(tx, name, { version, arrangedById: by.personId, arrangedAt: by.now });
  for (const { text, ...typed } of headlines.typed)
    // The words lie in their own row: the record keeps their hash.
    await recordNewsroomActivity(tx, by, {
      act: 'type_over_headline',
      detail: { ...address, ...typed, textHash: hashOf(text) },
    });
  await recordNewsroomActivity(tx, by, {
    act: 'arrange_front',
    detail: {
      ...address,
      version,
      articles,
      opening: arrangement.opening.length,
      headlines: headlines.inForce,
      endedHeadlines: headlines.ended,
    },
  });
  await recordPressRun(
    tx,
    [
      address.section === null
        ? `front:${address.language}`
        : `section:${address.section}:${address.language}`,
    ],
    by.now,
  );
  return { version };
}

/** A hold keeps new places and new words from readers; what stands there already stays. */
async function refuseHeld(
  tx: Transaction,
  holds: ReadonlyMap<string, { reason: string; personId: string }>,
  isNew: (article: string) => boolean,
): Promise<void> {
  for (const [article, { reason, personId }] of holds)
    if (isNew(article)) {
      const { name } = await loadActor(tx, personId);
      refused({ code: 'on_hold', values: { reason, person: name } });
    }
}
