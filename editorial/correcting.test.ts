import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { approveAndPublish } from '@/editorial/approve-and-publish';
import { correctArticle } from '@/editorial/correct-article';
import { readArticleLog } from '@/editorial/read-article-log';
import { settleCorrection } from '@/editorial/settle-correction';
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
    // The log quotes people, and no id of a note.
    const log = await readArticleLog(newsroom.as('edith'), english, { act: 'correct' });
    expect(log.is === 'found' && log.lines.map(({ told }) => told.words)).toEqual([null, null]);
  });
});

describe('a language that was not sure', () => {
  const unsure = async () => {
    const { english, italian } = await twoLanguages();
    const asked = { ...note, answers: { it: 'not_sure' } } as const;
    return { english, italian, ...done(await correctArticle(newsroom.as('edith'), english, asked)) };
  };
  const checking = async (id: string) =>
    (
      await database().$queryRaw<
        unknown[]
      >`SELECT 1 AS found FROM public_site.pending_correction WHERE article_id = ${id}`
    ).length > 0;

  it('turns out never to have had the error, and readers read no more that it is being checked', async () => {
    const { english, italian, note: id } = await unsure();
    expect(await checking(italian)).toBe(true);
    const settle = (answer: 'never' | 'right') => settleCorrection(newsroom.as('piero'), italian, id, answer);
    done(await settle('never'));
    expect(await checking(italian)).toBe(false);
    const [line] = await database().activity.findMany({
      where: { articleId: italian, act: 'settle_correction' },
    });
    expect(line!.detail).toMatchObject({ correction: id, answer: 'never' });
    const presses = await database().pressRun.findMany({ orderBy: { id: 'desc' }, take: 1 });
    expect(presses[0]!.tags).toContain(`article:${italian}`);
    await expectNothingWritten(() => settle('right'), 'correction_answered');
    // Of the language whose error it is there is nothing to settle.
    await expectNothingWritten(
      () => settleCorrection(newsroom.as('piero'), english, id, 'never'),
      'correction_answered',
    );
    await expectNothingWritten(
      () => settleCorrection(newsroom.as('piero'), italian, 'none', 'never'),
      'correction_unknown',
    );
  });

  it('cannot be without the error while its own note about it waits in the text', async () => {
    const { italian, note: id } = await unsure();
    done(await correctArticle(newsroom.as('edith'), italian, { ...note, group: id }));
    const settle = () => settleCorrection(newsroom.as('edith'), italian, id, 'right');
    await expectNothingWritten(settle, 'note_in_text');
    done(await takeOutNote(newsroom.as('edith'), italian, id));
    done(await settle());
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
