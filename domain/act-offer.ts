/** Which acts a screen shows to this person, and what stands against each: the same decisions that the verbs make, tried dry. */
import type { ArticleFacts, RevisionFacts } from './article';
import type { Command, CommandType } from './command';
import { decide, type Decision } from './decide';
import type { Actor } from './person';
import type { Refusal } from './refusal';
import { refuse, type Result } from './result';
import type { WatchedChange } from './watched-change';
import { gate } from './workflow';

export type ActName = CommandType | 'approve_and_publish';
/** Open where nothing stands against it. `revision`: the one that the act would name, null for the text as it stands. */
export type ActOffer = {
  act: ActName;
  revision: number | null;
  refusals: readonly Refusal[];
  /** What the act would change of a published text without a word to readers: it then asks why that is minor. */
  watched?: readonly WatchedChange[];
};

export type Desk = {
  article: ArticleFacts;
  /** The text that the screen shows, as the revision that an act would make of it. */
  shown: RevisionFacts;
  approved: RevisionFacts | null;
  live: RevisionFacts | null;
  /** Somebody has asked to bring it back; `revision` is the one that would come. */
  asked?: {
    by: { id: string; editorInChief: boolean };
    number: number;
    revision: RevisionFacts | null;
  } | null;
  actor: Actor;
  now: Date;
};

/** Stands for the words that a person writes only when the act is begun. */
const later = 'to be written';

export function actOffers(desk: Desk): ActOffer[] {
  const { article, actor, now } = desk;
  const { approvedNumber, liveNumber } = article;
  const offers = signingOffers(desk);
  const offer = (act: CommandType, command: Command) =>
    offers.push({ act, revision: null, refusals: refusalsOf(decide(article, command, actor, now)) });
  if (article.stage === 'drafting') offer('submit', { type: 'submit' });
  if (approvedNumber !== null && approvedNumber !== liveNumber) {
    const facts = { ...article, revision: desk.approved };
    const command = { type: 'publish', revision: approvedNumber, minor: later } as const;
    offers.push({
      act: 'publish',
      revision: approvedNumber,
      refusals: refusalsOf(decide(facts, command, actor, now)),
      watched: desk.approved?.watched ?? [],
    });
  }
  if (article.waitsForCountersignature && liveNumber !== null) {
    const facts = { ...article, revision: desk.live };
    const command = { type: 'countersign', revision: liveNumber } as const;
    offers.push({
      act: 'countersign',
      revision: liveNumber,
      refusals: refusalsOf(decide(facts, command, actor, now)),
    });
  }
  if (article.takenBy?.id !== actor.id) offer('take', { type: 'take' });
  const named = decide(
    asIfCut(desk),
    { type: 'name_revision', revision: desk.shown.number, name: later },
    actor,
    now,
  );
  offers.push({ act: 'name_revision', revision: null, refusals: refusalsOf(named) });
  if (!article.handedIn) offer('hand_in', { type: 'hand_in' });
  offer('send_back', { type: 'send_back', note: later });
  offer('take_back', { type: 'take_back' });
  if (article.holds.length > 0) offer('release', { type: 'release' });
  else offer('hold', { type: 'hold', reach: 'story', reason: later });
  offer('correct', { type: 'correct', kind: 'correction', text: later });
  offers.push(...offersOfReturn(desk));
  offer('unspike', { type: 'unspike' });
  offer('spike', { type: 'spike', reason: later });
  offer('withdraw', { type: 'withdraw', reach: 'story', reason: later });
  offer('kill', { type: 'kill', reach: 'story', reason: later });
  if (article.headNumber > 0)
    offers.push({ act: 'ask_erase', revision: null, refusals: gate(article, 'ask_erase', actor, now) });
  return offers.filter(({ act, refusals }) => refusals.length === 0 || isExplained(desk, act));
}

/** One asks, another confirms or declines; until somebody has asked there is nothing to confirm. */
function offersOfReturn({ article, asked, actor, now }: Desk): ActOffer[] {
  if (!asked) {
    const refusals = gate(article, 'ask_reinstate', actor, now);
    return [{ act: 'ask_reinstate', revision: null, refusals }];
  }
  const command = { type: 'reinstate', revision: asked.number, askedBy: asked.by } as const;
  const refusals = refusalsOf(decide({ ...article, revision: asked.revision }, command, actor, now));
  const declining = refusalsOf(decide(article, { type: 'decline_reinstate' }, actor, now));
  return [
    { act: 'reinstate', revision: asked.number, refusals },
    { act: 'decline_reinstate', revision: null, refusals: declining },
  ];
}

/** What is refused is shown with its reason where the text waits for it; what a person may never do is not shown at all. */
function isExplained({ article, actor, now }: Desk, act: ActName): boolean {
  if (act === 'submit' || act === 'approve' || act === 'publish' || act === 'countersign') return true;
  if (act === 'reinstate') return gate(article, 'reinstate', actor, now).length === 0;
  if (act === 'approve_and_publish') return gate(article, 'publish', actor, now).length === 0;
  return false;
}

/** The article as it would be if the text on the screen were cut into a revision now. */
function asIfCut({ article, shown }: Desk): ArticleFacts {
  return { ...article, revision: shown, headNumber: shown.number, textIsHead: true, wordsSinceHead: 0 };
}

function signingOffers(desk: Desk): ActOffer[] {
  const { article, shown, actor, now } = desk;
  const cut = asIfCut(desk);
  const offers: ActOffer[] = [];
  if (article.stage === 'in_review') {
    const approval = decide(cut, { type: 'approve', revision: shown.number }, actor, now);
    const both = approval.ok ? publicationAfter(desk, approval.value) : approval;
    if (approval.ok)
      offers.push({
        act: 'approve_and_publish',
        revision: null,
        refusals: refusalsOf(both),
        watched: shown.watched,
      });
    offers.push({ act: 'approve', revision: null, refusals: refusalsOf(approval) });
    if (both.ok) return offers;
  }
  const alone = {
    type: 'publish_on_one_signature',
    revision: shown.number,
    reason: later,
    minor: later,
  } as const;
  if (article.approvedNumber !== shown.number && article.liveNumber !== shown.number)
    offers.push({
      act: 'publish_on_one_signature',
      revision: null,
      refusals: refusalsOf(decide(cut, alone, actor, now)),
      watched: shown.watched,
    });
  return offers;
}

/** Publication right after the approval, by the same person and as one act. */
function publicationAfter(desk: Desk, { signature }: Decision): Result<Decision, Refusal> {
  const { shown, actor, now } = desk;
  if (signature?.weight === 'first')
    return refuse<Refusal>({
      code: 'second_signature_missing',
      values: { revision: shown.number, person: actor.name },
    });
  const signatures = signature
    ? [...shown.signatures, { personId: actor.id, personName: actor.name, weight: signature.weight }]
    : shown.signatures;
  const approved = {
    ...asIfCut(desk),
    approvedNumber: shown.number,
    revision: { ...shown, signatures },
  };
  return decide(approved, { type: 'publish', revision: shown.number, minor: later }, actor, now);
}

function refusalsOf(result: Result<unknown, Refusal>): readonly Refusal[] {
  return result.ok ? [] : result.refusals;
}
