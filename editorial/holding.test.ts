import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askForArticle } from '@/editorial/ask-for-article';
import { declineAsking } from '@/editorial/decline-asking';
import { handOver } from '@/editorial/hand-over';
import { readArticleHolding } from '@/editorial/read-holding';
import { readBeside } from '@/editorial/read-beside';
import { readDeskQueue } from '@/editorial/read-desk-queue';
import { readArticleVersion, readListVersion } from '@/editorial/read-version';
import { searchRelated } from '@/editorial/search-related';
import { sendBack } from '@/editorial/send-back';
import { setDeadline } from '@/editorial/set-deadline';
import { takeArticle } from '@/editorial/take-article';
import { drafted, published, submitted } from '@/editorial/test-articles';
import { expectNothingWritten } from '@/editorial/test-footprint';
import { done, emailOf, openTestNewsroom, type Name, type TestNewsroom } from '@/editorial/test-newsroom';
import { loadActor } from '@/storage/actors';
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

async function seenBy<T>(name: Name, read: (actor: Awaited<ReturnType<typeof loadActor>>, now: Date) => T) {
  const { personId, now } = newsroom.as(name);
  return read(await loadActor(database(), personId), now);
}
const holding = (name: Name, id: string) => seenBy(name, (actor, now) => readArticleHolding(actor, id, now));
const row = async (name: Name, id: string) =>
  (await readDeskQueue(newsroom.as(name), { desk: 'world' }))?.rows.find((line) => line.id === id);

async function taken(): Promise<string> {
  const id = await submitted(newsroom, 'nell');
  done(await takeArticle(newsroom.as('edith'), id));
  return id;
}

describe('asking for an article', () => {
  it('shows to whoever has it and to the asker, and ends when it is handed over', async () => {
    const id = await taken();
    done(await askForArticle(newsroom.as('piero'), id));
    expect(await row('edith', id)).toMatchObject({ askedBy: ['piero'], asked: false });
    expect(await row('piero', id)).toMatchObject({ askedBy: [], asked: true });
    expect(await row('tom', id)).toMatchObject({ askedBy: [], asked: false });
    expect(await holding('edith', id)).toMatchObject({ askers: [{ name: 'piero', you: false }] });
    await expectNothingWritten(() => askForArticle(newsroom.as('piero'), id), 'asked_already');
    done(await handOver(newsroom.as('edith'), id, emailOf('piero')));
    expect(await holding('piero', id)).toMatchObject({ holder: { you: true }, askers: [], mayAsk: false });
    expect(await database().asking.findFirst({ where: { articleId: id } })).toMatchObject({
      answer: 'handed_over',
    });
  });

  it('is declined by whoever has it, and may be asked anew', async () => {
    const id = await taken();
    done(await askForArticle(newsroom.as('piero'), id));
    const asker = newsroom.as('piero').personId;
    await expectNothingWritten(() => declineAsking(newsroom.as('piero'), id, asker), 'not_with_you');
    await expectNothingWritten(() => declineAsking(newsroom.as('edith'), id, 'nobody'), 'asking_unknown');
    done(await declineAsking(newsroom.as('edith'), id, asker));
    expect(await row('piero', id)).toMatchObject({ asked: false });
    done(await askForArticle(newsroom.as('piero'), id));
  });

  it('lapses when nobody has the article any more', async () => {
    const id = await taken();
    done(await askForArticle(newsroom.as('piero'), id));
    done(await sendBack(newsroom.as('edith'), id, 'Shorter.'));
    expect(await database().asking.findFirst({ where: { articleId: id } })).toMatchObject({
      answer: 'lapsed',
    });
  });

  it('is of what somebody has', async () => {
    const id = await submitted(newsroom, 'nell');
    await expectNothingWritten(() => askForArticle(newsroom.as('piero'), id), 'nobody_has_it');
  });
});

describe('a deadline', () => {
  it('is set and taken away by whoever writes, and late is said until the work is done', async () => {
    const id = await submitted(newsroom, 'nell');
    const due = new Date('2026-03-04T07:00:00Z');
    done(await setDeadline(newsroom.as('nell'), id, due));
    expect(await holding('tom', id)).toMatchObject({ deadline: due, late: true, maySetDeadline: true });
    const { chainLength } = await database().article.findUniqueOrThrow({ where: { id } });
    done(await setDeadline(newsroom.as('tom'), id, due));
    expect((await database().article.findUniqueOrThrow({ where: { id } })).chainLength).toBe(chainLength);
    await expectNothingWritten(
      () => setDeadline(newsroom.as('tom'), id, new Date(Number.NaN)),
      'deadline_unreadable',
    );
    done(await setDeadline(newsroom.as('tom'), id, null));
    expect(await holding('tom', id)).toMatchObject({ deadline: null, late: false });
  });
});

describe('what a screen asks every second', () => {
  it('changes when a colleague takes the article, and is no answer to a stranger', async () => {
    const id = await submitted(newsroom, 'nell');
    const version = (name: Name) => seenBy(name, (actor, now) => readArticleVersion(actor, id, now));
    const lists = (name: Name) => seenBy(name, (actor, now) => readListVersion(actor, now));
    const before = [await version('tom'), await lists('tom')];
    expect([await version('tom'), await lists('tom')]).toEqual(before);
    done(await takeArticle(newsroom.as('edith'), id));
    expect(await version('tom')).not.toBe(before[0]);
    expect(await lists('tom')).not.toBe(before[1]);
    for (const name of ['freda', 'hugo'] as const) expect(await version(name)).toBeNull();
  });
});

describe('two languages side by side', () => {
  it('are read by whoever may see both, another desk’s as readers have it', async () => {
    const english = await published(newsroom, 'nell', 'edith');
    const italian = await drafted(newsroom, 'nell', {
      language: 'it',
      source: { articleId: english, relation: 'own_version' },
    });
    const read = (name: Name, one: string, other: string) =>
      seenBy(name, (actor, now) => readBeside(actor, one, other, now));
    expect((await read('nell', english, italian))?.rows[0]).toMatchObject({
      left: { text: 'The last crane comes down' },
      right: { text: 'Viene giù l’ultima gru' },
    });
    for (const name of ['edith', 'freda', 'hugo'] as const)
      expect(await read(name, english, italian), name).toBeNull();
    expect(await read('nell', english, await drafted(newsroom, 'nell'))).toBeNull();
    expect(await read('nell', english, english)).toBeNull();
  });
});

describe('a search for what to read next', () => {
  it('finds what the editor may know of, and no word of somebody’s draft', async () => {
    const story = await published(newsroom, 'nell', 'edith');
    const text = (word: string) => `The ${word} is back\n\nIt came with the morning tide, and nobody saw it.`;
    const live = await published(newsroom, 'tom', 'edith', { text: text('narwhal') });
    await drafted(newsroom, 'tom', { text: text('narwhal calf') });
    const found = (name: Name, words: string) =>
      seenBy(name, (actor, now) => searchRelated(actor, { articleId: story, words }, now));
    expect(await found('edith', 'NARWHAL back')).toEqual([
      { id: live, title: 'The narwhal is back', language: 'en' },
    ]);
    expect(await found('edith', '  ')).toEqual([]);
    expect(await found('edith', '%')).toEqual([]);
    expect(await found('hugo', 'narwhal')).toBeNull();
  });
});
