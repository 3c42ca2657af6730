import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Refusal } from '@/domain/refusal';
import type { Result } from '@/domain/result';
import { commandTypes } from '@/domain/workflow';
import type { PersonActing } from '@/editorial/act';
import { approveRevision } from '@/editorial/approve-revision';
import { correctArticle } from '@/editorial/correct-article';
import { countersign } from '@/editorial/countersign';
import { askToErase, confirmErasure } from '@/editorial/erase-text';
import { handIn } from '@/editorial/hand-in';
import { handOver } from '@/editorial/hand-over';
import { holdStory, releaseStory } from '@/editorial/hold-story';
import { killStory } from '@/editorial/kill-story';
import { publishArticle } from '@/editorial/publish-article';
import { publishOnOneSignature } from '@/editorial/publish-on-one-signature';
import { askToReinstate, confirmReinstatement } from '@/editorial/reinstate-article';
import { relateArticle } from '@/editorial/relate-article';
import { restoreRevision } from '@/editorial/restore-revision';
import { sendBack } from '@/editorial/send-back';
import { setTopics } from '@/editorial/set-topics';
import { spikeArticle } from '@/editorial/spike-article';
import { submitForReview } from '@/editorial/submit-for-review';
import { takeArticle } from '@/editorial/take-article';
import { takeBack } from '@/editorial/take-back';
import { approved, drafted, published, submitted, types } from '@/editorial/test-articles';
import { expectNothingWritten, logOf } from '@/editorial/test-footprint';
import { done, emailOf, openTestNewsroom, type Name, type TestNewsroom } from '@/editorial/test-newsroom';
import { unspikeArticle } from '@/editorial/unspike-article';
import { withdrawArticle } from '@/editorial/withdraw-article';

let newsroom: TestNewsroom;
let other: string;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
  other = await published(newsroom, 'tom', 'edith');
});
afterAll(() => newsroom.close());

type Code = Refusal['code'];
type Verb = {
  act: (typeof commandTypes)[number];
  /** Brings an article to where the verb is possible. */
  arrange: () => Promise<string>;
  verb: (by: PersonActing, id: string) => Promise<Result<unknown, Refusal>>;
  /** Who does it, and who is refused, for which reason. */
  by: Name;
  not: Name;
  code: Code;
};

const from = async (
  arranged: Promise<string>,
  ...steps: ((id: string) => Promise<Result<unknown, Refusal>>)[]
) => {
  const id = await arranged;
  for (const step of steps) done(await step(id));
  return id;
};
const draft = () => drafted(newsroom, 'nell');
const inReview = () => submitted(newsroom, 'nell');
const signed = () => approved(newsroom, 'nell', 'edith');
const out = () => published(newsroom, 'nell', 'edith');
const killed = () => from(out(), (id) => killStory(newsroom.as('edith'), id, 'a minor is named'));
const correction = { kind: 'correction', text: 'Ninety, not eighty.', place: 'top' } as const;

const verbs: Verb[] = [
  { act: 'submit', arrange: draft, verb: submitForReview, by: 'nell', not: 'edith', code: 'article_unknown' },
  { act: 'hand_in', arrange: draft, verb: handIn, by: 'nell', not: 'tom', code: 'article_unknown' },
  { act: 'take_back', arrange: inReview, verb: takeBack, by: 'nell', not: 'edith', code: 'right_missing' },
  { act: 'take', arrange: inReview, verb: takeArticle, by: 'edith', not: 'tom', code: 'right_missing' },
  {
    act: 'hand_over',
    arrange: inReview,
    verb: (by, id) => handOver(by, id, emailOf('piero')),
    by: 'edith',
    not: 'omar',
    code: 'belongs_to_desk',
  },
  {
    act: 'send_back',
    arrange: inReview,
    verb: (by, id) => sendBack(by, id, 'Shorter.'),
    by: 'dora',
    not: 'hugo',
    code: 'belongs_to_desk',
  },
  {
    act: 'approve',
    arrange: inReview,
    verb: (by, id) => approveRevision(by, id, { revision: 1 }),
    by: 'edith',
    not: 'nell',
    code: 'right_missing',
  },
  {
    act: 'publish',
    arrange: signed,
    verb: (by, id) => publishArticle(by, id, 1),
    by: 'edith',
    not: 'nell',
    code: 'right_missing',
  },
  {
    act: 'publish_on_one_signature',
    arrange: inReview,
    verb: (by, id) => publishOnOneSignature(by, id, { revision: 1 }, 'flash'),
    by: 'dora',
    not: 'edith',
    code: 'one_signature_right_missing',
  },
  {
    act: 'countersign',
    arrange: () =>
      from(inReview(), (id) => publishOnOneSignature(newsroom.as('dora'), id, { revision: 1 }, 'flash')),
    verb: (by, id) => countersign(by, id, 1),
    by: 'edith',
    not: 'dora',
    code: 'second_person_needed',
  },
  {
    act: 'restore',
    arrange: () => from(inReview(), (id) => types(newsroom.as('tom'), id, 'More of it.')),
    verb: (by, id) => restoreRevision(by, id, 1),
    by: 'tom',
    not: 'freda',
    code: 'article_unknown',
  },
  {
    act: 'relate',
    arrange: out,
    verb: (by, id) => relateArticle(by, id, other),
    by: 'edith',
    not: 'nell',
    code: 'right_missing',
  },
  {
    act: 'set_topics',
    arrange: out,
    verb: (by, id) => setTopics(by, id, ['cranes']),
    by: 'vera',
    not: 'nell',
    code: 'right_missing',
  },
  {
    act: 'correct',
    arrange: out,
    verb: (by, id) => correctArticle(by, id, correction),
    by: 'edith',
    not: 'nell',
    code: 'right_missing',
  },
  {
    act: 'spike',
    arrange: draft,
    verb: (by, id) => spikeArticle(by, id, 'no news'),
    by: 'nell',
    not: 'vera',
    code: 'article_unknown',
  },
  {
    act: 'unspike',
    arrange: () => from(inReview(), (id) => spikeArticle(newsroom.as('edith'), id, 'no news')),
    verb: unspikeArticle,
    by: 'edith',
    not: 'nell',
    code: 'right_missing',
  },
  {
    act: 'withdraw',
    arrange: out,
    verb: (by, id) => withdrawArticle(by, id, { reason: 'not ours' }),
    by: 'edith',
    not: 'tom',
    code: 'right_missing',
  },
  {
    act: 'kill',
    arrange: out,
    verb: (by, id) => killStory(by, id, 'a minor is named'),
    by: 'dora',
    not: 'ada',
    code: 'article_unknown',
  },
  {
    act: 'ask_reinstate',
    arrange: killed,
    verb: (by, id) => askToReinstate(by, id, 1, 'cleared'),
    by: 'edith',
    not: 'nell',
    code: 'right_missing',
  },
  {
    act: 'reinstate',
    arrange: () => from(killed(), (id) => askToReinstate(newsroom.as('edith'), id, 1, 'cleared')),
    verb: confirmReinstatement,
    by: 'vera',
    not: 'piero',
    code: 'chief_needed',
  },
  {
    act: 'hold',
    arrange: inReview,
    verb: (by, id) => holdStory(by, id, 'legal'),
    by: 'edith',
    not: 'nell',
    code: 'right_missing',
  },
  {
    act: 'release',
    arrange: () => from(inReview(), (id) => holdStory(newsroom.as('edith'), id, 'legal')),
    verb: releaseStory,
    by: 'piero',
    not: 'nell',
    code: 'right_missing',
  },
  {
    act: 'ask_erase',
    arrange: inReview,
    verb: (by, id) => askToErase(by, id, [1], 'a source'),
    by: 'vera',
    not: 'tom',
    code: 'right_missing',
  },
  {
    act: 'erase',
    arrange: () => from(inReview(), (id) => askToErase(newsroom.as('vera'), id, [1], 'a source')),
    verb: confirmErasure,
    by: 'ada',
    not: 'vera',
    code: 'second_person_needed',
  },
];

describe.each(verbs)('to $act', ({ act, arrange, verb, by, not, code }) => {
  it(`is ${by}’s, and leaves a line with its door; ${not} is refused (${code}) and nothing is written`, async () => {
    const id = await arrange();
    await expectNothingWritten(() => verb(newsroom.as(not, 'command_line'), id), code);
    const before = await logOf(id);
    done(await verb(newsroom.as(by, 'command_line'), id));
    const lines = (await logOf(id)).slice(before.length);
    expect(lines).toEqual([{ act, person: by, channel: 'command_line', systemUser: 'press' }]);
  });
});

describe('the verbs', () => {
  it('are tested for every command of the workflow but saving, which leaves a line only where it moves the stage', () => {
    expect([...verbs.map((verb) => verb.act), 'save'].sort()).toEqual([...commandTypes].sort());
  });

  it('refuse an article that is not there, in words that do not say whether it ever was', async () => {
    for (const { verb, by } of verbs)
      await expectNothingWritten(() => verb(newsroom.as(by), 'nothere'), 'article_unknown');
  });

  it('tell a stranger nothing of a private draft, not even who typed last or what was asked', async () => {
    const id = await drafted(newsroom, 'nell');
    const strangers: Name[] = ['hugo', 'freda', 'vera'];
    for (const name of strangers)
      for (const { verb } of verbs.filter(({ act }) => act !== 'ask_erase' && act !== 'erase'))
        await expectNothingWritten(() => verb(newsroom.as(name), id), 'article_unknown');
    for (const name of strangers)
      await expectNothingWritten(
        () => approveRevision(newsroom.as(name), id, { textVersion: 7 }),
        'article_unknown',
      );
    for (const name of ['hugo', 'freda'] as const)
      await expectNothingWritten(() => confirmErasure(newsroom.as(name), id), 'article_unknown');
  });
});
