/** Which live articles are in a list, the newest first; and what the public ledger holds. */
import { perLanguageText } from '@/domain/directory';
import type { NoteKind } from '@/domain/document-attributes';
import type { Language, PerLanguage } from '@/domain/language';
import type { ListKind } from '@/domain/story-list';
import { publicRows } from '@/storage/public-reader';

const members = {
  topic: 'SELECT article_id FROM article_topic WHERE slug = $1',
  author: 'SELECT article_id FROM byline WHERE slug = $1',
};

export async function listedIds(
  kind: ListKind,
  slug: string,
  language: Language,
  { from, count }: { from: number; count: number },
): Promise<string[]> {
  const rows = await publicRows<{ id: string }>(
    `SELECT id FROM listed WHERE id IN (${members[kind]}) AND language = $2
     ORDER BY first_published_at DESC, id OFFSET $3 LIMIT $4`,
    [slug, language, from, count],
  );
  return rows.map(({ id }) => id);
}

export async function languagesOfList(kind: ListKind, slug: string): Promise<Language[]> {
  const rows = await publicRows<{ language: Language }>(
    `SELECT DISTINCT language FROM listed WHERE id IN (${members[kind]})`,
    [slug],
  );
  return rows.map(({ language }) => language);
}

type Named = { names: PerLanguage<string>; agency: boolean };

export async function nameOfList(kind: ListKind, slug: string): Promise<Named | null> {
  const rows = await publicRows<{ names: unknown; agency: boolean }>(
    kind === 'topic'
      ? 'SELECT names, false AS agency FROM article_topic WHERE slug = $1 LIMIT 1'
      : 'SELECT names, agency FROM contributor WHERE slug = $1',
    [slug],
  );
  return rows[0] ? { names: perLanguageText.parse(rows[0].names), agency: rows[0].agency } : null;
}

export type LedgerRow = {
  at: Date;
  kind: NoteKind | 'withdrawal';
  articleId: string;
  noteId: string | null;
};

const zone = `(SELECT value ->> 'zone' FROM setting WHERE key = 'paper')`;
/** Months are those of the paper's own zone. */
const inMonth = `at >= ($2 || '-01')::timestamp AT TIME ZONE ${zone}
  AND at < (($2 || '-01')::timestamp + interval '1 month') AT TIME ZONE ${zone}`;

/** The newest first; `month` null: of any time. */
export function ledgerRows(language: Language, month: string | null, count: number): Promise<LedgerRow[]> {
  return publicRows<LedgerRow>(
    `SELECT at, kind, article_id AS "articleId", note_id AS "noteId" FROM ledger
     WHERE language = $1 ${month === null ? '' : `AND ${inMonth}`}
     ORDER BY at DESC, article_id, note_id LIMIT ${month === null ? '$2' : '$3'}`,
    month === null ? [language, count] : [language, month, count],
  );
}

export async function ledgerMonths(language: Language): Promise<string[]> {
  const rows = await publicRows<{ month: string }>(
    `SELECT DISTINCT to_char(at AT TIME ZONE ${zone}, 'YYYY-MM') AS month FROM ledger WHERE language = $1 ORDER BY 1 DESC`,
    [language],
  );
  return rows.map(({ month }) => month);
}
