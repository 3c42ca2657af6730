import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { QueueName } from '@/domain/queue';
import { countersign } from '@/editorial/countersign';
import { holdStory, releaseStory } from '@/editorial/hold-story';
import { publishArticle } from '@/editorial/publish-article';
import { publishOnOneSignature } from '@/editorial/publish-on-one-signature';
import { readDeskQueue } from '@/editorial/read-desk-queue';
import { readOneSignatureList } from '@/editorial/read-one-signature-list';
import { readQueueCounts } from '@/editorial/read-queue-counts';
import { sendBack } from '@/editorial/send-back';
import { submitForReview } from '@/editorial/submit-for-review';
import { takeArticle } from '@/editorial/take-article';
import { approved, drafted, published, submitted, types } from '@/editorial/test-articles';
import { done, openTestNewsroom, type Name, type TestNewsroom } from '@/editorial/test-newsroom';
import { database } from '@/storage/client';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

async function listed(name: Name, queue: QueueName) {
  const page = await readDeskQueue(newsroom.as(name), { queue });
  return page!.rows.map((row) => row.id);
}

async function whoHas(id: string, queue: QueueName, among: readonly Name[]) {
  const has = await Promise.all(among.map(async (name) => (await listed(name, queue)).includes(id)));
  return among.filter((_, at) => has[at]);
}

const staff: Name[] = ['nell', 'tom', 'freda', 'edith', 'piero', 'omar', 'hugo', 'dora', 'vera', 'ada'];

describe('the queues', () => {
  it('show a draft to its writer alone, until it is submitted', async () => {
    const id = await drafted(newsroom, 'nell');
    expect(await whoHas(id, 'mine', staff)).toEqual(['nell']);
    done(await submitForReview(newsroom.as('nell'), id));
    expect(await whoHas(id, 'mine', staff)).toEqual(['nell']);
    expect(await whoHas(id, 'in_review', staff)).toEqual(['nell', 'tom', 'edith', 'piero', 'dora', 'vera']);
  });

  it('let a submitted text wait for the editors who may sign it, until one of them takes it', async () => {
    const id = await submitted(newsroom, 'tom');
    const editors = ['edith', 'piero', 'dora', 'vera'];
    expect(await whoHas(id, 'waiting_for_me', staff)).toEqual(editors);
    done(await takeArticle(newsroom.as('edith'), id));
    expect(await whoHas(id, 'waiting_for_me', staff)).toEqual(['edith']);
    expect(await whoHas(id, 'mine', staff)).toEqual(['tom', 'edith']);
  });

  it('do not ask an editor to sign what they submitted, or what is in a language they do not read', async () => {
    const own = await submitted(newsroom, 'edith');
    expect(await whoHas(own, 'waiting_for_me', staff)).toEqual(['piero', 'dora', 'vera']);
    const chinese = await submitted(newsroom, 'lin', { language: 'zh' });
    expect(await whoHas(chinese, 'waiting_for_me', staff)).toEqual(['piero', 'vera']);
  });

  it('give a text that was sent back to its writer, and a signed one to the editors', async () => {
    const id = await submitted(newsroom, 'nell');
    done(await sendBack(newsroom.as('edith'), id, 'Shorter.'));
    expect(await whoHas(id, 'waiting_for_me', staff)).toEqual(['nell']);
    const signed = await approved(newsroom, 'nell', 'edith');
    expect(await whoHas(signed, 'waiting_for_me', staff)).toEqual(['edith', 'piero', 'dora', 'vera']);
    done(await publishArticle(newsroom.as('edith'), signed, 1));
    expect(await whoHas(signed, 'waiting_for_me', staff)).toEqual([]);
    expect(await whoHas(signed, 'mine', staff)).toEqual([]);
    expect(await whoHas(signed, 'published_today', ['nell', 'omar', 'freda', 'vera'])).toEqual([
      'nell',
      'vera',
    ]);
  });

  it('keep what is held, and what one person alone put out, among the problems', async () => {
    const held = await submitted(newsroom, 'nell');
    done(await holdStory(newsroom.as('edith'), held, 'legal'));
    expect(await whoHas(held, 'problems', staff)).toEqual(['nell', 'tom', 'edith', 'piero', 'dora', 'vera']);
    done(await releaseStory(newsroom.as('edith'), held));
    expect(await whoHas(held, 'problems', staff)).toEqual([]);
    const flash = await submitted(newsroom, 'nell', { section: 'wire' });
    done(await publishOnOneSignature(newsroom.as('edith'), flash, { revision: 1 }, 'flash'));
    expect(await whoHas(flash, 'problems', staff)).toEqual(['nell', 'edith', 'dora', 'vera']);
    expect(await whoHas(flash, 'waiting_for_me', staff)).toEqual(['dora', 'vera']);
    done(await countersign(newsroom.as('vera'), flash, 1));
    expect(await whoHas(flash, 'problems', staff)).toEqual([]);
  });

  it('bring what nobody has joined for twelve hours to the editor-in-chief, who sees it apart', async () => {
    const flash = await submitted(newsroom, 'nell', { section: 'wire' });
    done(await publishOnOneSignature(newsroom.as('vera'), flash, { revision: 1 }, 'flash'));
    const fresh = await submitted(newsroom, 'nell', { section: 'wire' });
    done(await publishOnOneSignature(newsroom.as('vera'), fresh, { revision: 1 }, 'flash'));
    const out = await database().publication.findFirstOrThrow({ where: { articleId: flash } });
    const waits = async (name: Name, hours: number) => {
      const by = { ...newsroom.as(name), now: new Date(out.at.getTime() + hours * 3_600_000) };
      const page = await readDeskQueue(by, { queue: 'waiting_for_me' });
      const { withChief, lines } = await readOneSignatureList(by, undefined);
      const ids = (ones: readonly { id: string }[]) => ones.map(({ id }) => id);
      return [ids(page!.rows).includes(flash), ids(withChief), ids(lines)];
    };
    // What vera put out alone she cannot sign; after half a day it is hers to find somebody who does.
    expect(await waits('vera', 11.99)).toEqual([false, [], [flash, fresh]]);
    expect(await waits('vera', 12)).toEqual([true, [flash], [fresh]]);
    expect(await waits('edith', 12)).toEqual([true, [], [flash, fresh]]);
    expect(await waits('nell', 12)).toEqual([false, [], [flash, fresh]]);
    for (const id of [flash, fresh]) done(await countersign(newsroom.as('edith'), id, 1));
    expect(await waits('vera', 12)).toEqual([false, [], []]);
  });

  it('are as long as their counts say', async () => {
    for (const name of ['nell', 'edith', 'vera', 'freda', 'ada'] as const) {
      const counts = await readQueueCounts(newsroom.as(name));
      for (const queue of Object.keys(counts) as QueueName[])
        expect([name, queue, counts[queue]]).toEqual([name, queue, (await listed(name, queue)).length]);
    }
  });
});

describe('a line of a queue', () => {
  it('says whose turn it is, where the other languages are, and what was done last', async () => {
    const id = await published(newsroom, 'nell', 'edith', { section: 'culture' });
    const source = { articleId: id, relation: 'translation' as const };
    const where = { section: 'culture', language: 'it', source } as const;
    const italian = await submitted(newsroom, 'nell', where);
    const edith = newsroom.as('edith');
    done(await takeArticle(edith, italian));
    const row = (await readDeskQueue(newsroom.as('nell'), { queue: 'mine' }))!.rows.find(
      (one) => one.id === italian,
    )!;
    expect(row).toMatchObject({
      headline: 'Viene giù l’ultima gru',
      stage: 'in_review',
      holder: { name: 'edith', since: edith.now },
      changed: { by: 'edith', at: edith.now },
    });
    expect(row.languages.map(({ language, stage, standing }) => [language, stage, standing])).toEqual([
      ['en', 'approved', 'live'],
      ['it', 'in_review', 'unpublished'],
    ]);
  });

  it('keeps the stage of another desk’s article, and the draft of somebody else, to themselves', async () => {
    const id = await published(newsroom, 'tom', 'edith');
    const source = { articleId: id, relation: 'own_version' as const };
    await drafted(newsroom, 'lin', { section: 'culture', language: 'zh', source });
    await submitted(newsroom, 'nell', { section: 'culture', language: 'it', source });
    done(await types(newsroom.as('tom'), id, 'The crane is back.'));
    const marksFor = async (name: Name) =>
      (await readDeskQueue(newsroom.as(name), { desk: 'world' }))!.rows.find((row) => row.id === id)!
        .languages;
    expect((await marksFor('tom')).map((mark) => mark.language)).toEqual(['en']);
    expect((await marksFor('nell')).map((mark) => mark.language)).toEqual(['en', 'it']);
    expect((await marksFor('vera')).map((mark) => mark.language)).toEqual(['en', 'it']);
  });
});

describe('the list of a desk', () => {
  it('is there for its people alone, and for a freelance with own stories only', async () => {
    const desk = async (name: Name) => {
      const page = await readDeskQueue(newsroom.as(name), { desk: 'world' });
      return page && page.rows.length > 0 ? 'lines' : page && 'empty';
    };
    expect(await desk('tom')).toBe('lines');
    expect(await desk('freda')).toBe('empty');
    expect(await desk('omar')).toBeNull();
    expect(await desk('ada')).toBeNull();
    expect(await readDeskQueue(newsroom.as('vera'), { desk: 'nowhere' })).toBeNull();
    const own = await drafted(newsroom, 'freda');
    const page = await readDeskQueue(newsroom.as('freda'), { desk: 'world' });
    expect(page!.rows.map((row) => row.id)).toEqual([own]);
  });

  it('is narrowed to a stage and a language', async () => {
    const page = await readDeskQueue(newsroom.as('vera'), {
      desk: 'world',
      stage: 'in_review',
      language: 'zh',
    });
    expect(page!.rows.length).toBeGreaterThan(0);
    for (const row of page!.rows) expect([row.stage, row.language]).toEqual(['in_review', 'zh']);
  });

  it('goes on page by page, each line once, though texts change meanwhile', async () => {
    const ids: string[] = [];
    for (let count = 0; count < 53; count++)
      ids.push(await drafted(newsroom, 'hugo', { section: 'harbour' }));
    const first = (await readDeskQueue(newsroom.as('hugo'), { desk: 'harbour' }))!;
    expect(first.rows.map((row) => row.id)).toEqual(ids.toReversed().slice(0, 50));
    done(await types(newsroom.as('hugo'), ids[1]!, 'Changed meanwhile.'));
    const second = (await readDeskQueue(newsroom.as('hugo'), { desk: 'harbour', after: first.next! }))!;
    expect(second.rows.map((row) => row.id)).toEqual([ids[2], ids[0]]);
    expect(second.next).toBeNull();
  });
});
