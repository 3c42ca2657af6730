/** A name given by hand: "as the lawyer read it". Any revision can have one, and a later name takes the place of an earlier. */
import type { ArticleFacts } from './article';
import type { Command } from './command';
import { change, unknownRevision, type Outcome } from './outcome';
import { refuse } from './result';

export const longestRevisionName = 80;

export function naming(
  article: ArticleFacts,
  { revision, name }: Extract<Command, { type: 'name_revision' }>,
): Outcome {
  if (!article.revision) return refuse(unknownRevision(article, revision));
  if (name.trim() === '') return refuse({ code: 'text_missing', values: { command: 'name_revision' } });
  if ([...name.trim()].length > longestRevisionName)
    return refuse({ code: 'revision_name_too_long', values: { limit: longestRevisionName } });
  return change({});
}
