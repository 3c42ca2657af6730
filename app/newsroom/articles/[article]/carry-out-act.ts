/** From the name of an act on the screen to its verb. */
import type { Refusal } from '@/domain/refusal';
import { ok, refuse, type Result } from '@/domain/result';
import type { PersonActing } from '@/editorial/act';
import { approveAndPublish } from '@/editorial/approve-and-publish';
import { approveRevision } from '@/editorial/approve-revision';
import { countersign } from '@/editorial/countersign';
import { handIn } from '@/editorial/hand-in';
import { holdStory, releaseStory } from '@/editorial/hold-story';
import { nameRevision } from '@/editorial/name-revision';
import { publishArticle } from '@/editorial/publish-article';
import { publishOnOneSignature } from '@/editorial/publish-on-one-signature';
import { restoreRevision } from '@/editorial/restore-revision';
import { sendBack } from '@/editorial/send-back';
import { spikeArticle } from '@/editorial/spike-article';
import { submitForReview } from '@/editorial/submit-for-review';
import { takeArticle } from '@/editorial/take-article';
import { takeBack } from '@/editorial/take-back';
import { unspikeArticle } from '@/editorial/unspike-article';

export const actNames = [
  'submit',
  'hand_in',
  'take_back',
  'take',
  'send_back',
  'approve',
  'approve_and_publish',
  'publish',
  'publish_on_one_signature',
  'countersign',
  'restore',
  'name_revision',
  'hold',
  'release',
  'spike',
  'unspike',
] as const;

export type Asked = {
  articleId: string;
  act: (typeof actNames)[number];
  revision: number | null;
  /** The text that the screen showed. */
  textVersion: number;
  words: string;
  minor: string;
};

/** `revision`: the one that the act made or named, 0 where it is about none. */
export async function carryOutAct(
  by: PersonActing,
  asked: Asked,
): Promise<Result<{ revision: number }, Refusal>> {
  const { articleId, act, words, minor, textVersion } = asked;
  const number = asked.revision ?? 0;
  switch (act) {
    case 'submit':
      return submitForReview(by, articleId);
    case 'approve':
      return approveRevision(by, articleId, { textVersion });
    case 'approve_and_publish':
      return approveAndPublish(by, articleId, { textVersion }, minor);
    case 'publish':
      return publishArticle(by, articleId, number, minor);
    case 'publish_on_one_signature':
      return publishOnOneSignature(by, articleId, { textVersion }, words, minor);
    case 'restore':
      return restoreRevision(by, articleId, number);
    case 'name_revision':
      return nameRevision(by, articleId, number > 0 ? { revision: number } : { textVersion }, words);
    case 'countersign':
      return about(number, await countersign(by, articleId, number));
    case 'hand_in':
      return about(0, await handIn(by, articleId));
    case 'take_back':
      return about(0, await takeBack(by, articleId));
    case 'take':
      return about(0, await takeArticle(by, articleId));
    case 'send_back':
      return about(0, await sendBack(by, articleId, words));
    case 'hold':
      return about(0, await holdStory(by, articleId, words));
    case 'release':
      return about(0, await releaseStory(by, articleId));
    case 'spike':
      return about(0, await spikeArticle(by, articleId, words));
    case 'unspike':
      return about(0, await unspikeArticle(by, articleId));
  }
}

function about(revision: number, result: Result<unknown, Refusal>): Result<{ revision: number }, Refusal> {
  return result.ok ? ok({ revision }) : refuse(...result.refusals);
}
