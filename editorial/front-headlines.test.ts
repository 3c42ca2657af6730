import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nothingArranged, type Arrangement } from '@/domain/front-arrangement';
import { arrangeFront } from '@/editorial/arrange-front';
import { countersignFrontHeadline } from '@/editorial/countersign-front-headline';
import { holdStory, releaseStory } from '@/editorial/hold-story';
import { killStory } from '@/editorial/kill-story';
import { readFront } from '@/editorial/read-front';
import { readFrontHeadlines } from '@/editorial/read-front-headlines';
import { published } from '@/editorial/test-articles';
import { expectNothingWritten } from '@/editorial/test-footprint';
import { done, openTestNewsroom, type Name, type TestNewsroom } from '@/editorial/test-newsroom';
import { undoFront } from '@/editorial/undo-front';
import { database } from '@/storage/client';
import { closePublicReader } from '@/storage/public-reader';

const frontPage = { language: 'en', section: null } as const;

let newsroom: TestNewsroom;
let story: string;
let other: string;
let version = 0;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
  story = await published(newsroom, 'nell', 'edith');
  other = await published(newsroom, 'tom', 'edith', { text: 'A pilot retires\n\nThe pilot leaves in May.' });
});
afterAll(async () => {
  await closePublicReader();
  await newsroom.close();
});

function over(article: string, text: string, reason = 'It has to fit.'): Arrangement {
  return { opening: [{ article, headline: { text, reason } }], strips: [] };
}

async function put(name: Name, arrangement: Arrangement) {
  const result = await arrangeFront(newsroom.as(name), frontPage, arrangement, version);
  if (result.ok) version = result.value.version;
  return result;
}

const lead = async () => (await readFront('en')).lead?.headline;
const inForce = () => database().frontHeadline.findMany({ where: { endedAt: null } });
const acts = async (act: string) =>
  (await database().activity.findMany({ where: { act }, orderBy: { seq: 'asc' } })).map(
    ({ detail }) => detail,
  );

describe('a headline typed over on a front', () => {
  it('is what readers get there, and waits in the list until somebody else signs it', async () => {
    done(await put('edith', over(story, '  The   crane goes ')));
    expect(await lead()).toBe('The crane goes');
    const [row] = await inForce();
    expect(row).toMatchObject({ text: 'The crane goes', reason: 'It has to fit.', signedAt: null });
    expect((await acts('type_over_headline')).at(-1)).toMatchObject({
      ...{ language: 'en', section: null, article: story, reason: 'It has to fit.' },
      textHash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
    const [waiting] = await readFrontHeadlines(newsroom.as('piero'));
    expect(waiting).toMatchObject({
      ...{ headline: 'The crane goes', own: 'The last crane comes down', typedBy: 'edith', mine: false },
      ...{ withChief: false, refusals: [] },
    });
  });

  it('is signed after the fact by another editor who reads the language, and by nobody twice', async () => {
    const [row] = await inForce();
    const sign = (name: Name) => countersignFrontHeadline(newsroom.as(name), row!.id);
    await expectNothingWritten(() => sign('edith'), 'second_person_needed');
    await expectNothingWritten(() => sign('nell'), 'right_missing');
    await expectNothingWritten(() => sign('ada'), 'right_missing');
    await expectNothingWritten(
      () => countersignFrontHeadline(newsroom.as('piero'), 'nowhere'),
      'front_headline_unknown',
    );
    done(await sign('omar'));
    await expectNothingWritten(() => sign('piero'), 'front_headline_unknown');
    expect(await readFrontHeadlines(newsroom.as('piero'))).toEqual([]);
    expect((await acts('countersign_front_headline')).at(-1)).toMatchObject({ headline: row!.id });
  });

  it('stands signed through another arrangement of the same place, and ends when it is taken out', async () => {
    const [row] = await inForce();
    done(await put('omar', { opening: [], strips: over(story, 'The crane goes').opening }));
    expect((await inForce()).map(({ id }) => id)).toEqual([row!.id]);
    done(await put('edith', { opening: [{ article: story, headline: null }], strips: [] }));
    expect(await lead()).toBe('The last crane comes down');
    expect(await inForce()).toEqual([]);
  });

  it('ends with its place, and comes back by undoing, to be signed anew', async () => {
    done(await put('edith', over(story, 'Down it comes')));
    done(await put('edith', nothingArranged));
    expect(await inForce()).toEqual([]);
    version = done(await undoFront(newsroom.as('omar'), frontPage, version)).version;
    expect(await lead()).toBe('Down it comes');
    const [waiting] = await readFrontHeadlines(newsroom.as('edith'));
    expect(waiting).toMatchObject({ typedBy: 'omar', refusals: [] });
  });

  it('needs words, a reason and no more than a line; the article’s own words are none', async () => {
    await expectNothingWritten(() => put('edith', over(other, 'Gone', ' ')), 'reason_missing');
    await expectNothingWritten(() => put('edith', over(other, 'x'.repeat(161))), 'front_headline_too_long');
    await expectNothingWritten(() => put('edith', over(other, 'a\u0000b')), 'document_unstorable');
    for (const own of ['', 'A pilot retires']) {
      done(await put('edith', over(other, own, '')));
      expect(await inForce()).toEqual([]);
    }
  });

  it('is not typed over what is on hold', async () => {
    done(await holdStory(newsroom.as('edith'), other, 'legal'));
    await expectNothingWritten(() => put('edith', over(other, 'The pilot goes')), 'on_hold');
    done(await releaseStory(newsroom.as('edith'), other));
  });

  it('goes to the editor-in-chief after twelve hours', async () => {
    done(await put('edith', over(story, 'The crane, at last')));
    const soon = newsroom.as('vera');
    const late = { ...soon, now: new Date(soon.now.getTime() + 12 * 3_600_000) };
    expect(await readFrontHeadlines(soon)).toMatchObject([{ withChief: false }]);
    expect(await readFrontHeadlines(late)).toMatchObject([{ withChief: true, refusals: [] }]);
  });

  it('goes down with its article, and is no secret that a freelance sees', async () => {
    expect(await readFrontHeadlines(newsroom.as('freda'))).toEqual([]);
    done(await killStory(newsroom.as('edith'), story, 'wrong person'));
    expect(await inForce()).toEqual([]);
    expect(await readFrontHeadlines(newsroom.as('vera'))).toEqual([]);
  });

  it('keeps its words and its writer in the database, whatever is done', async () => {
    const change = (sql: string) => database().$executeRawUnsafe(sql);
    await expect(change(`UPDATE front_headline SET text = 'other'`)).rejects.toThrow(/stay as they were/);
    await expect(change('DELETE FROM front_headline')).rejects.toThrow(/stay as they were/);
  });
});
