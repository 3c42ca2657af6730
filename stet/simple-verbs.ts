/** Verbs that need no more than an article, a person and at most a revision or a reason: one line each. */
import type { Refusal } from '@/domain/refusal';
import { ok, type Result } from '@/domain/result';
import { countersign } from '@/editorial/countersign';
import { declineRequest } from '@/editorial/decline-request';
import { askToErase, confirmErasure } from '@/editorial/erase-text';
import { handIn } from '@/editorial/hand-in';
import { holdStory, releaseStory } from '@/editorial/hold-story';
import { publishOnOneSignature } from '@/editorial/publish-on-one-signature';
import { askToReinstate, confirmReinstatement } from '@/editorial/reinstate-article';
import { sendBack } from '@/editorial/send-back';
import { spikeArticle } from '@/editorial/spike-article';
import { takeArticle } from '@/editorial/take-article';
import { takeBack } from '@/editorial/take-back';
import { unspikeArticle } from '@/editorial/unspike-article';
import { withdrawArticle } from '@/editorial/withdraw-article';
import { articleVerb, type Given, type Needed, type Offered } from '@/stet/article-verb';
import type { Answer, Verb } from '@/stet/verb';

type Act = (given: Given) => Promise<Result<unknown, Refusal>>;

function simple(
  words: string,
  done: string,
  needed: readonly Needed[],
  act: Act,
  offered: readonly Offered[] = [],
): Verb {
  const run = async (given: Given): Promise<Result<Answer, Refusal>> => {
    const result = await act(given);
    if (!result.ok) return result;
    const { id, revision } = given;
    const named = needed.includes('revision') ? { revision } : {};
    return ok({ json: { id, done: words, ...named }, text: `${done} ${id}.` });
  };
  return articleVerb(words, needed, run, offered);
}

export const simpleVerbs: Verb[] = [
  simple('hand-in', 'Handed in', [], ({ by, id }) => handIn(by, id)),
  simple('take', 'Taken:', [], ({ by, id }) => takeArticle(by, id)),
  simple('take-back', 'Taken back:', [], ({ by, id }) => takeBack(by, id)),
  simple('send-back', 'Sent back', ['reason'], ({ by, id, reason }) => sendBack(by, id, reason)),
  simple('hold', 'On hold:', ['reason'], ({ by, id, reason }) => holdStory(by, id, reason)),
  simple('release', 'Released', [], ({ by, id }) => releaseStory(by, id)),
  simple(
    'one-signature',
    'Published on one signature:',
    ['revision', 'reason'],
    ({ by, id, revision, reason, minor }) => publishOnOneSignature(by, id, { revision }, reason, minor),
    ['minor'],
  ),
  simple('countersign', 'Countersigned', ['revision'], ({ by, id, revision }) =>
    countersign(by, id, revision),
  ),
  simple('withdraw', 'Withdrawn:', ['reason'], ({ by, id, reason }) => withdrawArticle(by, id, { reason })),
  simple('spike', 'Spiked', ['reason'], ({ by, id, reason }) => spikeArticle(by, id, reason)),
  simple('unspike', 'Taken up again:', [], ({ by, id }) => unspikeArticle(by, id)),
  simple('ask-reinstate', 'Asked to reinstate', ['revision', 'reason'], ({ by, id, revision, reason }) =>
    askToReinstate(by, id, revision, reason),
  ),
  simple('reinstate', 'Reinstated', [], ({ by, id }) => confirmReinstatement(by, id)),
  simple('decline-reinstate', 'Declined to reinstate', [], ({ by, id }) =>
    declineRequest(by, id, 'reinstate'),
  ),
  simple('ask-erase', 'Asked to erase a text of', ['revision', 'reason'], ({ by, id, revision, reason }) =>
    askToErase(by, id, [revision], reason),
  ),
  simple('erase', 'Erased what was asked of', [], ({ by, id }) => confirmErasure(by, id)),
  simple('decline-erase', 'Declined to erase a text of', [], ({ by, id }) => declineRequest(by, id, 'erase')),
];
