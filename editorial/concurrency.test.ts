import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Refusal } from '@/domain/refusal';
import type { Result } from '@/domain/result';
import { approveAndPublish } from '@/editorial/approve-and-publish';
import { approveRevision } from '@/editorial/approve-revision';
import { holdStory } from '@/editorial/hold-story';
import { killStory } from '@/editorial/kill-story';
import { publishArticle } from '@/editorial/publish-article';
import { askToReinstate, confirmReinstatement } from '@/editorial/reinstate-article';
import { saveText } from '@/editorial/save-text';
import { startArticle } from '@/editorial/start-article';
import { approved, published, submitted, textOf, withParagraph } from '@/editorial/test-articles';
import { logOf } from '@/editorial/test-footprint';
import { done, openTestNewsroom, type TestNewsroom } from '@/editorial/test-newsroom';
import { database } from '@/storage/client';
import { databaseUrl } from '@/storage/database-url';
import { verifyChains } from '@/storage/verify-chains';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

/** What each of several people who acted at the same moment was told. */
async function atOnce(...verbs: Promise<Result<unknown, Refusal>>[]): Promise<string[]> {
  const outcomes = await Promise.all(verbs);
  return outcomes
    .map((outcome) => (outcome.ok ? 'done' : outcome.refusals.map((refusal) => refusal.code).join(' ')))
    .sort();
}

const standingOf = async (id: string) =>
  (await database().article.findUniqueOrThrow({ where: { id } })).standing;

describe('at the same moment', () => {
  it('two who save against one version: one text stays, the other is told whose', async () => {
    const id = await submitted(newsroom, 'nell');
    const { version, document } = await textOf(id);
    const save = (name: 'nell' | 'tom') =>
      saveText(newsroom.as(name), {
        articleId: id,
        baseVersion: version,
        document: withParagraph(document, `By ${name}.`),
      });
    expect(await atOnce(save('nell'), save('tom'))).toEqual(['done', 'text_moved_on']);
    expect((await textOf(id)).version).toBe(version + 1);
  });

  it('two editors who approve: one signature, and the other finds it approved', async () => {
    const id = await submitted(newsroom, 'nell');
    const outcomes = await atOnce(
      approveRevision(newsroom.as('edith'), id, { revision: 1 }),
      approveRevision(newsroom.as('piero'), id, { revision: 1 }),
    );
    expect(outcomes).toEqual(['done', 'wrong_stage']);
    expect(await database().signature.count({ where: { revision: { articleId: id } } })).toBe(1);
  });

  it('two editors who publish: one publication, and the other hears that it is out', async () => {
    const id = await approved(newsroom, 'nell', 'edith');
    expect(
      await atOnce(publishArticle(newsroom.as('edith'), id, 1), publishArticle(newsroom.as('piero'), id, 1)),
    ).toEqual(['already_live', 'done']);
    const both = await submitted(newsroom, 'nell');
    expect(
      await atOnce(
        approveAndPublish(newsroom.as('edith'), both, { revision: 1 }),
        approveAndPublish(newsroom.as('piero'), both, { revision: 1 }),
      ),
    ).toEqual(['done', 'wrong_stage']);
    expect(await database().publication.count({ where: { articleId: { in: [id, both] } } })).toBe(2);
  });

  it('a kill and a publication: whichever is first, nothing is out in the end', async () => {
    for (let round = 0; round < 5; round++) {
      const id = await approved(newsroom, 'nell', 'edith');
      const outcomes = await atOnce(
        killStory(newsroom.as('piero'), id, 'a minor is named'),
        publishArticle(newsroom.as('edith'), id, 1),
      );
      expect(outcomes[0]).toBe('done');
      expect(['done', 'wrong_standing']).toContain(outcomes[1]);
      expect(await standingOf(id)).toBe('killed');
    }
  });

  it('a kill of the story and a publication, or a new article, in another language: nothing comes out', async () => {
    const id = await published(newsroom, 'nell', 'edith');
    const italian = await approved(newsroom, 'nell', 'edith', {
      language: 'it',
      source: { articleId: id, relation: 'own_version' },
    });
    await atOnce(
      killStory(newsroom.as('piero'), id, 'a minor is named'),
      publishArticle(newsroom.as('edith'), italian, 1),
      startArticle(newsroom.as('lin'), {
        language: 'zh',
        section: 'world',
        source: { articleId: id, relation: 'own_version' },
      }),
    );
    expect([await standingOf(id), await standingOf(italian)]).toEqual(['killed', 'killed']);
    const rest = await database().article.findMany({
      where: { story: { articles: { some: { id } } }, language: 'zh' },
      include: { story: true },
    });
    for (const article of rest) expect(article.story.killedAt).not.toBeNull();
  });

  it('a hold of the story and a publication in another language: once the hold is answered, nothing more goes out', async () => {
    const id = await approved(newsroom, 'nell', 'edith');
    const italian = await approved(newsroom, 'nell', 'edith', {
      language: 'it',
      source: { articleId: id, relation: 'own_version' },
    });
    const outcomes = await atOnce(
      holdStory(newsroom.as('piero'), id, 'legal'),
      publishArticle(newsroom.as('edith'), italian, 1),
    );
    expect(outcomes[0]).toBe('done');
    expect(['done', 'on_hold']).toContain(outcomes[1]);
    expect(await atOnce(publishArticle(newsroom.as('vera'), id, 1))).toEqual(['on_hold']);
  });

  it('two who confirm one request: it is answered once', async () => {
    const id = await published(newsroom, 'nell', 'edith');
    done(await killStory(newsroom.as('edith'), id, 'a minor is named'));
    done(await askToReinstate(newsroom.as('vera'), id, 1, 'cleared'));
    const outcomes = await atOnce(
      confirmReinstatement(newsroom.as('edith'), id),
      confirmReinstatement(newsroom.as('piero'), id),
    );
    expect(outcomes[0]).toBe('done');
    expect((await logOf(id)).filter(({ act }) => act === 'reinstate')).toHaveLength(1);
  });

  it('many who start the same language of a story: there is one article, and the others are shown it', async () => {
    const id = await published(newsroom, 'nell', 'edith');
    const start = () =>
      startArticle(newsroom.as('nell'), {
        language: 'it',
        section: 'world',
        source: { articleId: id, relation: 'own_version' },
      });
    expect(await atOnce(start(), start(), start())).toEqual([
      'done',
      'story_has_language',
      'story_has_language',
    ]);
  });

  it('six stories go out under one headline: each gets an address of its own', async () => {
    const ids = [];
    for (let i = 0; i < 6; i++) ids.push(await approved(newsroom, 'nell', 'edith'));
    expect(await atOnce(...ids.map((id) => publishArticle(newsroom.as('edith'), id, 1)))).toEqual(
      Array(6).fill('done'),
    );
    const addresses = await database().address.findMany({ where: { articleId: { in: ids } } });
    expect(new Set(addresses.map(({ slug }) => slug)).size).toBe(6);
  });

  it('whatever was tried above, the record holds together', async () => {
    expect((await verifyChains(databaseUrl())).faults).toEqual([]);
  });
});
