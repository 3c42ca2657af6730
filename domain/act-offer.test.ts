import { expect, test } from 'vitest';
import type { ArticleFacts, Stage } from './article';
import { actOffers, type Desk } from './act-offer';
import { articleFacts, now, people, revisionFacts, type Kind } from './fixtures/newsroom';
import { nextAct } from './next-act';

const shownText = revisionFacts();

function desk(
  kind: Kind,
  facts: Partial<ArticleFacts> = {},
  stage: Stage = 'in_review',
  shown = shownText,
): Desk {
  const article = articleFacts(stage, 'unpublished', { revision: null, ...facts });
  return { article, shown, approved: shown, live: null, actor: people[kind], now };
}

/** Acts as a screen lists them; those in brackets are refused, with the reason. */
function screen(asked: Desk) {
  const offers = actOffers(asked);
  return {
    next: nextAct(asked.article.stage, offers)?.act ?? null,
    acts: offers.map(({ act, refusals }) => (refusals.length === 0 ? act : `${act}: ${refusals[0]?.code}`)),
  };
}

test('an editor who may sign is offered approval and publication as one act', () => {
  const { next, acts } = screen(desk('editor'));
  expect(next).toBe('approve_and_publish');
  expect(acts).toContain('approve');
  expect(acts).not.toContain('publish_on_one_signature');
});

test('whoever submitted it is told why they cannot approve', () => {
  const { next, acts } = screen(desk('editor', {}, 'in_review', revisionFacts({ submittedBy: ['editor'] })));
  expect(next).toBeNull();
  expect(acts).toContain('approve: own_submission');
});

test('where publication is stopped the editor can still approve, and reads what stops it', () => {
  const { next, acts } = screen(
    desk('editor', {}, 'in_review', revisionFacts({ checks: [{ code: 'headline_missing', values: {} }] })),
  );
  expect(next).toBe('approve');
  expect(acts).toContain('approve_and_publish: headline_missing');
});

test('an editor who wrote most of it gives the first signature, and publication waits for the second', () => {
  const mine = revisionFacts({ ownWords: new Map([['editor', 90]]), contributors: new Set(['editor']) });
  const { next, acts } = screen(desk('editor', {}, 'in_review', mine));
  expect(next).toBe('approve');
  expect(acts).toContain('approve_and_publish: second_signature_missing');
});

test('a writer submits, and is not shown what only editors may do', () => {
  const { next, acts } = screen(desk('writer', { textIsHead: false, wordsSinceHead: 3 }, 'drafting'));
  expect(next).toBe('submit');
  expect(acts.filter((act) => /kill|hold|take/.test(act))).toEqual([]);
});

test('what is approved waits to be published, also while somebody types on', () => {
  const typedOn = { approvedNumber: 2, textIsHead: false, wordsSinceHead: 12 };
  const signed = revisionFacts({
    signatures: [{ personId: 'another', personName: 'another', weight: 'full' }],
  });
  const asked = desk('editor', typedOn, 'drafting');
  expect(screen({ ...asked, approved: signed }).next).toBe('publish');
});

test.each(['killed', 'withdrawn', 'spiked'] as const)(
  'a text of an article that is %s can be asked to be erased by those who may, as long as it has a revision',
  (standing) => {
    const offered = (kind: Kind, facts: Partial<ArticleFacts> = {}) => {
      const asked = desk(kind);
      const article = articleFacts('drafting', standing, { revision: null, ...facts });
      return screen({ ...asked, article }).acts.includes('ask_erase');
    };
    expect([offered('editor'), offered('chief'), offered('onDuty')]).toEqual([true, true, true]);
    expect([offered('writer'), offered('journalist'), offered('former')]).toEqual([false, false, false]);
    expect(offered('editor', { headNumber: 0 })).toBe(false);
  },
);
