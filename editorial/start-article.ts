/** Starts a story, or the article of an existing story in another language. The draft is private to its writer until handed in. */
import type { Relation } from '@/domain/article';
import type { ArticleDocument } from '@/domain/document';
import { emptyDocument } from '@/domain/empty-document';
import { fieldText } from '@/domain/document';
import type { Language } from '@/domain/language';
import { startRefusals } from '@/domain/start-rules';
import { act, refused, type PersonActing } from '@/editorial/act';
import type { Detail } from '@/editorial/carry-out';
import { recordArticleActivity } from '@/storage/activities';
import { loadActor } from '@/storage/actors';
import type { Transaction } from '@/storage/client';
import { createArticle, loadSource } from '@/storage/new-articles';
import { deskSlugs, findDesk } from '@/storage/desks';
import { newId } from '@/storage/new-id';
import { findSection, sectionSlugs } from '@/storage/sections';
import { saveWorkingCopy } from '@/storage/working-copies';

export type NewArticle = {
  language: Language;
  section: string;
  /** Slug of the desk, where it is not the section's own. */
  desk?: string;
  slugline?: string;
  /** The article that this one translates, adapts or stands beside; without it a new story begins. */
  source?: { articleId: string; relation: Exclude<Relation, 'original'> };
};

export function startArticle(by: PersonActing, wanted: NewArticle) {
  return act(async (tx) => {
    const document = emptyDocument(newId());
    const { id, storyId } = await createWithText(tx, by, wanted, document, by.personId);
    await recordArticleActivity(tx, by, { act: 'start', articleId: id, storyId, detail: logged(wanted) });
    return { id };
  });
}

/** The rows of a new article with its first text; the caller logs. `writerId` gets the words. */
export async function createWithText(
  tx: Transaction,
  by: PersonActing,
  wanted: NewArticle,
  document: ArticleDocument,
  writerId: string,
) {
  const section = await findSection(tx, wanted.section);
  if (!section)
    refused({
      code: 'section_unknown',
      values: { section: wanted.section, known: (await sectionSlugs(tx)).join(', ') },
    });
  const desk = wanted.desk === undefined ? section.desk : await findDesk(tx, wanted.desk);
  if (!desk)
    refused({
      code: 'desk_unknown',
      values: { desk: wanted.desk ?? '', known: (await deskSlugs(tx)).join(', ') },
    });
  const source = wanted.source ? await loadSource(tx, wanted.source.articleId) : null;
  if (wanted.source && !source) refused({ code: 'article_unknown', values: { id: wanted.source.articleId } });
  const relation = wanted.source?.relation ?? 'original';
  const { language } = wanted;
  const refusals = startRefusals(
    { language, relation, desk, source },
    await loadActor(tx, by.personId),
    by.now,
  );
  if (refusals.length > 0) refused(...refusals);
  const slugline = wanted.slugline?.trim() || fieldText(document, 'headline') || '–';
  const created = await createArticle(tx, {
    language,
    relation,
    sourceRevisionId: source?.revisionId ?? null,
    sectionId: section.id,
    deskId: desk.id,
    storyId: source?.storyId ?? null,
    slugline,
    personId: by.personId,
    now: by.now,
  });
  await saveWorkingCopy(tx, {
    articleId: created.id,
    language,
    document,
    writerId,
    personId: by.personId,
    now: by.now,
  });
  return created;
}

export function logged({ language, section, desk, source }: NewArticle): Detail {
  return {
    language,
    section,
    ...(desk ? { desk } : {}),
    ...(source ? { source: source.articleId, relation: source.relation } : {}),
  };
}
