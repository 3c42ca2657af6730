/** Live articles by their numbers, for sitemaps: no text is read, and nothing is counted. */
import type { Relation } from '@/domain/article';
import type { Language } from '@/domain/language';
import { numbersOf, numbersPerPart } from '@/domain/sitemap-part';
import { publicRows } from '@/storage/public-reader';

export type SitemapEntry = {
  storyId: string;
  language: Language;
  relation: Relation;
  path: string;
  lastPublishedAt: Date;
};

const columns = 'story_id AS "storyId", language, relation, path, last_published_at AS "lastPublishedAt"';

export function entriesOfPart(language: Language, part: number): Promise<SitemapEntry[]> {
  const { from, before } = numbersOf(part);
  return publicRows<SitemapEntry>(
    `SELECT ${columns} FROM sitemap_entry
     WHERE language = $1 AND number >= $2 AND number < $3 AND NOT no_index ORDER BY number`,
    [language, from, before],
  );
}

/** What the stories have in their other languages. */
export function otherLanguagesOf(storyIds: readonly string[], language: Language): Promise<SitemapEntry[]> {
  return publicRows<SitemapEntry>(
    `SELECT ${columns} FROM sitemap_entry WHERE story_id = ANY($1) AND language <> $2 AND NOT no_index`,
    [storyIds, language],
  );
}

/** The parts that list anything: one look into the index for each, which LATERAL keeps the planner from reading as a whole. */
export async function partsInUse(language: Language): Promise<number[]> {
  const rows = await publicRows<{ part: number }>(
    `SELECT part FROM generate_series(1, 1 + (SELECT number FROM sitemap_entry WHERE language = $1 ORDER BY number DESC LIMIT 1) / $2) AS part
     CROSS JOIN LATERAL (SELECT 1 FROM sitemap_entry
       WHERE language = $1 AND number >= (part - 1) * $2 AND number < part * $2 AND NOT no_index LIMIT 1) AS found
     ORDER BY part`,
    [language, numbersPerPart],
  );
  return rows.map(({ part }) => part);
}

export async function partIsInUse(language: Language, part: number): Promise<boolean> {
  const { from, before } = numbersOf(part);
  const rows = await publicRows(
    'SELECT 1 FROM sitemap_entry WHERE language = $1 AND number >= $2 AND number < $3 AND NOT no_index LIMIT 1',
    [language, from, before],
  );
  return rows.length > 0;
}

export function topicsInUse(): Promise<{ slug: string; language: Language }[]> {
  return publicRows('SELECT slug, language FROM topic_in_use ORDER BY slug, language');
}
