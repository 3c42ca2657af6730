/** Whether anything has happened since a screen was made; the screens ask every second or so. */
import type { Actor } from '@/domain/person';
import { queueSight } from '@/domain/queue-sight';
import { allDesks } from '@/storage/desk-list';
import { listVersion, storyVersion } from '@/storage/versions';

async function sightOfLists(actor: Actor, now: Date) {
  return queueSight(
    actor,
    (await allDesks()).map(({ id }) => id),
    now,
  );
}

/** Of the article and the other languages of its story. Null for whoever may not see it. */
export async function readArticleVersion(actor: Actor, articleId: string, now: Date): Promise<string | null> {
  return storyVersion(await sightOfLists(actor, now), articleId);
}

/** Of all that the lists of this person show. */
export async function readListVersion(actor: Actor, now: Date): Promise<string> {
  return listVersion(await sightOfLists(actor, now));
}
