/** Makes a text from a file the first revision of a new article. What looks like page furniture is kept, named and blocks publication. */
import { type Language } from '@/domain/language';
import type { FoundStray } from '@/domain/stray-text';
import { accepted, act, refused, type PersonActing } from '@/editorial/act';
import { documentFromText, type TextFormat } from '@/editorial/read-file-as-document';
import { createWithText, logged, type NewArticle } from '@/editorial/start-article';
import { recordArticleActivity } from '@/storage/activities';
import { findAgency } from '@/storage/contributors';
import { cutRevision } from '@/storage/cut-revision';
import { newId } from '@/storage/new-id';

export type Import = NewArticle & {
  language: Language;
  text: string;
  format: TextFormat;
  /** Slug of the agency whose copy it is: it then counts as the writer. */
  agency?: string;
};

export type Imported = { id: string; revision: number; stray: FoundStray[]; header: Record<string, string> };

export function importArticle(by: PersonActing, wanted: Import) {
  return act(async (tx): Promise<Imported> => {
    const read = accepted(documentFromText(wanted.text, wanted.format, wanted.language, newId));
    const agency = wanted.agency === undefined ? null : await findAgency(tx, wanted.agency);
    if (wanted.agency !== undefined && !agency)
      refused({ code: 'agency_unknown', values: { agency: wanted.agency } });
    const document = agency
      ? {
          ...read.document,
          attrs: { ...read.document.attrs, byline: [{ contributor: agency, role: 'by' as const }] },
        }
      : read.document;
    const { id, storyId } = await createWithText(tx, by, wanted, document, agency ?? by.personId);
    const cut = await cutRevision(tx, {
      articleId: id,
      reason: 'import',
      personId: by.personId,
      now: by.now,
    });
    const detail = {
      ...logged(wanted),
      ...(agency ? { agency } : {}),
      stray: read.stray.length,
      cut: cut.record,
    };
    await recordArticleActivity(tx, by, { act: 'import', articleId: id, storyId, detail });
    return { id, revision: cut.number, stray: read.stray, header: read.header };
  });
}
