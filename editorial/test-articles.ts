/** Articles of the test newsroom at the usual stations, brought there by the verbs. */
import type { ArticleDocument } from '@/domain/document';
import type { Language } from '@/domain/language';
import type { PersonActing } from '@/editorial/act';
import { approveRevision } from '@/editorial/approve-revision';
import { importArticle } from '@/editorial/import-article';
import { publishArticle } from '@/editorial/publish-article';
import { saveText } from '@/editorial/save-text';
import type { NewArticle } from '@/editorial/start-article';
import { submitForReview } from '@/editorial/submit-for-review';
import { done, type Name, type TestNewsroom } from '@/editorial/test-newsroom';
import { database } from '@/storage/client';
import { newId } from '@/storage/new-id';
import { loadWorkingCopy } from '@/storage/working-copies';

const texts: Record<Language, string> = {
  en: 'The last crane comes down\n\nThe crane had stood on the quay for ninety years before anybody measured it.\n\nNobody asked the men who drove it through four winters and a flood.',
  it: 'Viene giù l’ultima gru\n\nLa gru stava sulla banchina da novant’anni prima che qualcuno la misurasse.\n\nNessuno ha chiesto niente agli uomini che l’avevano guidata per quattro inverni.',
  zh: '最后一台起重机拆除\n\n这台起重机在码头上立了九十年，才有人去量它的高度。\n\n没有人问过那些开了四个冬天起重机的人。',
};

export type Where = {
  section?: string;
  language?: Language;
  text?: string;
  slugline?: string;
  source?: NewArticle['source'];
  agency?: string;
};

/** A private draft with revision 1. */
export async function drafted(newsroom: TestNewsroom, writer: Name, where: Where = {}): Promise<string> {
  const { section = 'world', language = 'en', slugline, source, agency } = where;
  const wanted = {
    section,
    language,
    text: where.text ?? texts[language],
    format: 'text' as const,
    ...(slugline ? { slugline } : {}),
    ...(source ? { source } : {}),
    ...(agency ? { agency } : {}),
  };
  return done(await importArticle(newsroom.as(writer), wanted)).id;
}

export async function submitted(newsroom: TestNewsroom, writer: Name, where: Where = {}): Promise<string> {
  const id = await drafted(newsroom, writer, where);
  done(await submitForReview(newsroom.as(writer), id));
  return id;
}

export async function approved(
  newsroom: TestNewsroom,
  writer: Name,
  editor: Name,
  where: Where = {},
): Promise<string> {
  const id = await submitted(newsroom, writer, where);
  done(await approveRevision(newsroom.as(editor), id, { revision: 1 }));
  return id;
}

export async function published(
  newsroom: TestNewsroom,
  writer: Name,
  editor: Name,
  where: Where = {},
): Promise<string> {
  const id = await approved(newsroom, writer, editor, where);
  done(await publishArticle(newsroom.as(editor), id, 1));
  return id;
}

/** Types one more paragraph at the end, against the newest version. */
export async function types(by: PersonActing, articleId: string, text: string) {
  const { version, document } = await textOf(articleId);
  return saveText(by, { articleId, baseVersion: version, document: withParagraph(document, text) });
}

export function withParagraph(document: ArticleDocument, text: string): ArticleDocument {
  const paragraph = {
    type: 'paragraph' as const,
    attrs: { id: newId(), stray: null },
    content: [{ type: 'text' as const, text }],
  };
  return { ...document, content: [...document.content, paragraph] };
}

export function textOf(articleId: string) {
  return loadWorkingCopy(database(), articleId);
}
