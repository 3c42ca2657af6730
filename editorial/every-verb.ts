/** Every verb of the workflow in one table, for the tests of what all verbs have in common. */
import { approveRevision } from '@/editorial/approve-revision';
import { changeStoryNote } from '@/editorial/change-story-note';
import { correctArticle } from '@/editorial/correct-article';
import { countersign } from '@/editorial/countersign';
import { handIn } from '@/editorial/hand-in';
import { handOver } from '@/editorial/hand-over';
import { holdStory, releaseStory } from '@/editorial/hold-story';
import { killStory } from '@/editorial/kill-story';
import { nameRevision } from '@/editorial/name-revision';
import { publishArticle } from '@/editorial/publish-article';
import { publishOnOneSignature } from '@/editorial/publish-on-one-signature';
import { relateArticle } from '@/editorial/relate-article';
import { restoreRevision } from '@/editorial/restore-revision';
import { sendBack } from '@/editorial/send-back';
import { settleCorrection } from '@/editorial/settle-correction';
import { setTopics } from '@/editorial/set-topics';
import { spikeArticle } from '@/editorial/spike-article';
import { submitForReview } from '@/editorial/submit-for-review';
import { takeArticle } from '@/editorial/take-article';
import { takeBack } from '@/editorial/take-back';
import { takeOutNote } from '@/editorial/take-out-note';
import { types } from '@/editorial/test-articles';
import { emailOf } from '@/editorial/test-newsroom';
import { unspikeArticle } from '@/editorial/unspike-article';
import { withdrawArticle } from '@/editorial/withdraw-article';
import { verbsAround } from '@/editorial/every-verb-around';
import { verbsByTwo } from '@/editorial/every-verb-by-two';
import {
  from,
  newestNote,
  notSure,
  draft,
  inReview,
  signed,
  out,
  correction,
  type Verb,
} from '@/editorial/verb-stations';

/** One line for every command but `save`: who does it, from where, and who is refused. */
export const everyVerb: Verb[] = [
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
    arrange: (newsroom) =>
      from(inReview(newsroom), (id) =>
        publishOnOneSignature(newsroom.as('dora'), id, { revision: 1 }, 'flash'),
      ),
    verb: (by, id) => countersign(by, id, 1),
    by: 'edith',
    not: 'dora',
    code: 'second_person_needed',
  },
  {
    act: 'restore',
    arrange: (newsroom) => from(inReview(newsroom), (id) => types(newsroom.as('tom'), id, 'More of it.')),
    verb: (by, id) => restoreRevision(by, id, 1),
    by: 'tom',
    not: 'freda',
    code: 'article_unknown',
  },
  {
    act: 'name_revision',
    arrange: inReview,
    verb: (by, id) => nameRevision(by, id, { revision: 1 }, 'As the harbour master read it'),
    by: 'tom',
    not: 'freda',
    code: 'article_unknown',
  },
  {
    act: 'relate',
    arrange: out,
    verb: relateArticle,
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
    act: 'change_note',
    arrange: inReview,
    verb: (by, id) => changeStoryNote(by, id, 'Call the harbour master before five.'),
    by: 'tom',
    not: 'freda',
    code: 'article_unknown',
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
    act: 'take_out_note',
    arrange: (newsroom) => from(out(newsroom), (id) => correctArticle(newsroom.as('edith'), id, correction)),
    verb: async (by, id) => takeOutNote(by, id, await newestNote()),
    by: 'piero',
    not: 'nell',
    code: 'right_missing',
  },
  {
    act: 'settle_correction',
    arrange: notSure,
    verb: async (by, id) => settleCorrection(by, id, await newestNote(), 'never'),
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
    arrange: (newsroom) =>
      from(inReview(newsroom), (id) => spikeArticle(newsroom.as('edith'), id, 'no news')),
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
    act: 'hold',
    arrange: inReview,
    verb: (by, id) => holdStory(by, id, 'legal'),
    by: 'edith',
    not: 'nell',
    code: 'right_missing',
  },
  {
    act: 'release',
    arrange: (newsroom) => from(inReview(newsroom), (id) => holdStory(newsroom.as('edith'), id, 'legal')),
    verb: releaseStory,
    by: 'piero',
    not: 'nell',
    code: 'right_missing',
  },
  ...verbsAround,
  ...verbsByTwo,
];
