/** The public notes in an article's text, and the corrections of its story. For who may correct it: the caller has asked. */
import type { CorrectionGroupLine, CorrectionView } from '@/domain/correction-view';
import type { PublicNote } from '@/domain/document-attributes';
import type { Language } from '@/domain/language';
import type { Actor } from '@/domain/person';
import { sightOf } from '@/domain/rights';
import { personNames } from '@/storage/actors';
import { findArticlePage, reading, type ArticlePageRow } from '@/storage/article-pages';
import type { Transaction } from '@/storage/client';
import { correctionGroups, liveNotesOf } from '@/storage/corrections';
import { loadWorkingCopy } from '@/storage/working-copies';

type Said = { articleId: string; language: Language; notes: readonly PublicNote[] };

export async function readCorrections(actor: Actor, articleId: string, now: Date): Promise<CorrectionView> {
  const tx = reading();
  const row = await findArticlePage(tx, articleId);
  if (!row) return { notes: [], groups: [] };
  const [{ document }, published, groups, said] = await Promise.all([
    loadWorkingCopy(tx, articleId),
    liveNotesOf(tx, articleId),
    correctionGroups(tx, row.storyId),
    saidInStory(tx, row, actor, now),
  ]);
  const names = await personNames(
    tx,
    groups.map(({ personId }) => personId),
  );
  const languageOf = new Map(row.story.articles.map(({ id, language }) => [id, language]));
  const out = new Set(published.map(({ id }) => id));
  return {
    notes: document.attrs.notes.map((note) => ({ ...note, published: out.has(note.id) })),
    groups: groups.map(({ id, kind, at, personId, entries }): CorrectionGroupLine => {
      const source = said.find(({ notes }) => notes.some((note) => note.id === id));
      const text = source?.notes.find((note) => note.id === id)?.text;
      return {
        ...{ id, kind, at },
        by: names.get(personId) ?? personId,
        said: source && text ? { language: source.language, text } : null,
        lines: entries.flatMap((entry) => {
          const language = languageOf.get(entry.articleId);
          const asked = entry.answer === 'has' || entry.answer === 'not_sure';
          const { articleId: id, answer } = entry;
          return language ? [{ articleId: id, language, answer, owes: asked && !entry.settledAt }] : [];
        }),
      };
    }),
  };
}

/** The notes of every language: of the text in progress where the person may look into it, else of what readers have. */
async function saidInStory(tx: Transaction, row: ArticlePageRow, actor: Actor, now: Date): Promise<Said[]> {
  return Promise.all(
    row.story.articles.map(async ({ id, language, deskId, handedInAt, writerIds: writers }) => {
      const sight = sightOf(actor, { deskId, handedIn: handedInAt !== null, writers }, now);
      const notes =
        sight === 'all' ? (await loadWorkingCopy(tx, id)).document.attrs.notes : await liveNotesOf(tx, id);
      return { articleId: id, language, notes };
    }),
  );
}
