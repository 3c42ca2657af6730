/** What readers find, and what they never find. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { approveAndPublish } from '@/editorial/approve-and-publish';
import { indexLiveTexts } from '@/editorial/index-live-texts';
import { killStory } from '@/editorial/kill-story';
import { askToReinstate, confirmReinstatement } from '@/editorial/reinstate-article';
import { searchArticles } from '@/editorial/search-articles';
import { submitForReview } from '@/editorial/submit-for-review';
import { approved, drafted, published, types } from '@/editorial/test-articles';
import { done, openTestNewsroom, type TestNewsroom } from '@/editorial/test-newsroom';
import { withdrawArticle } from '@/editorial/withdraw-article';
import type { Language } from '@/domain/language';
import { database } from '@/storage/client';
import { closePublicReader } from '@/storage/public-reader';

let newsroom: TestNewsroom;
let crane: string;
let ferry: string;
const ferryText =
  'A ferry without passengers\n\nThe ferry crossed the harbour all winter with its lights on.\n\nA crane watched it leave.';
const chineseText = '港口罢工第三天\n\n码头工人在灯塔下集会，要求提高夜班工资。\n\n没有船只进港。';
const italianText =
  'La città riapre il mercato\n\nI pescatori tornano sulla banchina dopo due anni di lavori.';

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  crane = await published(newsroom, 'nell', 'edith', { agency: 'port-wire' });
  ferry = await published(newsroom, 'tom', 'edith', { text: ferryText });
  await published(newsroom, 'nell', 'edith', { language: 'it', text: italianText });
  await published(newsroom, 'lin', 'piero', { language: 'zh', text: chineseText });
  await drafted(newsroom, 'nell', { text: 'A secret draft\n\nNobody reads about the submarine.' });
  await approved(newsroom, 'tom', 'edith', { text: 'A signed secret\n\nThe submarine is in the dock.' });
});
afterAll(async () => {
  await closePublicReader();
  await newsroom.close();
});

const found = async (query: string, language: Language = 'en') =>
  (await searchArticles(language, query, 1)).stories;
const ids = async (query: string) => (await found(query)).map(({ id }) => id);
const marksOf = (text: { text: string; found: boolean }[]) =>
  text.filter((piece) => piece.found).map((piece) => piece.text);

it('a story is found by its words in any form, best where they stand in the headline', async () => {
  expect(await ids('cranes')).toEqual([crane, ferry]);
  expect(await ids('FERRIES')).toEqual([ferry]);
  expect(await ids('crane ferry')).toEqual([ferry]);
  expect(await ids('Port Wire')).toEqual([crane]);
});

it('what was found is marked, in the passage where it stands', async () => {
  const [story] = await found('measured');
  expect(marksOf(story!.excerpt)).toEqual(['measured']);
  expect(marksOf((await found('crane'))[0]!.headline)).toEqual(['crane']);
  const [byName] = await found('Port Wire');
  expect(marksOf(byName!.excerpt)).toEqual([]);
  expect(byName!.excerpt[0]?.text).toMatch(/^The crane had stood/);
});

it('Italian is found without its accents, and its own forms are known', async () => {
  for (const query of ['citta', 'CITTÀ', 'pescatore', 'mercati'])
    expect(await found(query, 'it'), query).toHaveLength(1);
  expect(await found('citta', 'en')).toEqual([]);
});

it('Chinese is found by any row of characters, and by one', async () => {
  for (const query of ['罢工', '港口罢工', '灯塔', '港', '工资 灯塔'])
    expect(await found(query, 'zh'), query).toHaveLength(1);
  for (const query of ['灯工', '塔灯', '潜艇']) expect(await found(query, 'zh'), query).toEqual([]);
  const [story] = await found('灯塔', 'zh');
  expect(marksOf(story!.excerpt)).toEqual(['灯塔']);
});

it.each([`'; DROP TABLE article --`, '& | ! ( ) :*', '\\', '"', "l'", 'the of and', '%_', '\uE000'])(
  'whatever is asked, nothing breaks (%s)',
  async (query) => {
    for (const language of ['en', 'it', 'zh'] as const)
      expect(await searchArticles(language, query, 10)).toMatchObject({ stories: [], older: false });
  },
);

describe('nothing is found', () => {
  it('of drafts and of what waits', async () => {
    expect(await ids('submarine')).toEqual([]);
    expect(await ids('secret')).toEqual([]);
  });

  it('of words that were typed since, or that a later version has not any more', async () => {
    done(await types(newsroom.as('tom'), ferry, 'A walrus was aboard the whole of the time.'));
    expect(await ids('walrus')).toEqual([]);
    const { revision } = done(await submitForReview(newsroom.as('tom'), ferry));
    done(await approveAndPublish(newsroom.as('edith'), ferry, { revision }));
    expect(await ids('walrus')).toEqual([ferry]);
  });

  it('of an index that has fallen behind', async () => {
    const first = await database().revision.findFirstOrThrow({ where: { articleId: ferry, number: 1 } });
    const right = await database().searchText.findUniqueOrThrow({ where: { articleId: ferry } });
    const at = (revisionId: string) =>
      database().searchText.update({ where: { articleId: ferry }, data: { revisionId } });
    await at(first.id);
    expect(await ids('ferry')).toEqual([]);
    await at(right.revisionId);
    expect(await ids('ferry')).toEqual([ferry]);
  });

  it('of what went down, and its words are in no index any more; it is found again once it is back', async () => {
    const kept = () => database().searchText.count({ where: { articleId: ferry } });
    done(await withdrawArticle(newsroom.as('edith'), ferry, { reason: 'wrong' }));
    expect([await ids('ferry'), await kept()]).toEqual([[], 0]);
    done(await askToReinstate(newsroom.as('edith'), ferry, 2, 'It was right.'));
    done(await confirmReinstatement(newsroom.as('vera'), ferry));
    expect(await ids('ferry')).toEqual([ferry]);
    done(await killStory(newsroom.as('edith'), ferry, 'a court'));
    expect([await ids('ferry'), await kept()]).toEqual([[], 0]);
  });
});

it('what was live before there was search is filed at the next start, once', async () => {
  await database().searchText.deleteMany();
  expect(await ids('crane')).toEqual([]);
  expect(await indexLiveTexts(new Date())).toBe(3);
  expect(await ids('crane')).toEqual([crane]);
  expect(await found('罢工', 'zh')).toHaveLength(1);
  expect(await indexLiveTexts(new Date())).toBe(0);
});
