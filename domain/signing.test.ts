import { describe, expect, it } from 'vitest';
import type { ArticleFacts, RevisionFacts, SignatureWeight } from './article';
import { decide } from './decide';
import { articleFacts, now, people, revisionFacts } from './fixtures/newsroom';
import type { Actor } from './person';

const by = (personId: string, weight: SignatureWeight) => ({ personId, personName: personId, weight });

function inReview(revision: Partial<RevisionFacts>, article: Partial<ArticleFacts> = {}): ArticleFacts {
  return articleFacts('in_review', 'unpublished', { revision: revisionFacts(revision), ...article });
}

function withPolicy(
  article: ArticleFacts,
  policy: 'strict' | 'sub_editing' | 'one_signature',
  releasesUnread = false,
) {
  return { ...article, desk: { ...article.desk, policy, releasesUnread } };
}

/** What an approval comes to: the weight and kind of the signature, or the codes that refuse it. */
function approve(article: ArticleFacts, actor: Actor = people.editor): string {
  const decision = decide(article, { type: 'approve', revision: article.revision?.number ?? 9 }, actor, now);
  if (!decision.ok) return decision.refusals.map((refusal) => refusal.code).join(' ');
  return `${decision.value.signature?.weight} ${decision.value.signature?.kind}`;
}

const shared = (own: number, of = 100) => ({
  changedWords: of,
  ownWords: new Map([
    ['editor', own],
    ['writer', of - own],
  ]),
  contributors: new Set(['editor', 'writer']),
});

describe('a signature', () => {
  it('is never the submitter’s own, on no desk and with no right', () => {
    for (const actor of [people.editor, people.chief, people.onDuty]) {
      const submitted = inReview({ submittedBy: ['writer', actor.id] });
      for (const policy of ['strict', 'sub_editing', 'one_signature'] as const)
        expect(approve(withPolicy(submitted, policy), actor)).toBe('own_submission');
    }
  });

  it('once given opens publication again when its revision was sent back and comes again as it was', () => {
    const signed = inReview({ signatures: [by('editor', 'full')], submittedBy: ['writer'] });
    const decision = decide(
      signed,
      { type: 'approve', revision: signed.revision!.number },
      people.editor,
      now,
    );
    expect(decision).toEqual({
      ok: true,
      value: { act: 'approve', change: { stage: 'approved', approved: signed.revision!.number } },
    });
    expect(
      approve(inReview({ signatures: [by('editor', 'full')], submittedBy: ['writer', 'editor'] })),
    ).toContain('own_submission');
    expect(approve(inReview({ signatures: [by('editor', 'first')] }))).toBe('already_signed');
  });

  it('on a strict desk is refused to whoever contributed since the published revision, also without a word', () => {
    expect(approve(withPolicy(inReview({}), 'strict'))).toBe('full read');
    expect(approve(withPolicy(inReview(shared(1)), 'strict'))).toBe('contributed');
    expect(approve(withPolicy(inReview({ contributors: new Set(['writer', 'editor']) }), 'strict'))).toBe(
      'contributed',
    );
  });

  it('on a sub-editing desk is whole up to 30 % of the changed words, and the first of two above', () => {
    expect(approve(inReview(shared(29)))).toBe('full read');
    expect(approve(inReview(shared(30)))).toBe('full read');
    expect(approve(inReview(shared(31)))).toBe('first read');
    expect(approve(inReview(shared(3, 10)))).toBe('full read');
    expect(approve(inReview(shared(4, 13)))).toBe('first read');
    expect(approve(inReview(shared(34, 412)))).toBe('full read');
    expect(approve(inReview({ changedWords: 0, ownWords: new Map() }))).toBe('full read');
  });

  it('keeps the figures that its share was judged by', () => {
    const decision = decide(inReview(shared(34, 412)), { type: 'approve', revision: 2 }, people.editor, now);
    expect(decision).toMatchObject({ ok: true, value: { signature: { ownWords: 34, changedWords: 412 } } });
  });

  it('after a first one is the second, and only then the text is approved', () => {
    const first = decide(inReview(shared(80)), { type: 'approve', revision: 2 }, people.editor, now);
    expect(first).toMatchObject({ ok: true, value: { change: {}, signature: { weight: 'first' } } });
    const waiting = inReview({ ...shared(80), signatures: [by('editor', 'first')] });
    const second = decide(waiting, { type: 'approve', revision: 2 }, people.chief, now);
    expect(second).toMatchObject({
      ok: true,
      value: { change: { stage: 'approved', approved: 2 }, signature: { weight: 'second' } },
    });
    expect(approve(waiting)).toBe('already_signed');
  });

  it('of a second who wrote too much does not complete a first', () => {
    const half = {
      ownWords: new Map([
        ['editor', 50],
        ['chief', 50],
      ]),
      signatures: [by('editor', 'first')],
    };
    expect(approve(inReview(half), people.chief)).toBe('first read');
  });

  it('is read in the language, released where the desk allows it, and otherwise refused', () => {
    const chinese = (facts: Partial<ArticleFacts>, revision: Partial<RevisionFacts>) =>
      inReview(revision, { language: 'zh', relation: 'translation', ...facts });
    expect(approve(chinese({}, { sourceSigned: true }))).toBe('language_not_read');
    const releasing = (facts: Partial<ArticleFacts>, revision: Partial<RevisionFacts>) =>
      withPolicy(chinese(facts, revision), 'sub_editing', true);
    expect(approve(releasing({}, { sourceSigned: true }))).toBe('full released');
    expect(approve(releasing({}, { sourceSigned: false }))).toBe('language_not_read');
    expect(approve(releasing({ relation: 'adaptation' }, { sourceSigned: true }))).toBe('language_not_read');
    expect(approve(releasing({}, { sourceSigned: true }), { ...people.editor, languages: ['zh'] })).toBe(
      'full read',
    );
  });

  it('says everything that stands against it at once', () => {
    const article = withPolicy(
      inReview({ submittedBy: ['editor'], contributors: new Set(['editor']) }, { language: 'it' }),
      'strict',
    );
    expect(approve(article)).toBe('own_submission contributed language_not_read');
  });

  it('names the newest revision, never an older one and none that is not there', () => {
    expect(approve(inReview({ number: 1 }))).toBe('revision_not_newest');
    expect(approve({ ...inReview({}), revision: null })).toBe('revision_unknown');
  });

  it('leaves words that were typed while its giver read out of the approval', () => {
    const typed = inReview({}, { textIsHead: false, wordsSinceHead: 12 });
    const decision = decide(typed, { type: 'approve', revision: 2 }, people.editor, now);
    expect(decision).toMatchObject({ ok: true, value: { change: { stage: 'drafting', approved: 2 } } });
  });
});

describe('a signature after publication on one signature', () => {
  const onOne = (revision: Partial<RevisionFacts> = {}, facts: Partial<ArticleFacts> = {}) =>
    articleFacts('drafting', 'live', {
      liveNumber: 2,
      publishedBy: 'onDuty',
      waitsForCountersignature: true,
      revision: revisionFacts(revision),
      ...facts,
    });
  const countersign = (article: ArticleFacts, actor: Actor = people.editor): string => {
    const decision = decide(
      article,
      { type: 'countersign', revision: article.revision?.number ?? 9 },
      actor,
      now,
    );
    return decision.ok
      ? String(decision.value.signature?.weight)
      : decision.refusals.map((refusal) => refusal.code).join(' ');
  };

  it('is another editor’s, within the desk’s share, on the revision that is out', () => {
    expect(countersign(onOne())).toBe('after_the_fact');
    expect(countersign(onOne(), people.onDuty)).toBe('second_person_needed');
    expect(countersign(onOne(shared(31)))).toBe('contributed');
    expect(countersign(onOne({ submittedBy: ['editor'] }))).toBe('own_submission');
    expect(countersign(onOne({}, { waitsForCountersignature: false }))).toBe('nothing_to_countersign');
    expect(countersign(onOne({}, { liveNumber: 1 }))).toBe('nothing_to_countersign');
    expect(countersign(onOne({}, { revision: null }))).toBe('revision_unknown');
  });
});
