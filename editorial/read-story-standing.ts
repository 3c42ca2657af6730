/** What a page about an act on an article shows of its story, and whether the act is open to this person. */
import type { CommandType } from '@/domain/command';
import type { PerLanguage } from '@/domain/language';
import type { Actor } from '@/domain/person';
import type { Refusal } from '@/domain/refusal';
import { sightOf } from '@/domain/rights';
import type { StandingLine, StoryStanding } from '@/domain/story-standing';
import { gate } from '@/domain/workflow';
import { loadArticleFacts } from '@/storage/article-facts';
import { findArticlePage, perLanguage, reading, type ArticlePageRow } from '@/storage/article-pages';
import { storyAddresses } from '@/storage/story-addresses';

/** `shut`: the person may see the article, and this is what stands against the act now. */
export type StandingPage =
  | { is: 'found'; story: StoryStanding; shut: readonly Refusal[] }
  | { is: 'elsewhere'; desk: PerLanguage<string> }
  | { is: 'absent' };

export async function readStoryStanding(
  actor: Actor,
  articleId: string,
  act: CommandType,
  now: Date,
): Promise<StandingPage> {
  const tx = reading();
  const row = await findArticlePage(tx, articleId);
  const facts = row && (await loadArticleFacts(tx, articleId, null, now));
  if (!row || !facts) return { is: 'absent' };
  const shut = gate(facts, act, actor, now);
  const codes = shut.map(({ code }) => code);
  if (codes.includes('article_unknown') || codes.includes('right_missing')) return { is: 'absent' };
  if (codes.includes('belongs_to_desk')) return { is: 'elsewhere', desk: perLanguage(row.desk.names) };
  const { id, language, standing, story } = row;
  const lines = linesOf(row, await storyAddresses(tx, row.storyId), actor, now);
  return { is: 'found', story: { id, language, standing, slugline: story.slugline, lines }, shut };
}

function linesOf(
  row: ArticlePageRow,
  addresses: ReadonlyMap<string, readonly string[]>,
  actor: Actor,
  now: Date,
): StandingLine[] {
  const own = row.story.articles.filter(({ id }) => id === row.id);
  const others = row.story.articles.filter((article) => {
    const { id, deskId, handedInAt, writerIds: writers } = article;
    if (id === row.id) return false;
    // What readers ever had is no secret.
    if (addresses.has(id)) return true;
    return sightOf(actor, { deskId, handedIn: handedInAt !== null, writers }, now) !== 'nothing';
  });
  return [...own, ...others].map(({ id, language, standing }) => {
    return { id, language, standing, addresses: addresses.get(id) ?? [] };
  });
}
