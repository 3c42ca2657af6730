/** What readers of a language were told after publication: notes in the words of the live texts, and withdrawals. */
import { fieldText } from '@/domain/document';
import type { Language } from '@/domain/language';
import type { Ledger, LedgerEntry } from '@/domain/story-list';
import { pathOf } from '@/editorial/teasers';
import { findAddressOfArticle } from '@/storage/public-addresses';
import { liveArticles } from '@/storage/public-articles';
import { ledgerMonths, ledgerRows, type LedgerRow } from '@/storage/public-lists';

const newest = 50;
/** More than any paper has to correct in a month. */
const mostOfMonth = 500;

/** Null where the month has no entry. */
export async function readLedger(language: Language, month: string | null): Promise<Ledger | null> {
  const [rows, months] = await Promise.all([
    ledgerRows(language, month, month === null ? newest : mostOfMonth),
    ledgerMonths(language),
  ]);
  if (month !== null && rows.length === 0) return null;
  return { language, month, months, entries: await entriesOf(rows) };
}

async function entriesOf(rows: readonly LedgerRow[]): Promise<LedgerEntry[]> {
  const ids = rows.flatMap(({ noteId, articleId }) => (noteId === null ? [] : [articleId]));
  const articles = new Map((await liveArticles([...new Set(ids)])).map((article) => [article.id, article]));
  const entries = await Promise.all(
    rows.map(async ({ articleId, kind, at, noteId }): Promise<LedgerEntry | null> => {
      if (noteId === null) {
        const address = await findAddressOfArticle(articleId);
        if (address?.standing !== 'withdrawn') return null;
        const { path, explanation } = address;
        return { id: articleId, articleId, kind, at, text: explanation ?? '', headline: null, path };
      }
      const article = articles.get(articleId);
      const note = article?.document.attrs.notes.find(({ id }) => id === noteId);
      if (!article || !note) return null;
      const headline = fieldText(article.document, 'headline');
      return { id: noteId, articleId, kind, at, text: note.text, headline, path: pathOf(article) };
    }),
  );
  return entries.filter((entry) => entry !== null);
}
