import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { approveAndPublish } from '@/editorial/approve-and-publish';
import { correctArticle } from '@/editorial/correct-article';
import { relateArticle, unrelateArticle } from '@/editorial/relate-article';
import { setTopics } from '@/editorial/set-topics';
import { submitForReview } from '@/editorial/submit-for-review';
import { drafted, published } from '@/editorial/test-articles';
import { expectNothingWritten } from '@/editorial/test-footprint';
import { done, openTestNewsroom, type TestNewsroom } from '@/editorial/test-newsroom';
import { database } from '@/storage/client';
import { correctionIsPending } from '@/storage/public-articles';
import { closePublicReader } from '@/storage/public-reader';

let newsroom: TestNewsroom;
let story: string;
let italian: string;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
  story = await published(newsroom, 'nell', 'edith');
  italian = await published(newsroom, 'nell', 'edith', {
    language: 'it',
    source: { articleId: story, relation: 'own_version' },
  });
});
afterAll(async () => {
  await closePublicReader();
  await newsroom.close();
});

const row = (id: string) =>
  database().article.findUniqueOrThrow({
    where: { id },
    include: { liveRevision: true, approvedRevision: true },
  });
const lastRun = async () => (await database().pressRun.findFirst({ orderBy: { id: 'desc' } }))?.tags;

describe('related stories and topics', () => {
  it('are in force at once, without a new revision, and void no approval', async () => {
    const other = await published(newsroom, 'tom', 'edith');
    const before = await row(story);
    done(await relateArticle(newsroom.as('edith'), story, other));
    expect(await lastRun()).toEqual([`article:${story}`]);
    done(await setTopics(newsroom.as('edith'), story, ['cranes']));
    const { headNumber, stage, approvedRevision, liveRevision } = await row(story);
    expect({ headNumber, stage, approvedRevision, liveRevision }).toMatchObject({
      headNumber: before.headNumber,
      stage: before.stage,
      approvedRevision: before.approvedRevision,
      liveRevision: before.liveRevision,
    });
    await expectNothingWritten(() => relateArticle(newsroom.as('edith'), story, other), 'related_already');
    done(await unrelateArticle(newsroom.as('edith'), story, other));
    await expectNothingWritten(() => unrelateArticle(newsroom.as('edith'), story, other), 'not_related');
    await expectNothingWritten(
      () => setTopics(newsroom.as('edith'), story, ['cranes', 'none']),
      'topic_unknown',
    );
  });

  it('cannot name the story itself, nor a draft that the editor may not know of', async () => {
    const secret = await drafted(newsroom, 'tom');
    await expectNothingWritten(() => relateArticle(newsroom.as('edith'), story, story), 'related_to_itself');
    await expectNothingWritten(() => relateArticle(newsroom.as('edith'), story, secret), 'article_unknown');
  });
});

describe('a correction', () => {
  const note = {
    kind: 'correction',
    text: 'The crane stood for eighty years, not ninety.',
    place: 'top',
  } as const;

  it('asks for an answer for each published language, and for words', async () => {
    await expectNothingWritten(
      () => correctArticle(newsroom.as('edith'), story, note),
      'correction_answers_missing',
    );
    // Carrying on a correction that there is not would be a way round the question.
    await expectNothingWritten(
      () => correctArticle(newsroom.as('edith'), story, { ...note, group: 'made-up' }),
      'correction_unknown',
    );
    await expectNothingWritten(
      () => correctArticle(newsroom.as('edith'), story, { ...note, text: ' ', answers: { it: 'has' } }),
      'text_missing',
    );
  });

  it('is a text to be signed, shows at once where another language has the error, and is settled when it is out', async () => {
    done(await correctArticle(newsroom.as('edith'), story, { ...note, answers: { it: 'has' } }));
    expect(await lastRun()).toEqual([`article:${story}`, `article:${italian}`].sort());
    expect(await row(story)).toMatchObject({ stage: 'drafting', liveRevision: { number: 1 } });
    done(await submitForReview(newsroom.as('edith'), story));
    done(await approveAndPublish(newsroom.as('piero'), story, { revision: 2 }));
    const entries = await database().correctionEntry.findMany({ orderBy: { answer: 'asc' } });
    expect(entries.map(({ articleId, settledAt }) => [articleId, settledAt !== null]).sort()).toEqual(
      [
        [story, true],
        [italian, false],
      ].sort(),
    );
  });

  it('only is said to be in hand for a correction, not for an update or a clarification', async () => {
    for (const kind of ['update', 'clarification'] as const)
      done(await correctArticle(newsroom.as('edith'), italian, { ...note, kind }));
    expect(await correctionIsPending(italian)).toBe(true);
    const other = await published(newsroom, 'tom', 'edith');
    done(await correctArticle(newsroom.as('edith'), other, { ...note, kind: 'update' }));
    expect(await correctionIsPending(other)).toBe(false);
    done(await correctArticle(newsroom.as('edith'), other, note));
    expect(await correctionIsPending(other)).toBe(true);
  });
});
