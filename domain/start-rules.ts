/** Who may start an article, and how it may stand to a story that exists. The article itself is not there yet, so this is no row of the table. */
import type { DeskFacts, Relation } from './article';
import type { Language } from './language';
import type { Actor } from './person';
import type { Refusal } from './refusal';
import { mayStartOn, sightOf, type Privacy } from './rights';

/** The article that a new one translates or joins. */
export type SourceFacts = Privacy & {
  id: string;
  live: boolean;
  storyKilled: boolean;
  /** Its live revision, else its approved one, else its newest. */
  revisionId: string | null;
  languages: readonly { language: Language; articleId: string }[];
};

export type Start = { language: Language; relation: Relation; desk: DeskFacts; source: SourceFacts | null };

export function startRefusals(start: Start, actor: Actor, now: Date): Refusal[] {
  const { desk, source } = start;
  const refusals: Refusal[] = [];
  if (!mayStartOn(actor, desk.id, now))
    refusals.push({ code: 'right_missing', values: { command: 'start', desk: desk.names } });
  if (source) {
    // What is live everyone has read; a draft of others may not be copied out of their desk.
    if (!source.live && sightOf(actor, source, now) !== 'all')
      return [{ code: 'article_unknown', values: { id: source.id } }];
    if (source.storyKilled) refusals.push({ code: 'story_killed', values: {} });
    const taken = source.languages.find((article) => article.language === start.language);
    if (taken)
      refusals.push({
        code: 'story_has_language',
        values: { language: start.language, id: taken.articleId },
      });
  }
  if (start.relation === 'translation' && !source) refusals.push({ code: 'source_missing', values: {} });
  if (start.relation === 'translation' && source && !source.revisionId)
    refusals.push({ code: 'source_without_revision', values: { id: source.id } });
  return refusals;
}
