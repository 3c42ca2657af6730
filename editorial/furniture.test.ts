import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeAddress } from '@/editorial/change-address';
import { cropPicture } from '@/editorial/crop-picture';
import { describePicture } from '@/editorial/describe-picture';
import { readArticleLog } from '@/editorial/read-article-log';
import { readPublishedArticle } from '@/editorial/read-published-article';
import { readSectionFront } from '@/editorial/read-section-front';
import { moveRelated, relateArticle, unrelateArticle } from '@/editorial/relate-article';
import { setSearchText } from '@/editorial/set-search-text';
import { setSections } from '@/editorial/set-sections';
import { setTopics } from '@/editorial/set-topics';
import { approved, drafted, published } from '@/editorial/test-articles';
import { expectNothingWritten } from '@/editorial/test-footprint';
import { done, openTestNewsroom, type Name, type TestNewsroom } from '@/editorial/test-newsroom';
import { hang, picture, pictureOf, published as publishedWithPicture } from '@/editorial/test-pictures';
import { undoFurniture } from '@/editorial/undo-furniture';
import { publishArticle } from '@/editorial/publish-article';
import { database } from '@/storage/client';
import { closePublicReader } from '@/storage/public-reader';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(async () => {
  await closePublicReader();
  await newsroom.close();
});

const edith = () => newsroom.as('edith');
const lastRun = async () => (await database().pressRun.findFirst({ orderBy: { id: 'desc' } }))?.tags;
const lastSeq = async (id: string) =>
  (await database().article.findUniqueOrThrow({ where: { id } })).chainLength;
const picksOf = async (articleId: string) =>
  (await database().relatedPick.findMany({ where: { articleId }, orderBy: { position: 'asc' } })).map(
    ({ otherId }) => otherId,
  );
const slugOf = async (articleId: string) =>
  (await database().address.findFirstOrThrow({ where: { articleId, current: true } })).slug;
const at = (slug: string) => readPublishedArticle({ language: 'en', section: 'world', slug });

describe('related stories', () => {
  it('are put in order, and every step can be undone', async () => {
    const story = await published(newsroom, 'nell', 'edith');
    const [one, two] = [await published(newsroom, 'tom', 'edith'), await published(newsroom, 'tom', 'edith')];
    done(await relateArticle(edith(), story, one));
    done(await relateArticle(edith(), story, two));
    done(await moveRelated(edith(), story, two, 'up'));
    expect(await picksOf(story)).toEqual([two, one]);
    const moved = await lastSeq(story);
    done(await moveRelated(edith(), story, two, 'up'));
    expect(await lastSeq(story)).toBe(moved);
    done(await undoFurniture(newsroom.as('piero'), story, moved));
    expect(await picksOf(story)).toEqual([one, two]);
    expect(await lastRun()).toEqual([`article:${story}`]);
    const undone = { articleId: story, seq: await lastSeq(story) };
    const { act, detail } = await database().activity.findFirstOrThrow({ where: undone });
    expect([act, detail]).toEqual(['relate', expect.objectContaining({ undoes: moved })]);
    done(await undoFurniture(edith(), story, await lastSeq(story)));
    expect(await picksOf(story)).toEqual([two, one]);
  });

  it('are not undone over somebody else’s newer change, and the sentence says whose', async () => {
    const story = await published(newsroom, 'nell', 'edith');
    const [one, two] = [await published(newsroom, 'tom', 'edith'), await published(newsroom, 'tom', 'edith')];
    done(await relateArticle(edith(), story, one));
    const line = await lastSeq(story);
    done(await setTopics(newsroom.as('vera'), story, ['cranes']));
    done(await relateArticle(newsroom.as('piero'), story, two));
    await expectNothingWritten(() => undoFurniture(edith(), story, line), 'changed_since');
    const refusal = await undoFurniture(edith(), story, line);
    expect(refusal).toMatchObject({ refusals: [{ values: { person: 'piero' } }] });
    done(await unrelateArticle(edith(), story, two));
    done(await undoFurniture(edith(), story, line));
    expect(await picksOf(story)).toEqual([]);
  });
});

describe('undoing', () => {
  it('is offered on the line of the log while it is the newest of its kind, to those who may', async () => {
    const story = await published(newsroom, 'nell', 'edith');
    const other = await published(newsroom, 'tom', 'edith');
    done(await relateArticle(edith(), story, other));
    const related = await lastSeq(story);
    done(await setTopics(edith(), story, ['cranes']));
    const topics = await lastSeq(story);
    const offered = async (name: Name) => {
      const log = await readArticleLog(newsroom.as(name), story, {});
      return log.is === 'found' ? log.undoable : log.is;
    };
    expect(await offered('edith')).toEqual([topics, related]);
    expect(await offered('nell')).toEqual([]);
    done(await unrelateArticle(newsroom.as('piero'), story, other));
    expect(await offered('edith')).toEqual([await lastSeq(story), topics]);
    done(await undoFurniture(edith(), story, await lastSeq(story)));
    // What stands is what the first line made, but the line that undid the second is newer.
    expect(await offered('edith')).toEqual([await lastSeq(story), topics]);
  });

  it('is for editors, and only of what is around a text', async () => {
    const story = await published(newsroom, 'nell', 'edith');
    const submission = 2;
    await expectNothingWritten(() => undoFurniture(edith(), story, submission), 'undo_unknown');
    await expectNothingWritten(() => undoFurniture(edith(), story, 999), 'undo_unknown');
    done(await setTopics(edith(), story, ['cranes']));
    const line = await lastSeq(story);
    await expectNothingWritten(() => undoFurniture(newsroom.as('nell'), story, line), 'right_missing');
    await expectNothingWritten(() => undoFurniture(newsroom.as('freda'), story, line), 'article_unknown');
    const draft = await drafted(newsroom, 'nell');
    await expectNothingWritten(() => undoFurniture(edith(), draft, 1), 'article_unknown');
  });
});

describe('a further section', () => {
  it('shows the article on its front at once, and both fronts are made anew', async () => {
    const story = await published(newsroom, 'nell', 'edith');
    done(await setSections(edith(), story, ['harbour', 'world', 'harbour']));
    const fronts = ['front:en', 'section:harbour:en', 'section:world:en'];
    expect(await lastRun()).toEqual(expect.arrayContaining([`article:${story}`, `card:${story}`, ...fronts]));
    expect((await readSectionFront('en', 'harbour'))?.lead?.id).toBe(story);
    await expectNothingWritten(() => setSections(edith(), story, ['sport']), 'section_unknown');
    done(await undoFurniture(edith(), story, await lastSeq(story)));
    expect((await readSectionFront('en', 'harbour'))?.lead).toBeNull();
    expect(await lastRun()).toContain('section:harbour:en');
  });
});

describe('the words for search engines', () => {
  it('stand in the head of the page until they are taken away', async () => {
    const story = await published(newsroom, 'nell', 'edith');
    const slug = await slugOf(story);
    const search = async () => {
      const answer = await at(slug);
      return answer.is === 'live' ? answer.article.search : null;
    };
    done(await setSearchText(edith(), story, { title: '  Crane of Genoa ', description: '' }));
    expect(await search()).toEqual({ title: 'Crane of Genoa', description: null });
    await expectNothingWritten(
      () => setSearchText(edith(), story, { title: 'x'.repeat(121), description: '' }),
      'text_too_long',
    );
    done(await setSearchText(edith(), story, { title: ' ', description: ' ' }));
    expect(await search()).toEqual({ title: null, description: null });
  });
});

describe('an address', () => {
  it('that readers had leads to the new one for good, and is never given away', async () => {
    const story = await published(newsroom, 'nell', 'edith');
    const old = await slugOf(story);
    done(await changeAddress(edith(), story, 'ninety-years'));
    const touched = [`article:${story}`, `card:${story}`, 'front:en', 'section:world:en'];
    expect(await lastRun()).toEqual(expect.arrayContaining(touched));
    expect(await at(old)).toEqual({ is: 'moved', articleId: story, path: '/en/world/ninety-years' });
    expect((await at('ninety-years')).is).toBe('live');
    const other = await published(newsroom, 'tom', 'edith');
    for (const slug of [old, 'ninety-years'])
      await expectNothingWritten(() => changeAddress(edith(), other, slug), 'slug_taken');
    done(await undoFurniture(edith(), story, await lastSeq(story)));
    expect(await at('ninety-years')).toMatchObject({ is: 'moved', path: `/en/world/${old}` });
  });

  it('is Latin, and no word that the site needs itself', async () => {
    const story = await published(newsroom, 'nell', 'edith');
    for (const slug of ['', 'Gru', 'la gru', 'gru_', '起重机', '2026', 'newsroom', 'feed', '-a', 'a--b'])
      await expectNothingWritten(() => changeAddress(edith(), story, slug), 'slug_unusable');
  });

  it('of what was never published is given up when it changes, and may be taken away again', async () => {
    const story = await approved(newsroom, 'nell', 'edith');
    done(await changeAddress(edith(), story, 'first-thought'));
    done(await changeAddress(edith(), story, 'second-thought'));
    const other = await published(newsroom, 'tom', 'edith');
    done(await changeAddress(edith(), other, 'first-thought'));
    done(await publishArticle(edith(), story, 1));
    expect((await at('second-thought')).is).toBe('live');
    const first = (await lastSeq(story)) - 2;
    await expectNothingWritten(() => undoFurniture(edith(), story, first), 'changed_since');
    await expectNothingWritten(() => undoFurniture(edith(), story, first + 1), 'slug_taken');
  });
});

describe('a picture in a text', () => {
  it('is cropped and described wherever readers see it, without a revision', async () => {
    const one = await publishedWithPicture(newsroom);
    const asset = await pictureOf(one);
    const two = await publishedWithPicture(newsroom, asset);
    done(await cropPicture(edith(), one, asset, { x: 0.123, y: 1 }));
    expect(await lastRun()).toEqual(expect.arrayContaining([`card:${one}`, `article:${two}`, `card:${two}`]));
    const row = () => database().picture.findUniqueOrThrow({ where: { id: asset } });
    expect(await row()).toMatchObject({ focalX: 0.12, focalY: 1 });
    done(await describePicture(edith(), two, asset, { en: ' A quay ', it: '', zh: '码头' }));
    expect((await row()).alt).toEqual({ en: 'A quay', it: '', zh: '码头' });
    done(await undoFurniture(edith(), two, await lastSeq(two)));
    expect((await row()).alt).toMatchObject({ it: 'A quay' });
    const cropped = await lastSeq(one);
    done(await cropPicture(newsroom.as('piero'), two, asset, { x: 0.5, y: 0.5 }));
    expect(await undoFurniture(edith(), one, cropped)).toMatchObject({
      refusals: [{ code: 'changed_since', values: { person: 'piero' } }],
    });
  });

  it('is not got at from an article that does not show it', async () => {
    const shown = await pictureOf(await publishedWithPicture(newsroom));
    const other = await published(newsroom, 'tom', 'edith');
    for (const asset of [shown, 'none'])
      await expectNothingWritten(() => cropPicture(edith(), other, asset, { x: 0, y: 0 }), 'picture_unknown');
    const own = await publishedWithPicture(newsroom);
    const asset = await pictureOf(own);
    for (const x of [-0.1, 1.1, Number.NaN])
      await expectNothingWritten(() => cropPicture(edith(), own, asset, { x, y: 0 }), 'focal_point_outside');
  });

  it('of somebody else’s private draft is not got at by naming it in one’s own', async () => {
    const draft = await drafted(newsroom, 'nell');
    const secret = await picture(newsroom, 'nell', draft);
    const own = await drafted(newsroom, 'tom');
    await hang(newsroom, 'tom', own, secret);
    expect(await pictureOf(own)).toBe('none');
  });
});
