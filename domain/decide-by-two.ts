/** The decisions that need two people: bringing back, and erasing. */
import type { ArticleFacts } from './article';
import type { Command } from './command';
import { change, unknownRevision, type Outcome } from './outcome';
import type { Actor } from './person';
import { publicationRefusals } from './publication-refusals';
import type { Refusal } from './refusal';
import { refuse } from './result';
import { isEditorOf } from './rights';

export function reinstatement(
  article: ArticleFacts,
  command: Extract<Command, { type: 'ask_reinstate' | 'reinstate' }>,
  actor: Actor,
  now: Date,
): Outcome {
  if (command.type === 'ask_reinstate' && command.reason.trim() === '')
    return refuse({ code: 'reason_missing', values: { command: 'reinstate' } });
  // A language that a kill reached before it was ever published comes back as the draft it was.
  if (article.everPublished) {
    const refusals = publicationRefusals(article, command.revision, now, 'reinstated');
    if (refusals.length > 0) return refuse(...refusals);
  }
  if (command.type === 'ask_reinstate') return change({});
  const pair = twoPeople(command, actor);
  if (pair) return refuse(pair);
  return change(
    article.everPublished ? { standing: 'live', live: command.revision } : { standing: 'unpublished' },
  );
}

export function erasure(
  article: ArticleFacts,
  command: Extract<Command, { type: 'ask_erase' | 'erase' }>,
  actor: Actor,
  now: Date,
): Outcome {
  if (command.type === 'ask_erase' && command.reason.trim() === '')
    return refuse({ code: 'reason_missing', values: { command: 'erase' } });
  for (const revision of command.revisions) {
    if (revision < 1 || revision > article.headNumber) return refuse(unknownRevision(article, revision));
    if (revision === article.liveNumber) return refuse({ code: 'revision_is_live', values: { revision } });
  }
  if (command.type === 'ask_erase') return change({});
  const pair = twoPeople(command, actor);
  if (pair) return refuse(pair);
  const mayAnswer = actor.administrator || isEditorOf(actor, article.desk.id, now);
  // The text in progress goes with the revision that it is, and with it what was approved of it.
  const goesToo = article.textIsHead && command.revisions.includes(article.headNumber);
  return mayAnswer
    ? change(goesToo && article.stage === 'approved' ? { stage: 'drafting' } : {})
    : refuse({ code: 'right_missing', values: { command: 'erase', desk: article.desk.names } });
}

/** Coming back and erasing need two different people, one of them editor-in-chief. */
function twoPeople(
  command: Extract<Command, { type: 'reinstate' | 'erase' }>,
  actor: Actor,
): Refusal | undefined {
  if (command.askedBy.id === actor.id)
    return { code: 'second_person_needed', values: { command: command.type } };
  if (!command.askedBy.editorInChief && !actor.editorInChief)
    return { code: 'chief_needed', values: { command: command.type } };
  return undefined;
}
