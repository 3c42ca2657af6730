import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countersign } from '@/editorial/countersign';
import { everyVerb } from '@/editorial/every-verb';
import { publishOnOneSignature } from '@/editorial/publish-on-one-signature';
import { sendBack } from '@/editorial/send-back';
import { submitForReview } from '@/editorial/submit-for-review';
import { drafted, published, submitted, types } from '@/editorial/test-articles';
import { done, openTestNewsroom, type TestNewsroom } from '@/editorial/test-newsroom';
import { loadArticleFacts } from '@/storage/article-facts';
import { database } from '@/storage/client';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

const lineOf = (id: string) => database().article.findUniqueOrThrow({ where: { id } });

describe('the line of an article', () => {
  it('says after every act who did it and when, and agrees with the facts', async () => {
    const other = await published(newsroom, 'nell', 'edith');
    for (const { act, arrange, verb, by } of everyVerb) {
      const id = await arrange(newsroom);
      const doer = newsroom.as(by);
      done(await verb(doer, id, other));
      const line = await lineOf(id);
      const facts = (await loadArticleFacts(database(), id, null, doer.now))!;
      expect({ act, by: line.changedById, at: line.changedAt }).toEqual({
        act,
        by: doer.personId,
        at: doer.now,
      });
      const waits = facts.standing === 'live' && facts.waitsForCountersignature;
      expect({ act, waits: line.oneSignatureSince !== null }).toEqual({ act, waits });
      const atRest =
        facts.standing === 'killed' ||
        facts.standing === 'spiked' ||
        (facts.standing === 'withdrawn' && facts.textIsHead && facts.stage !== 'in_review') ||
        (facts.standing === 'live' && facts.textIsHead && facts.headNumber === facts.liveNumber);
      expect({ act, inWork: line.inWork }).toEqual({ act, inWork: !atRest });
    }
  });

  it('has nothing left to do once its text is published, and again as soon as somebody types', async () => {
    const id = await published(newsroom, 'nell', 'edith');
    expect((await lineOf(id)).inWork).toBe(false);
    done(await types(newsroom.as('nell'), id, 'The crane is back.'));
    expect((await lineOf(id)).inWork).toBe(true);
  });

  it('tells typing to the minute, and at once where somebody else takes the keyboard', async () => {
    const id = await submitted(newsroom, 'nell');
    const nell = newsroom.as('nell');
    done(await types(nell, id, 'First.'));
    done(await types({ ...nell, now: new Date(nell.now.getTime() + 20_000) }, id, 'Second.'));
    expect((await lineOf(id)).changedAt).toEqual(nell.now);
    const tom = { ...newsroom.as('tom'), now: new Date(nell.now.getTime() + 30_000) };
    done(await types(tom, id, 'Third.'));
    expect(await lineOf(id)).toMatchObject({ changedAt: tom.now, changedById: tom.personId });
  });

  it('waits on one signature until somebody else signs', async () => {
    const id = await drafted(newsroom, 'nell', { section: 'wire' });
    done(await submitForReview(newsroom.as('nell'), id));
    const edith = newsroom.as('edith');
    done(await publishOnOneSignature(edith, id, { revision: 1 }, 'flash'));
    expect((await lineOf(id)).oneSignatureSince).toEqual(edith.now);
    done(await countersign(newsroom.as('vera'), id, 1));
    expect((await lineOf(id)).oneSignatureSince).toBeNull();
  });

  it('is with its writer again from being sent back until it is submitted', async () => {
    const id = await submitted(newsroom, 'nell');
    const edith = newsroom.as('edith');
    done(await sendBack(edith, id, 'Shorter.'));
    expect((await lineOf(id)).sentBackAt).toEqual(edith.now);
    done(await submitForReview(newsroom.as('nell'), id));
    expect((await lineOf(id)).sentBackAt).toBeNull();
  });
});
