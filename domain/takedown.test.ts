import { describe, expect, it } from 'vitest';
import type { ArticleFacts, SignatureWeight } from './article';
import type { Command } from './command';
import { decide } from './decide';
import { articleFacts, holdOf, now, people, revisionFacts } from './fixtures/newsroom';
import type { Actor } from './person';

function outcome(article: ArticleFacts, command: Command, actor: Actor = people.editor) {
  const decision = decide(article, command, actor, now);
  return decision.ok ? decision.value.change : decision.refusals.map((refusal) => refusal.code);
}

const killed = articleFacts('drafting', 'killed', {
  storyKilled: true,
  revision: revisionFacts({ number: 1 }),
});
const chief = { id: 'chief', editorInChief: true };
const editor = { id: 'another', editorInChief: false };
const reinstate = (askedBy: typeof chief, revision = 1): Command => ({
  type: 'reinstate',
  revision,
  askedBy,
});
const erase = (askedBy: typeof chief, revisions: number[] = [1]): Command => ({
  type: 'erase',
  revisions,
  askedBy,
});

describe('going down', () => {
  it('needs a reason and nobody else', () => {
    const live = articleFacts('drafting', 'live');
    expect(outcome(live, { type: 'kill', reach: 'story', reason: 'a minor is named' })).toEqual({
      standing: 'killed',
      live: null,
    });
    expect(outcome(live, { type: 'withdraw', reach: 'story', reason: 'not ours' })).toEqual({
      standing: 'withdrawn',
      live: null,
    });
    for (const type of ['kill', 'withdraw', 'hold'] as const)
      expect(outcome(live, { type, reach: 'story', reason: ' ' })).toEqual(['reason_missing']);
    expect(outcome(articleFacts('drafting', 'unpublished'), { type: 'spike', reason: '' })).toEqual([
      'reason_missing',
    ]);
  });

  it('by a hold leaves what is published where it is', () => {
    expect(
      outcome(articleFacts('drafting', 'live'), { type: 'hold', reach: 'story', reason: 'legal' }),
    ).toEqual({});
    expect(outcome(articleFacts('drafting', 'live'), { type: 'release' })).toEqual(['not_held']);
  });
});

describe('coming back', () => {
  it('takes two people, one of them the editor-in-chief', () => {
    expect(outcome(killed, reinstate(chief))).toEqual({ standing: 'live', live: 1 });
    expect(outcome(killed, reinstate(editor), people.chief)).toEqual({ standing: 'live', live: 1 });
    expect(outcome(killed, reinstate(editor))).toEqual(['chief_needed']);
    expect(outcome(killed, reinstate(chief), people.chief)).toEqual(['second_person_needed']);
    expect(outcome(killed, reinstate(chief), people.journalist)).toEqual(['right_missing']);
    expect(outcome(killed, { type: 'ask_reinstate', revision: 1, reason: '' })).toEqual(['reason_missing']);
  });

  it('brings the revision that was out, or one that was approved since, past no hold', () => {
    const revision = (
      number: number,
      ...signatures: { personId: string; personName: string; weight: SignatureWeight }[]
    ) => ({ ...killed, headNumber: 3, revision: revisionFacts({ number, signatures }) });
    const full = { personId: 'another', personName: 'another', weight: 'full' as const };
    expect(outcome(revision(3), reinstate(chief, 3))).toEqual(['not_approved']);
    expect(outcome({ ...revision(3, full), approvedNumber: 3 }, reinstate(chief, 3))).toEqual({
      standing: 'live',
      live: 3,
    });
    expect(outcome({ ...killed, holds: [holdOf('world')] }, reinstate(chief))).toEqual(['on_hold']);
  });

  it('makes a language that was never out the draft that it was', () => {
    const never = { ...killed, everPublished: false, lastPublishedNumber: null, revision: null };
    expect(outcome(never, reinstate(chief, 0))).toEqual({ standing: 'unpublished' });
  });
});

describe('releasing', () => {
  const held = (...desks: string[]) => articleFacts('drafting', 'live', { holds: desks.map(holdOf) });

  it('is for the desk that answers for the hold, for whoever set it, for duty and for the editor-in-chief', () => {
    expect(outcome(held('world'), { type: 'release' })).toEqual({});
    expect(outcome(held('world', 'harbour'), { type: 'release' })).toEqual(['belongs_to_desk']);
    for (const actor of [people.onDuty, people.chief, { ...people.editor, id: 'another' }])
      expect(outcome(held('harbour'), { type: 'release' }, actor)).toEqual({});
  });
});

describe('erasing', () => {
  const article = articleFacts('drafting', 'live', { liveNumber: 2 });

  it('takes the editor-in-chief and an editor or administrator, with a reason', () => {
    expect(outcome(article, erase(chief))).toEqual({});
    expect(outcome(article, erase(chief), people.administrator)).toEqual({});
    expect(outcome(article, erase(editor), people.chief)).toEqual({});
    expect(outcome(article, erase(editor), people.administrator)).toEqual(['chief_needed']);
    expect(outcome(article, erase(chief), people.chief)).toEqual(['second_person_needed']);
    expect(outcome(article, { type: 'ask_erase', revisions: [1], reason: '' })).toEqual(['reason_missing']);
  });

  it('never touches what readers have, nor a revision that is not there', () => {
    expect(outcome(article, erase(chief, [1, 2]))).toEqual(['revision_is_live']);
    for (const missing of [0, 3])
      expect(outcome(article, erase(chief, [missing]))).toEqual(['revision_unknown']);
  });
});
