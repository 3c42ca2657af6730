/** Pictures in the texts of the test newsroom: rows alone, where no test looks at the files. */
import { unstorable } from '@/domain/document-attributes';
import type { Name, TestNewsroom } from '@/editorial/test-newsroom';
import { done, inAllLanguages } from '@/editorial/test-newsroom';
import { approveRevision } from '@/editorial/approve-revision';
import { publishArticle } from '@/editorial/publish-article';
import { saveText } from '@/editorial/save-text';
import { submitForReview } from '@/editorial/submit-for-review';
import { drafted, textOf } from '@/editorial/test-articles';
import { database } from '@/storage/client';
import { newMediaKey } from '@/storage/new-id';
import { createPicture } from '@/storage/pictures';

export async function picture(newsroom: TestNewsroom, by: Name, articleId: string | null = null) {
  const { personId, now } = newsroom.as(by);
  return createPicture(database(), {
    key: newMediaKey(),
    width: 600,
    height: 400,
    widths: [480],
    credit: 'The Lantern',
    caption: 'The quay',
    alt: inAllLanguages('A quay'),
    licence: 'own',
    restrictions: '',
    from: null,
    until: null,
    focal: { x: 0.5, y: 0.5 },
    uploadedById: personId,
    createdAt: now,
    articleId,
  });
}

/** Makes the picture the lead picture of the text. */
export async function hang(newsroom: TestNewsroom, by: Name, articleId: string, asset: string) {
  const { version, document } = await textOf(articleId);
  const attrs = { ...document.attrs, leadPicture: { asset, caption: 'The quay', credit: 'The Lantern' } };
  const saving = { articleId, baseVersion: version, document: { ...document, attrs } };
  return done(await saveText(newsroom.as(by), saving));
}

/** A published article with a lead picture, which may hang elsewhere too. */
export async function published(newsroom: TestNewsroom, asset?: string): Promise<string> {
  const id = await drafted(newsroom, 'nell');
  await hang(newsroom, 'nell', id, asset ?? (await picture(newsroom, 'nell')));
  const { revision } = done(await submitForReview(newsroom.as('nell'), id));
  done(await approveRevision(newsroom.as('edith'), id, { revision }));
  done(await publishArticle(newsroom.as('edith'), id, revision));
  return id;
}

/** Also for an id that the database could not keep. */
export async function pictureOf(articleId: string): Promise<string> {
  if (unstorable.test(articleId)) return 'none';
  return (await database().pictureInText.findFirst({ where: { articleId } }))?.pictureId ?? 'none';
}
