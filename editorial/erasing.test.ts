import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { approveRevision } from '@/editorial/approve-revision';
import { correctArticle } from '@/editorial/correct-article';
import { askToErase, confirmErasure } from '@/editorial/erase-text';
import { saveText } from '@/editorial/save-text';
import { submitForReview } from '@/editorial/submit-for-review';
import { drafted, published, submitted, textOf, types } from '@/editorial/test-articles';
import { done, openTestNewsroom, type TestNewsroom } from '@/editorial/test-newsroom';
import { withdrawArticle } from '@/editorial/withdraw-article';
import { database } from '@/storage/client';
import { databaseUrl } from '@/storage/database-url';
import { verifyChains } from '@/storage/verify-chains';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

const words = async (id: string) => JSON.stringify((await textOf(id)).document);
const stage = async (id: string) => (await database().article.findUniqueOrThrow({ where: { id } })).stage;

async function erased(id: string, ...revisions: number[]) {
  done(await askToErase(newsroom.as('edith'), id, revisions, 'a source'));
  done(await confirmErasure(newsroom.as('vera'), id));
}

/** Live since revision 1; revision 2 names a source and is in review. */
async function namingASource() {
  const id = await published(newsroom, 'nell', 'edith');
  done(await types(newsroom.as('nell'), id, 'The source is Mara Conti.'));
  done(await submitForReview(newsroom.as('nell'), id));
  return id;
}

describe('an erased text', () => {
  it('does not live on as the text in progress: the newest text that is kept takes its place', async () => {
    const id = await namingASource();
    const { version } = await textOf(id);
    await erased(id, 2);
    expect(await words(id)).not.toContain('Mara Conti');
    expect(await words(id)).toContain('ninety years');
    expect((await textOf(id)).version).toBe(version + 1);
    expect((await verifyChains(databaseUrl())).faults).toEqual([]);
  });

  it('takes what was approved of it along, and leaves an empty page where nothing else is kept', async () => {
    const id = await submitted(newsroom, 'nell');
    done(await approveRevision(newsroom.as('edith'), id, { revision: 1 }));
    await erased(id, 1);
    expect(await words(id)).not.toContain('crane');
    expect(await stage(id)).toBe('drafting');
    done(await types(newsroom.as('nell'), id, 'Another beginning.'));
    expect(done(await submitForReview(newsroom.as('nell'), id)).revision).toBe(2);
  });

  it('leaves alone what was typed since', async () => {
    const id = await namingASource();
    done(await types(newsroom.as('nell'), id, 'A sentence more.'));
    await erased(id, 2);
    expect(await words(id)).toContain('A sentence more.');
  });

  it('typed once more becomes a revision of its own, which can be read and signed', async () => {
    const id = await namingASource();
    const { document } = await textOf(id);
    await erased(id, 2);
    const { version: baseVersion } = await textOf(id);
    done(await saveText(newsroom.as('nell'), { articleId: id, baseVersion, document }));
    const again = done(
      await approveRevision(newsroom.as('edith'), id, { textVersion: (await textOf(id)).version }),
    );
    expect(again.revision).toBe(3);
  });
});

describe('a signature over a text that came after an erased one', () => {
  it('counts an editor who typed as the writer of it all, since nobody can count any more', async () => {
    const id = await published(newsroom, 'nell', 'edith');
    done(await withdrawArticle(newsroom.as('edith'), id, { reason: 'a source' }));
    done(await types(newsroom.as('edith'), id, 'All of these seven words are hers.'));
    await erased(id, 1);
    done(await submitForReview(newsroom.as('nell'), id));
    const weightOf = async (name: 'edith' | 'piero') =>
      done(await approveRevision(newsroom.as(name), id, { revision: 2 })).signature?.weight;
    expect(await weightOf('edith')).toBe('first');
    expect(await weightOf('piero')).toBe('second');
  });
});

describe('the slugline', () => {
  const sluglineOf = async (id: string) =>
    (await database().story.findFirstOrThrow({ where: { articles: { some: { id } } } })).slugline;

  it('that came from an erased headline goes with it, one that has other words stays', async () => {
    const named = await submitted(newsroom, 'nell', { text: 'Mara Conti speaks\n\nShe saw it all.' });
    expect(await sluglineOf(named)).toBe('Mara Conti speaks');
    await erased(named, 1);
    expect(await sluglineOf(named)).toBe('–');
    const other = await namingASource();
    done(await types(newsroom.as('nell'), other, 'More.'));
    await erased(other, 2);
    expect(await sluglineOf(other)).not.toBe('');
  });
});

describe('the record', () => {
  it('keeps a correction by its hash: its words lie in the text, from which they can be erased', async () => {
    const id = await published(newsroom, 'nell', 'edith');
    const note = { kind: 'correction', text: 'It was not Mara Conti.', place: 'top' } as const;
    done(await correctArticle(newsroom.as('edith'), id, note));
    done(await submitForReview(newsroom.as('edith'), id));
    await erased(id, 2);
    expect(JSON.stringify(await database().activity.findMany({ where: { articleId: id } }))).not.toContain(
      'Mara',
    );
    expect(await words(id)).not.toContain('Mara');
  });

  it('of a private draft tells of an erasure like any other', async () => {
    const id = await drafted(newsroom, 'nell');
    done(await askToErase(newsroom.as('ada'), id, [1], 'a source'));
    done(await confirmErasure(newsroom.as('vera'), id));
    expect((await verifyChains(databaseUrl())).faults).toEqual([]);
  });
});
