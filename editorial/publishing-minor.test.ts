import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleDocument } from '@/domain/document';
import { approveAndPublish } from '@/editorial/approve-and-publish';
import { approveRevision } from '@/editorial/approve-revision';
import { correctArticle } from '@/editorial/correct-article';
import { publishArticle } from '@/editorial/publish-article';
import { publishOnOneSignature } from '@/editorial/publish-on-one-signature';
import { saveText } from '@/editorial/save-text';
import { submitForReview } from '@/editorial/submit-for-review';
import { published, textOf } from '@/editorial/test-articles';
import { expectNothingWritten } from '@/editorial/test-footprint';
import { done, openTestNewsroom, type TestNewsroom } from '@/editorial/test-newsroom';
import { database } from '@/storage/client';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

/** Live, and then changed by its writer from one word to another; in review again. */
async function changed(from: string, to: string): Promise<string> {
  const id = await published(newsroom, 'nell', 'edith');
  const { version, document } = await textOf(id);
  const typed = JSON.parse(JSON.stringify(document).replace(from, to)) as ArticleDocument;
  done(await saveText(newsroom.as('nell'), { articleId: id, baseVersion: version, document: typed }));
  done(await submitForReview(newsroom.as('nell'), id));
  return id;
}
const shown = { revision: 2 };

describe('a change of what readers have', () => {
  it('that moves a figure is published with a reason why it is minor, or not at all', async () => {
    const id = await changed('ninety', 'eighty');
    await expectNothingWritten(() => approveAndPublish(newsroom.as('edith'), id, shown), 'watched_change');
    done(await approveRevision(newsroom.as('edith'), id, shown));
    await expectNothingWritten(() => publishArticle(newsroom.as('edith'), id, 2), 'watched_change');
    await expectNothingWritten(() => publishArticle(newsroom.as('edith'), id, 2, ' '), 'watched_change');
    done(await publishArticle(newsroom.as('edith'), id, 2, 'The caption had it right.'));
    const line = await database().activity.findFirst({ where: { articleId: id }, orderBy: { seq: 'desc' } });
    expect(line).toMatchObject({
      act: 'publish',
      detail: { minor: 'The caption had it right.', watched: ['number'] },
    });
  });

  it('asks also on one signature, and of whoever is on duty', async () => {
    const id = await changed('Nobody', 'Somebody');
    await expectNothingWritten(
      () => publishOnOneSignature(newsroom.as('dora'), id, shown, 'flash'),
      'watched_change',
    );
    done(await publishOnOneSignature(newsroom.as('dora'), id, shown, 'flash', 'It was a slip.'));
  });

  it('that mends a word asks nothing', async () => {
    const id = await changed('drove', 'had driven');
    done(await approveAndPublish(newsroom.as('edith'), id, shown));
  });

  it('asks nothing where a note tells readers of it', async () => {
    const id = await published(newsroom, 'nell', 'edith');
    const note = { kind: 'correction', text: 'It stood for eighty years.', place: 'top' } as const;
    done(await correctArticle(newsroom.as('edith'), id, note));
    const { version, document } = await textOf(id);
    const right = JSON.parse(JSON.stringify(document).replace('ninety', 'eighty')) as ArticleDocument;
    done(await saveText(newsroom.as('nell'), { articleId: id, baseVersion: version, document: right }));
    done(await submitForReview(newsroom.as('nell'), id));
    done(await approveAndPublish(newsroom.as('piero'), id, shown));
  });
});
