import { describe, expect, it } from 'vitest';
import type { ArticleFacts, SignatureWeight } from './article';
import type { Command } from './command';
import { decide } from './decide';
import { articleFacts, holdOf, now, people, revisionFacts } from './fixtures/newsroom';
import type { Actor } from './person';

const by = (personId: string, weight: SignatureWeight) => ({ personId, personName: personId, weight });
const signedRevision = revisionFacts({ signatures: [by('another', 'full')] });

function approved(facts: Partial<ArticleFacts> = {}): ArticleFacts {
  return articleFacts('approved', 'unpublished', { approvedNumber: 2, revision: signedRevision, ...facts });
}

/** The change that a command makes, or the codes that refuse it. */
function outcome(article: ArticleFacts, command: Command, actor: Actor = people.editor) {
  const decision = decide(article, command, actor, now);
  return decision.ok ? decision.value.change : decision.refusals.map((refusal) => refusal.code);
}
const publish = (article: ArticleFacts) =>
  outcome(article, { type: 'publish', revision: article.revision?.number ?? 9 });

describe('publishing a revision', () => {
  it('is open from every stage, however much was typed since its approval, and moves no stage', () => {
    for (const stage of ['drafting', 'in_review', 'approved'] as const)
      for (const wordsSinceHead of [0, 1, 5_000]) {
        const typed = { ...approved(), stage, wordsSinceHead, textIsHead: wordsSinceHead === 0 };
        expect(publish(typed)).toEqual({ standing: 'live', live: 2 });
      }
  });

  it('goes on being open when newer revisions are cut and none of them is approved', () => {
    expect(publish(approved({ headNumber: 7 }))).toEqual({ standing: 'live', live: 2 });
  });

  it('says of another number what changed and who must look', () => {
    const article = approved({
      headNumber: 3,
      revision: revisionFacts({ number: 3 }),
      wordsSinceHead: 12,
      lastTypedBy: 'Nell',
    });
    const decision = decide(article, { type: 'publish', revision: 3 }, people.editor, now);
    const values = { revision: 3, newest: 3, approved: 2, words: 12, person: 'Nell' };
    expect(decision).toEqual({ ok: false, refusals: [{ code: 'not_approved', values }] });
  });

  it('needs the approval that opens it, not any signature', () => {
    expect(publish(approved({ approvedNumber: null }))).toEqual(['not_approved']);
    const ownOnly = revisionFacts({ signatures: [by('writer', 'full')] });
    expect(publish(approved({ revision: ownOnly }))).toEqual(['not_approved']);
    const first = revisionFacts({ signatures: [by('another', 'first')] });
    expect(publish(approved({ approvedNumber: null, revision: first }))).toEqual([
      'second_signature_missing',
    ]);
    const afterwards = revisionFacts({ signatures: [by('another', 'after_the_fact')] });
    expect(publish(approved({ revision: afterwards }))).toEqual(['not_approved']);
  });

  it('of what readers have already is refused, as is a revision that is not there', () => {
    expect(publish({ ...approved({ liveNumber: 2 }), standing: 'live' })).toEqual(['already_live']);
    expect(publish(approved({ revision: null }))).toEqual(['revision_unknown']);
  });

  it('waits for holds, embargoes, checks and kills, and says all of them', () => {
    const checks = [{ code: 'headline_missing', values: {} }] as const;
    const held = approved({
      holds: [holdOf('world')],
      embargo: { until: new Date('2026-03-04T10:00:01Z') },
      storyKilled: true,
      revision: { ...signedRevision, checks },
    });
    expect(publish(held)).toEqual(['headline_missing', 'on_hold', 'embargoed_until', 'story_killed']);
    expect(publish(approved({ embargo: { until: null } }))).toEqual(['embargoed']);
    expect(publish(approved({ embargo: { until: now } }))).toEqual({ standing: 'live', live: 2 });
  });
});

describe('an approval', () => {
  const note = 'the second paragraph';
  it('is closed by sending its revision back, and by nothing that is typed', () => {
    expect(outcome(approved(), { type: 'send_back', note })).toEqual({
      stage: 'drafting',
      takenBy: null,
      approved: null,
    });
    expect(outcome(approved(), { type: 'save', baseVersion: 5 })).toEqual({ stage: 'drafting' });
    expect(outcome(approved(), { type: 'restore', revision: 1 })).toEqual({ stage: 'drafting' });
    expect(outcome(approved(), { type: 'send_back', note: ' ' })).toEqual(['text_missing']);
  });

  it('is closed by sending it back also when the text was typed on since, and then there is nothing to send back', () => {
    const typedOn = approved({ stage: 'drafting', textIsHead: false });
    expect(outcome(typedOn, { type: 'send_back', note })).toEqual({
      stage: 'drafting',
      takenBy: null,
      approved: null,
    });
    expect(outcome({ ...typedOn, approvedNumber: null }, { type: 'send_back', note })).toEqual([
      'wrong_stage',
    ]);
  });

  it('outlives the sending back of a later revision', () => {
    const later = articleFacts('in_review', 'live', { approvedNumber: 2, liveNumber: 2, headNumber: 3 });
    expect(outcome(later, { type: 'send_back', note })).toEqual({ stage: 'drafting', takenBy: null });
  });

  it('is taken over by a later one, while what is published stays', () => {
    const later = articleFacts('in_review', 'live', {
      approvedNumber: 2,
      liveNumber: 2,
      headNumber: 3,
      revision: revisionFacts({ number: 3 }),
    });
    expect(outcome(later, { type: 'approve', revision: 3 })).toEqual({ stage: 'approved', approved: 3 });
    const taken = approved({ headNumber: 3, approvedNumber: 3 });
    expect(publish(taken)).toEqual(['not_approved']);
  });

  it('cannot be turned into a submission of its own text', () => {
    expect(outcome({ ...approved(), stage: 'drafting' }, { type: 'submit' })).toEqual(['nothing_to_submit']);
    const live = articleFacts('drafting', 'live', { liveNumber: 2 });
    expect(outcome(live, { type: 'submit' })).toEqual(['nothing_to_submit']);
    const empty = articleFacts('drafting', 'unpublished', { headNumber: 0, textIsHead: false });
    expect(outcome(empty, { type: 'submit' })).toEqual(['nothing_to_submit']);
    const sentBack = articleFacts('drafting', 'unpublished');
    expect(outcome(sentBack, { type: 'submit' }, people.writer)).toMatchObject({
      stage: 'in_review',
      submittedBy: 'writer',
    });
  });
});

describe('publishing on one signature', () => {
  const alone = (article: ArticleFacts, actor: Actor, reason = 'flash') =>
    outcome(article, { type: 'publish_on_one_signature', revision: 2, reason }, actor);
  const flash = articleFacts('in_review', 'unpublished');

  it('is for the editor-in-chief, for duty, and for editors of a desk with that rule, with a reason', () => {
    expect(alone(flash, people.chief)).toEqual({ standing: 'live', live: 2, handedIn: true });
    expect(alone(flash, people.onDuty)).toEqual({ standing: 'live', live: 2, handedIn: true });
    expect(alone(flash, people.editor)).toEqual(['one_signature_right_missing']);
    expect(alone({ ...flash, desk: { ...flash.desk, policy: 'one_signature' } }, people.editor)).toEqual({
      standing: 'live',
      live: 2,
      handedIn: true,
    });
    expect(alone(flash, people.chief, '  ')).toEqual(['reason_missing']);
  });

  it('still asks for the language, the checks and the newest revision', () => {
    const chinese = articleFacts('in_review', 'unpublished', {
      language: 'zh',
      holds: [holdOf('world')],
    });
    expect(alone(chinese, people.chief)).toEqual(['language_not_read', 'on_hold']);
    expect(alone({ ...flash, headNumber: 3 }, people.chief)).toEqual(['revision_not_newest']);
  });
});
