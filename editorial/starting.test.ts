import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { killStory } from '@/editorial/kill-story';
import { askToReinstate, confirmReinstatement } from '@/editorial/reinstate-article';
import { readStartingPlaces } from '@/editorial/read-starting-places';
import { startArticle } from '@/editorial/start-article';
import { drafted, published, submitted } from '@/editorial/test-articles';
import { expectNothingWritten } from '@/editorial/test-footprint';
import { done, openTestNewsroom, type Name, type TestNewsroom } from '@/editorial/test-newsroom';
import { handIn } from '@/editorial/hand-in';
import { loadActor } from '@/storage/actors';
import { database } from '@/storage/client';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

const inChinese = (name: Name, articleId: string, relation: 'translation' | 'own_version' = 'own_version') =>
  startArticle(newsroom.as(name), {
    language: 'zh',
    section: 'world',
    source: { articleId, relation },
  });

async function inTwoLanguages() {
  const english = await published(newsroom, 'nell', 'edith');
  const source = { articleId: english, relation: 'own_version' } as const;
  return { english, italian: await published(newsroom, 'nell', 'edith', { language: 'it', source }) };
}

describe('the article that a new one would stand beside', () => {
  const shownTo = async (name: Name, id: string) => {
    const { personId, now } = newsroom.as(name);
    return (await readStartingPlaces(await loadActor(database(), personId), id, now)).source?.title;
  };

  it('goes by its slugline on its desk, and by its headline where others may read it', async () => {
    const live = await published(newsroom, 'nell', 'edith', { slugline: 'crane-sold' });
    expect(await shownTo('tom', live)).toBe('crane-sold');
    for (const name of ['omar', 'freda', 'ada'] as const)
      expect(await shownTo(name, live)).toBe('The last crane comes down');
  });

  it('is none where the person may not see it', async () => {
    const submittedOne = await submitted(newsroom, 'nell', { slugline: 'crane-stays' });
    for (const name of ['omar', 'freda', 'ada'] as const)
      expect(await shownTo(name, submittedOne)).toBeUndefined();
  });
});

describe('another language of a story', () => {
  it('that somebody writes in private is said to be taken, and not named until it is handed in', async () => {
    const english = await published(newsroom, 'nell', 'edith');
    const source = { articleId: english, relation: 'own_version' } as const;
    const secret = await drafted(newsroom, 'lin', { language: 'zh', source });
    await expectNothingWritten(() => inChinese('nell', english), 'story_language_in_private');
    expect(JSON.stringify(await inChinese('nell', english))).not.toContain(secret);
    expect(JSON.stringify(await inChinese('lin', english))).toContain(secret);
    done(await handIn(newsroom.as('lin'), secret));
    expect(JSON.stringify(await inChinese('nell', english))).toContain(secret);
  });

  it('is not made from a language that is still killed when another came back', async () => {
    const { english, italian } = await inTwoLanguages();
    done(await killStory(newsroom.as('edith'), english, 'a minor is named'));
    done(await askToReinstate(newsroom.as('edith'), italian, 1, 'the Italian names nobody'));
    done(await confirmReinstatement(newsroom.as('vera'), italian));
    await expectNothingWritten(() => inChinese('lin', english, 'translation'), 'story_killed');
    done(await inChinese('lin', italian, 'translation'));
  });

  it('is not made from an article that was killed alone', async () => {
    const { english, italian } = await inTwoLanguages();
    done(await killStory(newsroom.as('edith'), italian, 'a wrong quotation', 'article'));
    await expectNothingWritten(() => inChinese('lin', italian), 'story_killed');
    done(await inChinese('lin', english));
  });
});
