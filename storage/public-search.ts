/** Search over live articles. The view knows what is live: whatever the index holds, nothing else is found. */
import { ellipsis, type FoundText } from '@/domain/found-text';
import type { Language } from '@/domain/language';
import { chineseQuery } from '@/domain/search-words';
import { publicRows } from '@/storage/public-reader';
import { textRules } from '@/storage/search-texts';

/**
 * However many have the words, so many of the newest are ranked: what a search costs does not grow with the archive.
 * Words that few have find all that have them.
 */
const ranked = 400;

/** As a constant in the question, so that the database knows how rare the words are before it looks. */
const looked = {
  en: `plainto_tsquery('english', $1)`,
  it: `plainto_tsquery('italian', $1)`,
  zh: '$1::tsquery',
};

/** The best first, the newest first among equals. */
export async function foundIds(
  language: Language,
  query: string,
  { from, count }: { from: number; count: number },
): Promise<string[]> {
  const asked = language === 'zh' ? chineseQuery(query) : query;
  if (asked === null) return [];
  const rows = await publicRows<{ id: string }>(
    `WITH newest AS MATERIALIZED (
       SELECT article_id, words, published_at FROM search
       WHERE language = $2 AND words @@ ${looked[language]} ORDER BY published_at DESC LIMIT ${ranked})
     SELECT article_id AS id FROM newest
     ORDER BY ts_rank(words, ${looked[language]}, 1) DESC, published_at DESC, article_id OFFSET $3 LIMIT $4`,
    [asked, language, from, count],
  );
  return rows.map(({ id }) => id);
}

/** Signs that no text has stand around what was found. */
const [opened, closed] = ['\uE000', '\uE001'];
const extents = {
  whole: 'HighlightAll=true',
  passage: 'MaxWords=36, MinWords=20, ShortWord=2',
};

export async function markedBy(
  language: 'en' | 'it',
  query: string,
  texts: readonly string[],
  extent: 'whole' | 'passage',
): Promise<FoundText[]> {
  if (texts.length === 0) return [];
  const rows = await publicRows<{ text: string }>(
    `SELECT ts_headline($2::regconfig, t.text, plainto_tsquery($2::regconfig, $1), $4) AS text
     FROM unnest($3::text[]) WITH ORDINALITY AS t(text, place) ORDER BY t.place`,
    [
      query,
      textRules[language],
      texts.map((text) => text.replace(/[\uE000\uE001]/g, '')),
      `StartSel="${opened}", StopSel="${closed}", ${extents[extent]}`,
    ],
  );
  return rows.map(({ text }, place) =>
    extent === 'passage' ? cutOut(pieces(text), texts[place]!) : pieces(text),
  );
}

function pieces(text: string): FoundText {
  return text
    .split(new RegExp(`(${opened}[^${closed}]*${closed})`))
    .filter((piece) => piece !== '')
    .map((piece) => {
      const found = piece.startsWith(opened!);
      return { text: (found ? piece.slice(1, -1) : piece).replace(/\s+/g, ' '), found };
    });
}

/** A passage that does not begin or end with its text says so. */
function cutOut(passage: FoundText, text: string): FoundText {
  const words = passage.map((piece) => piece.text).join('');
  const flat = text.replace(/\s+/g, ' ').trim();
  const starts = flat.startsWith(words.trimStart().slice(0, 40));
  const ends = flat.endsWith(words.trimEnd().slice(-40));
  return [...(starts ? [] : [ellipsis]), ...passage, ...(ends ? [] : [ellipsis])];
}
