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
  /** The story or this very article: what was killed is not translated back before the public. */
  killed: boolean;
  /** Its live revision, else its approved one, else its newest. */
  revisionId: string | null;
  languages: readonly (Privacy & { language: Language; articleId: string; live: boolean })[];
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
    if (source.killed) refusals.push({ code: 'story_killed', values: {} });
    const taken = source.languages.find((article) => article.language === start.language);
    if (taken) refusals.push(languageTaken(taken, actor, now));
  }
  if (start.relation === 'translation' && !source) refusals.push({ code: 'source_missing', values: {} });
  if (start.relation === 'translation' && source && !source.revisionId)
    refusals.push({ code: 'source_without_revision', values: { id: source.id } });
  return refusals;
}

/** Somebody's private draft is not named: it is only said that there is one. */
function languageTaken(taken: SourceFacts['languages'][number], actor: Actor, now: Date): Refusal {
  const { language, articleId: id } = taken;
  const mayKnow = taken.live || sightOf(actor, taken, now) !== 'nothing';
  return mayKnow
    ? { code: 'story_has_language', values: { language, id } }
    : { code: 'story_language_in_private', values: { language } };
}
