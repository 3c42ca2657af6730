import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fieldText } from '@/domain/document';
import { approveAndPublish } from '@/editorial/approve-and-publish';
import { approveRevision } from '@/editorial/approve-revision';
import { countersign } from '@/editorial/countersign';
import { importArticle } from '@/editorial/import-article';
import { publishArticle } from '@/editorial/publish-article';
import { publishOnOneSignature } from '@/editorial/publish-on-one-signature';
import { restoreRevision } from '@/editorial/restore-revision';
import { saveText } from '@/editorial/save-text';
import { sendBack } from '@/editorial/send-back';
import { settleStrayText } from '@/editorial/settle-stray-text';
import { submitForReview } from '@/editorial/submit-for-review';
import { approved, drafted, published, submitted, textOf, types } from '@/editorial/test-articles';
import { expectNothingWritten, logOf } from '@/editorial/test-footprint';
import { done, openTestNewsroom, type TestNewsroom } from '@/editorial/test-newsroom';
import { database } from '@/storage/client';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

const article = (id: string) =>
  database().article.findUniqueOrThrow({
    where: { id },
    include: { liveRevision: true, approvedRevision: true },
  });
const many = (word: string) => Array.from({ length: 40 }, (_, i) => `${word}${i}`).join(' ');

describe('typing', () => {
  it('cuts no revision, voids no approval, and takes an approved text back to drafting', async () => {
    const id = await approved(newsroom, 'nell', 'edith');
    done(await types(newsroom.as('tom'), id, 'And it is gone.'));
    expect(await article(id)).toMatchObject({
      stage: 'drafting',
      headNumber: 1,
      approvedRevision: { number: 1 },
    });
    done(await publishArticle(newsroom.as('edith'), id, 1));
    expect(await article(id)).toMatchObject({
      stage: 'drafting',
      standing: 'live',
      liveRevision: { number: 1 },
    });
  });

  it('that changes nothing leaves no trace', async () => {
    const id = await submitted(newsroom, 'nell');
    const { version, document } = await textOf(id);
    const before = await logOf(id);
    expect(
      done(await saveText(newsroom.as('tom'), { articleId: id, baseVersion: version, document })),
    ).toEqual({ version });
    expect([await logOf(id), (await textOf(id)).version]).toEqual([before, version]);
  });

  it('of what is no document, or holds what cannot be kept, is refused', async () => {
    const id = await submitted(newsroom, 'nell');
    const { version: baseVersion } = await textOf(id);
    const save = (document: unknown) => () =>
      saveText(newsroom.as('nell'), { articleId: id, baseVersion, document });
    await expectNothingWritten(save({ type: 'doc' }), 'document_invalid');
    await expectNothingWritten(save({ type: 'doc', attrs: { dateline: 'a\u0000b' } }), 'document_unstorable');
    await expectNothingWritten(
      () => sendBack(newsroom.as('edith'), id, 'half a \ud83d character'),
      'document_unstorable',
    );
  });
});

describe('an approver', () => {
  it('who edits in review approves what the screen showed, as a new revision', async () => {
    const id = await submitted(newsroom, 'nell');
    done(await types(newsroom.as('edith'), id, 'Four words of Edith.'));
    const { version } = await textOf(id);
    const { revision, signature } = done(
      await approveRevision(newsroom.as('edith'), id, { textVersion: version }),
    );
    expect([revision, signature?.weight, signature?.ownWords]).toEqual([2, 'full', 4]);
    done(await publishArticle(newsroom.as('edith'), id, 2));
    expect((await logOf(id)).map(({ act }) => act)).toEqual(['import', 'submit', 'approve', 'publish']);
  });

  it('whose screen is behind hears whose words are missing, and no revision is cut', async () => {
    const id = await submitted(newsroom, 'nell');
    const { version } = await textOf(id);
    done(await types(newsroom.as('tom'), id, 'A word more.'));
    await expectNothingWritten(
      () => approveRevision(newsroom.as('edith'), id, { textVersion: version }),
      'text_moved_on',
    );
  });

  it('who wrote more than the desk allows gives the first of two signatures, and cannot publish on it', async () => {
    const id = await submitted(newsroom, 'nell');
    done(await types(newsroom.as('edith'), id, many('word')));
    const shown = { textVersion: (await textOf(id)).version };
    await expectNothingWritten(
      () => approveAndPublish(newsroom.as('edith'), id, shown),
      'second_signature_missing',
    );
    expect(done(await approveRevision(newsroom.as('edith'), id, shown)).signature?.weight).toBe('first');
    await expectNothingWritten(() => publishArticle(newsroom.as('edith'), id, 2), 'second_signature_missing');
    expect(done(await approveRevision(newsroom.as('piero'), id, { revision: 2 })).signature?.weight).toBe(
      'second',
    );
    done(await publishArticle(newsroom.as('edith'), id, 2));
  });

  it('of a strict desk has not touched the text', async () => {
    const id = await submitted(newsroom, 'tom', { section: 'harbour' });
    done(await types(newsroom.as('piero'), id, 'One.'));
    const { version } = await textOf(id);
    await expectNothingWritten(
      () => approveRevision(newsroom.as('piero'), id, { textVersion: version }),
      'contributed',
    );
    done(await approveRevision(newsroom.as('omar'), id, { textVersion: version }));
  });

  it('approves and publishes in one act that leaves two lines', async () => {
    const id = await submitted(newsroom, 'nell');
    done(await approveAndPublish(newsroom.as('edith'), id, { revision: 1 }));
    expect((await logOf(id)).map(({ act }) => act).slice(-2)).toEqual(['approve', 'publish']);
  });

  it('does not sign the submission that nobody else made', async () => {
    const id = await drafted(newsroom, 'edith');
    done(await submitForReview(newsroom.as('edith'), id));
    await expectNothingWritten(
      () => approveAndPublish(newsroom.as('edith'), id, { revision: 1 }),
      'own_submission',
    );
  });

  it('releases a translation unread only where the desk allows it and the source is signed', async () => {
    const translation = async (section: string, source: string) => {
      return submitted(newsroom, 'lin', {
        section,
        language: 'zh',
        source: { articleId: source, relation: 'translation' },
      });
    };
    const id = await translation(
      'culture',
      await approved(newsroom, 'nell', 'edith', { section: 'culture' }),
    );
    expect(done(await approveRevision(newsroom.as('edith'), id, { revision: 1 })).signature?.kind).toBe(
      'released',
    );
    const [signature] = await database().signature.findMany({ where: { revision: { articleId: id } } });
    expect(signature?.sourceRevisionId).not.toBeNull();
    const unsigned = await translation('culture', await submitted(newsroom, 'nell', { section: 'culture' }));
    await expectNothingWritten(
      () => approveRevision(newsroom.as('edith'), unsigned, { revision: 1 }),
      'language_not_read',
    );
    const elsewhere = await translation('world', await approved(newsroom, 'nell', 'edith'));
    await expectNothingWritten(
      () => approveRevision(newsroom.as('edith'), elsewhere, { revision: 1 }),
      'language_not_read',
    );
  });
});

describe('sending back', () => {
  it('closes publication of the revision that is sent back, and keeps its signature', async () => {
    const id = await approved(newsroom, 'nell', 'edith');
    done(await sendBack(newsroom.as('edith'), id, 'The second paragraph.'));
    await expectNothingWritten(() => publishArticle(newsroom.as('edith'), id, 1), 'not_approved');
    expect(await database().signature.count({ where: { revision: { articleId: id } } })).toBe(1);
  });
});

describe('on one signature', () => {
  it('an editor of such a desk publishes at once, and somebody else signs it after', async () => {
    const id = await submitted(newsroom, 'nell', { section: 'wire' });
    await expectNothingWritten(
      () => publishOnOneSignature(newsroom.as('edith'), id, { revision: 1 }, ' '),
      'reason_missing',
    );
    done(await publishOnOneSignature(newsroom.as('edith'), id, { revision: 1 }, 'flash'));
    await expectNothingWritten(() => countersign(newsroom.as('edith'), id, 1), 'second_person_needed');
    done(await countersign(newsroom.as('vera'), id, 1));
    await expectNothingWritten(() => countersign(newsroom.as('dora'), id, 1), 'nothing_to_countersign');
  });
});

describe('a restored revision', () => {
  it('is a new one, whose words are the restorer’s', async () => {
    const id = await published(newsroom, 'nell', 'edith');
    const { version, document } = await textOf(id);
    const shorter = { ...document, content: document.content.slice(0, -1) };
    done(await saveText(newsroom.as('tom'), { articleId: id, baseVersion: version, document: shorter }));
    done(await submitForReview(newsroom.as('tom'), id));
    expect(done(await restoreRevision(newsroom.as('tom'), id, 1))).toEqual({ revision: 3 });
    expect(fieldText((await textOf(id)).document, 'headline')).toBe('The last crane comes down');
  });
});

describe('an import', () => {
  const text =
    'The last crane comes down\n\nThe crane had stood on the quay for ninety years.\n\nShare on Facebook\n\nNobody asked the men who drove it.';

  it('of an agency’s copy leaves the words to the agency', async () => {
    const id = await drafted(newsroom, 'nell', { agency: 'port-wire' });
    done(await submitForReview(newsroom.as('nell'), id));
    const { signature } = done(await approveRevision(newsroom.as('edith'), id, { revision: 1 }));
    expect(signature?.ownWords).toBe(0);
    await expectNothingWritten(
      () =>
        importArticle(newsroom.as('nell'), {
          section: 'world',
          language: 'en',
          text,
          format: 'text',
          agency: 'nobody',
        }),
      'agency_unknown',
    );
  });

  it('with page text in it waits for somebody to decide on each piece', async () => {
    const { id, stray } = done(
      await importArticle(newsroom.as('nell'), { section: 'world', language: 'en', text, format: 'text' }),
    );
    expect(stray).toHaveLength(1);
    done(await submitForReview(newsroom.as('nell'), id));
    done(await approveRevision(newsroom.as('edith'), id, { revision: 1 }));
    await expectNothingWritten(() => publishArticle(newsroom.as('edith'), id, 1), 'stray_text');
    expect(done(await settleStrayText(newsroom.as('nell'), id, 'remove', []))).toEqual({ left: 0 });
    await expectNothingWritten(() => settleStrayText(newsroom.as('nell'), id, 'keep', []), 'stray_none');
  });
});
