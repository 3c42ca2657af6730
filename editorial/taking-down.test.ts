import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askToErase, confirmErasure } from '@/editorial/erase-text';
import { holdStory, releaseStory } from '@/editorial/hold-story';
import { killStory } from '@/editorial/kill-story';
import { publishOnOneSignature } from '@/editorial/publish-on-one-signature';
import { publishArticle } from '@/editorial/publish-article';
import { outcomeAt } from '@/editorial/read-published-article';
import { askToReinstate, confirmReinstatement } from '@/editorial/reinstate-article';
import { spikeArticle } from '@/editorial/spike-article';
import { startArticle } from '@/editorial/start-article';
import { approved, drafted, published, submitted, types } from '@/editorial/test-articles';
import { submitForReview } from '@/editorial/submit-for-review';
import { expectNothingWritten, logOf } from '@/editorial/test-footprint';
import { done, openTestNewsroom, type TestNewsroom } from '@/editorial/test-newsroom';
import { withdrawArticle } from '@/editorial/withdraw-article';
import { database } from '@/storage/client';
import { databaseUrl } from '@/storage/database-url';
import { findAddressOfArticle } from '@/storage/public-addresses';
import { closePublicReader } from '@/storage/public-reader';
import { verifyChains } from '@/storage/verify-chains';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

const row = (id: string) =>
  database().article.findUniqueOrThrow({ where: { id }, include: { liveRevision: true } });
const standings = async (...ids: string[]) =>
  (await Promise.all(ids.map(row))).map(({ standing }) => standing);
const lastRun = async () => (await database().pressRun.findFirst({ orderBy: { id: 'desc' } }))?.tags ?? [];

/** One story in English, live; in Italian, live; in Chinese, a draft that nobody has handed in. */
async function threeLanguages(): Promise<[string, string, string]> {
  const english = await published(newsroom, 'nell', 'edith');
  const source = { articleId: english, relation: 'own_version' } as const;
  const italian = await published(newsroom, 'nell', 'edith', { language: 'it', source });
  return [english, italian, await drafted(newsroom, 'lin', { language: 'zh', source })];
}

describe('a kill', () => {
  it('reaches every language, drafts too, with a line and a pressed page for each', async () => {
    const ids = await threeLanguages();
    expect(done(await killStory(newsroom.as('edith'), ids[1], 'a minor is named')).killed.sort()).toEqual(
      [...ids].sort(),
    );
    expect(await standings(...ids)).toEqual(['killed', 'killed', 'killed']);
    for (const id of ids) {
      expect((await logOf(id)).at(-1)).toMatchObject({ act: 'kill', person: 'edith' });
      expect(await lastRun()).toContain(`article:${id}`);
    }
    await expectNothingWritten(
      () =>
        startArticle(newsroom.as('nell'), {
          language: 'en',
          section: 'world',
          source: { articleId: ids[0], relation: 'own_version' },
        }),
      'story_killed',
      'story_has_language',
    );
  });

  it('of one article leaves the other languages where they are', async () => {
    const [english, italian, chinese] = await threeLanguages();
    done(await killStory(newsroom.as('edith'), italian, 'a wrong quotation', 'article'));
    expect(await standings(english, italian, chinese)).toEqual(['live', 'killed', 'unpublished']);
  });

  it('comes back by two people, language by language, each as it was', async () => {
    const [english, italian] = await threeLanguages();
    done(await killStory(newsroom.as('edith'), english, 'a minor is named'));
    done(await askToReinstate(newsroom.as('edith'), english, 1, 'cleared'));
    await expectNothingWritten(
      () => askToReinstate(newsroom.as('vera'), english, 1, 'again'),
      'request_open',
    );
    await expectNothingWritten(() => confirmReinstatement(newsroom.as('piero'), english), 'chief_needed');
    done(await confirmReinstatement(newsroom.as('vera'), english));
    expect(await row(english)).toMatchObject({
      standing: 'live',
      liveRevision: { number: 1 },
      takenDownAt: null,
    });
    expect(await standings(italian)).toEqual(['killed']);
    expect(await lastRun()).toContain(`article:${english}`);
  });
});

describe('a withdrawal', () => {
  it('takes every published language down, with the explanation of each, and leads where it is asked to', async () => {
    const [english, italian, chinese] = await threeLanguages();
    const other = await published(newsroom, 'tom', 'edith');
    await expectNothingWritten(
      () => withdrawArticle(newsroom.as('edith'), english, { reason: 'not ours', leadTo: chinese }),
      'redirect_not_live',
    );
    await expectNothingWritten(
      () => withdrawArticle(newsroom.as('edith'), english, { reason: 'not ours', leadTo: italian }),
      'redirect_not_live',
    );
    done(
      await withdrawArticle(newsroom.as('edith'), english, {
        reason: 'not ours',
        leadTo: other,
        explanations: { it: 'Non era nostro.' },
      }),
    );
    expect(await standings(english, italian, chinese)).toEqual(['withdrawn', 'withdrawn', 'unpublished']);
    expect(await row(english)).toMatchObject({ withdrawnToId: other });
    expect(await row(italian)).toMatchObject({
      withdrawnToId: null,
      withdrawnExplanation: 'Non era nostro.',
    });
  });
});

describe('what went out on one signature', () => {
  it.each([
    ['killed', (id: string) => killStory(newsroom.as('edith'), id, 'a minor is named')],
    ['withdrawn', (id: string) => withdrawArticle(newsroom.as('edith'), id, { reason: 'not ours' })],
  ])('is %s like anything else, before somebody signed it', async (standing, takeDown) => {
    const id = await submitted(newsroom, 'nell', { section: 'wire' });
    done(await publishOnOneSignature(newsroom.as('edith'), id, { revision: 1 }, 'flash'));
    expect(await takeDown(id)).toMatchObject({ ok: true });
    expect(await standings(id)).toEqual([standing]);
  });
});

describe('a hold', () => {
  it('lies on the story: no language goes out, what is out stays, any editor of the desk releases it', async () => {
    const english = await published(newsroom, 'nell', 'edith');
    const italian = await approved(newsroom, 'nell', 'edith', {
      language: 'it',
      source: { articleId: english, relation: 'own_version' },
    });
    done(await holdStory(newsroom.as('edith'), english, 'legal'));
    await expectNothingWritten(() => publishArticle(newsroom.as('edith'), italian, 1), 'on_hold');
    expect(await standings(english)).toEqual(['live']);
    done(await releaseStory(newsroom.as('piero'), italian));
    done(await publishArticle(newsroom.as('edith'), italian, 1));
  });
});

describe('a hold on another desk’s story', () => {
  it('is not released by way of a language that somebody else started', async () => {
    const english = await published(newsroom, 'tom', 'piero', { section: 'harbour' });
    done(await holdStory(newsroom.as('piero'), english, 'legal'));
    const source = { articleId: english, relation: 'own_version' } as const;
    const italian = done(
      await startArticle(newsroom.as('edith'), { language: 'it', section: 'world', source }),
    ).id;
    await expectNothingWritten(() => releaseStory(newsroom.as('edith'), italian), 'belongs_to_desk');
    done(await releaseStory(newsroom.as('dora'), english));
    done(await holdStory(newsroom.as('edith'), italian, 'the Italian is wrong'));
    done(await releaseStory(newsroom.as('edith'), italian));
  });
});

describe('a spike', () => {
  it('is for what readers never had', async () => {
    const out = await published(newsroom, 'nell', 'edith');
    await expectNothingWritten(() => spikeArticle(newsroom.as('edith'), out, 'no news'), 'wrong_standing');
    const waiting = await submitted(newsroom, 'nell');
    await expectNothingWritten(() => spikeArticle(newsroom.as('edith'), waiting, ' '), 'reason_missing');
  });
});

describe('an erasure', () => {
  it('blanks a text by two people and leaves its hash, and the record still holds', async () => {
    const id = await published(newsroom, 'nell', 'edith');
    done(await types(newsroom.as('nell'), id, 'The source is Mara Conti.'));
    done(await submitForReview(newsroom.as('nell'), id));
    await expectNothingWritten(
      () => askToErase(newsroom.as('edith'), id, [1], 'a source'),
      'revision_is_live',
    );
    done(await askToErase(newsroom.as('edith'), id, [2], 'a source'));
    await expectNothingWritten(() => confirmErasure(newsroom.as('ada'), id), 'chief_needed');
    await expectNothingWritten(() => confirmErasure(newsroom.as('edith'), id), 'second_person_needed');
    done(await confirmErasure(newsroom.as('vera'), id));
    const [revision] = await database().revision.findMany({
      where: { articleId: id, number: 2 },
      include: { text: true },
    });
    expect(revision).toMatchObject({
      textHash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      text: { text: null, authors: null },
    });
    const { faults, erased } = await verifyChains(databaseUrl());
    expect(faults).toEqual([]);
    expect(erased).toHaveLength(1);
  });
});

describe('a reader who comes while an article is taken down', () => {
  it('gets the answer of what stands there now, not of what was there a moment ago', async () => {
    const id = await published(newsroom, 'nell', 'edith');
    const before = await findAddressOfArticle(id);
    done(await killStory(newsroom.as('edith'), id, 'a minor is named'));
    expect(await outcomeAt(before!)).toEqual({ is: 'killed', articleId: id });
    await closePublicReader();
  });
});
