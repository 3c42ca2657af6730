/** Live articles as rows. The views know what is live: no query here can see anything else. */
import type { Relation } from '@/domain/article';
import type { ArticleDocument } from '@/domain/document';
import type { FrontSlot } from '@/domain/front-arrangement';
import type { Language, PerLanguage } from '@/domain/language';
import { publicRows } from '@/storage/public-reader';
import { unpackDocument } from '@/storage/text-codec';

export type LiveArticle = {
  id: string;
  storyId: string;
  language: Language;
  relation: Relation;
  sectionId: string;
  sectionSlug: string;
  sectionNames: PerLanguage<string>;
  slug: string;
  firstPublishedAt: Date;
  lastPublishedAt: Date;
  noIndex: boolean;
  searchTitle: string | null;
  searchDescription: string | null;
  /** The article that this one translates. */
  sourceArticleId: string | null;
  document: ArticleDocument;
};

type Row = Omit<LiveArticle, 'document'> & { text: Uint8Array };

const columns = `id, story_id AS "storyId", language, relation, section_id AS "sectionId", section_slug AS "sectionSlug", section_names AS "sectionNames",
  slug, first_published_at AS "firstPublishedAt", last_published_at AS "lastPublishedAt", no_index AS "noIndex",
  search_title AS "searchTitle", search_description AS "searchDescription",
  CASE WHEN relation = 'translation' THEN source_article_id END AS "sourceArticleId", text`;

function liveArticle({ text, ...row }: Row): LiveArticle {
  return { ...row, document: unpackDocument(text) };
}

async function select(condition: string, values: readonly unknown[]): Promise<LiveArticle[]> {
  return (await publicRows<Row>(`SELECT ${columns} FROM article WHERE ${condition}`, values)).map(
    liveArticle,
  );
}

/** In the order of `ids`; those that are not live are missing. */
export async function liveArticles(ids: readonly string[]): Promise<LiveArticle[]> {
  const found = await select('id = ANY($1)', [ids]);
  return ids.flatMap((id) => found.find((article) => article.id === id) ?? []);
}

export function liveLanguagesOf(storyId: string): Promise<LiveArticle[]> {
  return select('story_id = $1', [storyId]);
}

/** Newest first; `sectionId` null: of every section. A section also shows what has it as a further one. */
export function newestArticles(
  language: Language,
  sectionId: string | null,
  count: number,
): Promise<LiveArticle[]> {
  const inSection =
    sectionId === null
      ? ''
      : 'AND (section_id = $3 OR id IN (SELECT article_id FROM article_section WHERE section_id = $3))';
  const values = sectionId === null ? [language, count] : [language, count, sectionId];
  return select(`language = $1 ${inSection} ORDER BY first_published_at DESC, id LIMIT $2`, values);
}

/** Those that search engines may show, newest first. */
export function articlesSince(language: Language, since: Date, count: number): Promise<LiveArticle[]> {
  return select(
    'language = $1 AND first_published_at > $2 AND NOT no_index ORDER BY first_published_at DESC, id LIMIT $3',
    [language, since, count],
  );
}

/** Live articles whose address holds every one of the words, newest first: in Chinese by pinyin, as addresses are. */
export function articlesByAddress(
  language: Language,
  sectionId: string | null,
  words: readonly string[],
  count: number,
): Promise<LiveArticle[]> {
  const patterns = words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  return select(
    `language = $1 AND section_id = coalesce($2, section_id) AND slug ILIKE ALL ($3) ORDER BY first_published_at DESC, id LIMIT $4`,
    [language, sectionId, patterns, count],
  );
}

/** What an editor placed on a front, in order, with the headlines typed over there. */
export async function placedArticles(
  language: Language,
  sectionId: string | null,
): Promise<{ article: LiveArticle; slot: FrontSlot; headline: string | null }[]> {
  const rows = await publicRows<{ id: string; slot: FrontSlot; headline: string | null }>(
    `SELECT article_id AS id, slot, headline FROM front_place
     WHERE language = $1 AND section_id IS NOT DISTINCT FROM $2 ORDER BY position`,
    [language, sectionId],
  );
  const articles = new Map(
    (await liveArticles(rows.map(({ id }) => id))).map((article) => [article.id, article]),
  );
  return rows.flatMap(({ id, slot, headline }) => {
    const article = articles.get(id);
    return article ? [{ article, slot, headline }] : [];
  });
}

/** The editor's picks first, then live articles of the same language that share a topic or the section, the nearest first. */
export async function relatedArticles(
  article: Pick<LiveArticle, 'id' | 'storyId' | 'language' | 'sectionId'>,
  count: number,
): Promise<LiveArticle[]> {
  const picks = await publicRows<{ id: string }>(
    'SELECT other_id AS id FROM related_pick WHERE article_id = $1 ORDER BY position LIMIT $2',
    [article.id, count],
  );
  const filled = await publicRows<{ id: string }>(
    `SELECT a.id FROM article a
     LEFT JOIN LATERAL (SELECT count(*) AS shared FROM article_topic own JOIN article_topic other ON other.topic_id = own.topic_id
                        WHERE own.article_id = $1 AND other.article_id = a.id) t ON true
     WHERE a.language = $2 AND a.story_id <> $3 AND a.id <> $1 AND NOT a.id = ANY($4) AND (t.shared > 0 OR a.section_id = $5)
       AND a.first_published_at > now() - interval '180 days'
     ORDER BY t.shared DESC, a.first_published_at DESC, a.id LIMIT $6`,
    [
      article.id,
      article.language,
      article.storyId,
      picks.map((pick) => pick.id),
      article.sectionId,
      Math.max(0, count - picks.length),
    ],
  );
  return liveArticles([...picks, ...filled].map((row) => row.id));
}

export async function topicsOf(articleId: string): Promise<{ slug: string; names: PerLanguage<string> }[]> {
  return publicRows('SELECT slug, names FROM article_topic WHERE article_id = $1 ORDER BY slug', [articleId]);
}

export async function correctionIsPending(articleId: string): Promise<boolean> {
  return (await publicRows('SELECT 1 FROM pending_correction WHERE article_id = $1', [articleId])).length > 0;
}
