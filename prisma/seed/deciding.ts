/** What the editor does with a text of the cast once it is handed in. */
import type { Refusal } from '@/domain/refusal';
import type { Result } from '@/domain/result';
import type { PersonActing } from '@/editorial/act';
import { approveAndPublish } from '@/editorial/approve-and-publish';
import { approveRevision } from '@/editorial/approve-revision';
import { holdStory } from '@/editorial/hold-story';
import { publishOnOneSignature } from '@/editorial/publish-on-one-signature';
import { setTopics } from '@/editorial/set-topics';
import { spikeArticle } from '@/editorial/spike-article';
import { database } from '@/storage/client';
import { loadWorkingCopy } from '@/storage/working-copies';
import { acceptedAct } from './accepted-act';
import { acting, known, type DemoNewsroom } from './demo-newsroom';
import type { Happening } from './happening';
import type { ToldArticle } from './told-article';

type Deciding = (by: PersonActing, articleId: string) => Promise<Result<unknown, Refusal>>;

export function deciding(newsroom: DemoNewsroom, told: ToldArticle): Happening[] {
  const { article, draftingHours, key, story } = told;
  const { hoursAgo, state, editor } = article;
  const note = story.note ?? '';
  const at = (hours: number, decide: Deciding): Happening => ({
    hoursAgo: hours,
    act: (now) =>
      acceptedAct(key, decide(acting(newsroom, editor, now), known(newsroom.articles, key))).then(() => {}),
  });
  const first = { revision: 1 };
  const file = at(hoursAgo + (state === 'in_review' ? -0.05 : draftingHours * 0.1), (by, id) =>
    setTopics(by, id, story.topics),
  );
  const approve: Deciding = (by, id) => approveRevision(by, id, first);
  switch (state) {
    case 'drafting':
      return [];
    case 'in_review':
      return [file];
    case 'approved':
      return [file, at(hoursAgo, approve)];
    case 'held':
      return [
        file,
        at(hoursAgo + draftingHours * 0.05, approve),
        at(hoursAgo, (by, id) => holdStory(by, id, note)),
      ];
    case 'spiked':
      return [file, at(hoursAgo, (by, id) => spikeArticle(by, id, note))];
    case 'one_signature':
      return [file, at(hoursAgo, (by, id) => publishShown(by, id, note))];
    case 'live':
    case 'live_with_newer_draft':
    case 'withdrawn':
    case 'killed':
      return [file, at(hoursAgo, (by, id) => approveAndPublish(by, id, first))];
  }
}

async function publishShown(by: PersonActing, articleId: string, reason: string) {
  const { version } = await loadWorkingCopy(database(), articleId);
  return publishOnOneSignature(by, articleId, { textVersion: version }, reason);
}
