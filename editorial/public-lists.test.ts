/** Topic, author and corrections pages, as readers get them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { approveAndPublish } from '@/editorial/approve-and-publish';
import { correctArticle } from '@/editorial/correct-article';
import { killStory } from '@/editorial/kill-story';
import { readLedger } from '@/editorial/read-ledger';
import { readStoryList } from '@/editorial/read-story-list';
import { changePaper } from '@/editorial/change-paper';
import { setTopics } from '@/editorial/set-topics';
import { submitForReview } from '@/editorial/submit-for-review';
import { approved, published, submitted } from '@/editorial/test-articles';
import { done, inAllLanguages, openTestNewsroom, type TestNewsroom } from '@/editorial/test-newsroom';
import { withdrawArticle } from '@/editorial/withdraw-article';
import { addressOf } from '@/press/address';
import { addressExists } from '@/press/address-exists';
import { database } from '@/storage/client';
import { closePublicReader } from '@/storage/public-reader';

let newsroom: TestNewsroom;
let live: string;
const wire = { agency: 'port-wire' };

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  const paper = { taglines: inAllLanguages(''), imprints: inAllLanguages(''), zone: 'Europe/Rome' };
  done(await changePaper(newsroom.as('ada'), { names: inAllLanguages('The Lantern'), ...paper }));
  live = await published(newsroom, 'nell', 'edith', wire);
  const waiting = [await submitted(newsroom, 'nell', wire), await approved(newsroom, 'nell', 'edith', wire)];
  for (const id of [live, ...waiting]) done(await setTopics(newsroom.as('edith'), id, ['cranes']));
});
afterAll(async () => {
  await closePublicReader();
  await newsroom.close();
});

const exists = (path: string) => addressExists(addressOf(path));

describe('a topic', () => {
  it('lists what is live, and nothing else that has it', async () => {
    const list = await readStoryList('topic', 'cranes', 'en', 1);
    expect(list).toMatchObject({ name: 'cranes', older: false, languages: ['en'] });
    expect(list?.teasers.map(({ id }) => id)).toEqual([live]);
  });

  it('has an address in the languages in which it has a story, and as many pages as they fill', async () => {
    const known = ['/en/topics/cranes', '/it/topics/cranes', '/en/topics/cranes/2', '/en/topics/none'];
    expect(await Promise.all(known.map(exists))).toEqual([true, false, false, false]);
  });
});

describe('an author', () => {
  it('has a page of the live stories that carry the name', async () => {
    const list = await readStoryList('author', 'port-wire', 'en', 1);
    expect(list).toMatchObject({ name: 'Port Wire', agency: true });
    expect(list?.teasers.map(({ id }) => id)).toEqual([live]);
    expect(await exists('/en/authors/port-wire')).toBe(true);
  });

  it('has none while the name is withheld', async () => {
    const withhold = (at: Date | null) =>
      database().contributor.updateMany({
        where: { slug: 'port-wire' },
        data: { withheldAt: at, withheldKnownTo: at ? ['a', 'b'] : [] },
      });
    await withhold(new Date());
    expect(await readStoryList('author', 'port-wire', 'en', 1)).toBeNull();
    expect(await exists('/en/authors/port-wire')).toBe(false);
    await withhold(null);
  });
});

describe('the public ledger', () => {
  const told = async (month: string | null = null) =>
    (await readLedger('en', month))?.entries.map(({ kind, text, headline }) => [kind, text, headline]);

  it('is empty while nothing was corrected, and has its address', async () => {
    expect(await told()).toEqual([]);
    expect(await exists('/en/corrections')).toBe(true);
    expect(await exists('/en/corrections/2026-03')).toBe(false);
  });

  it('says what a correction says once it is out, in its month', async () => {
    const text = 'The crane stood for eighty years, not ninety.';
    done(await correctArticle(newsroom.as('edith'), live, { kind: 'correction', text, place: 'top' }));
    expect(await told()).toEqual([]);
    const { revision } = done(await submitForReview(newsroom.as('nell'), live));
    done(await approveAndPublish(newsroom.as('piero'), live, { revision }));
    const line = ['correction', text, 'The last crane comes down'];
    expect(await told()).toEqual([line]);
    expect(await told('2026-03')).toEqual([line]);
    expect(await exists('/en/corrections/2026-03')).toBe(true);
    expect((await readLedger('en', null))?.months).toEqual(['2026-03']);
    expect(await readLedger('en', '2026-02')).toBeNull();
    expect(await readLedger('it', null)).toMatchObject({ entries: [], months: [] });
  });

  it('says why a story was withdrawn, and nothing of one that was killed', async () => {
    const explanations = { en: 'The photograph shows another crane.' };
    done(await withdrawArticle(newsroom.as('edith'), live, { reason: 'wrong crane', explanations }));
    expect(await told()).toEqual([['withdrawal', explanations.en, null]]);
    expect(await readStoryList('topic', 'cranes', 'en', 1)).toBeNull();
    done(await killStory(newsroom.as('edith'), live, 'a court'));
    expect(await told()).toEqual([]);
  });
});
