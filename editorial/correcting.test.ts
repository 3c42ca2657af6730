import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { approveAndPublish } from '@/editorial/approve-and-publish';
import { correctArticle } from '@/editorial/correct-article';
import { submitForReview } from '@/editorial/submit-for-review';
import { takeOutNote } from '@/editorial/take-out-note';
import { published, textOf } from '@/editorial/test-articles';
import { expectNothingWritten } from '@/editorial/test-footprint';
import { done, openTestNewsroom, type TestNewsroom } from '@/editorial/test-newsroom';
import { database } from '@/storage/client';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

const note = { kind: 'correction', text: 'Eighty, not ninety.', place: 'top' } as const;
const entriesOf = (groupId: string) => database().correctionEntry.findMany({ where: { groupId } });
const notesOf = async (id: string) => (await textOf(id)).document.attrs.notes;

async function twoLanguages() {
  const english = await published(newsroom, 'nell', 'edith');
  const source = { articleId: english, relation: 'own_version' } as const;
  return { english, italian: await published(newsroom, 'nell', 'edith', { language: 'it', source }) };
}

describe('a note that readers do not have yet', () => {
  it('is taken out with all that it set going in the other languages', async () => {
    const { english } = await twoLanguages();
    const asked = { ...note, answers: { it: 'not_sure' } } as const;
    const written = done(await correctArticle(newsroom.as('edith'), english, asked));
    expect(await entriesOf(written.note)).toHaveLength(2);
    await expectNothingWritten(
      () => takeOutNote(newsroom.as('nell'), english, written.note),
      'right_missing',
    );
    await expectNothingWritten(() => takeOutNote(newsroom.as('edith'), english, 'none'), 'note_unknown');
    done(await takeOutNote(newsroom.as('piero'), english, written.note));
    expect(await notesOf(english)).toEqual([]);
    expect(await entriesOf(written.note)).toEqual([]);
  });

  it('is put right in its place, and stays what it was: a correction', async () => {
    const { english } = await twoLanguages();
    const asked = { ...note, answers: { it: 'never' } } as const;
    const written = done(await correctArticle(newsroom.as('edith'), english, asked));
    const again = { kind: 'update', text: 'Eighty.', place: 'foot', group: written.note } as const;
    done(await correctArticle(newsroom.as('edith'), english, again));
    expect(await notesOf(english)).toMatchObject([{ id: written.note, kind: 'correction', text: 'Eighty.' }]);
  });
});

describe('a note that readers have', () => {
  it('is neither changed nor taken out behind them', async () => {
    const { english, italian } = await twoLanguages();
    const asked = { ...note, answers: { it: 'has' } } as const;
    const written = done(await correctArticle(newsroom.as('edith'), english, asked));
    done(await submitForReview(newsroom.as('nell'), english));
    done(await approveAndPublish(newsroom.as('piero'), english, { revision: 2 }));
    await expectNothingWritten(
      () => takeOutNote(newsroom.as('edith'), english, written.note),
      'note_published',
    );
    const again = { ...note, group: written.note };
    await expectNothingWritten(() => correctArticle(newsroom.as('edith'), english, again), 'note_published');
    // The other language still owes its own.
    done(await correctArticle(newsroom.as('edith'), italian, again));
    done(await takeOutNote(newsroom.as('edith'), italian, written.note));
    const owed = (await entriesOf(written.note)).filter(({ settledAt }) => settledAt === null);
    expect(owed).toMatchObject([{ articleId: italian, answer: 'has' }]);
  });
});
