/** May this happen now, and what changes if it does? Pure: the facts were loaded under the article's lock, the clock is an argument. */
import type { ArticleFacts } from './article';
import type { Command, CommandType } from './command';
import { erasure, reinstatement } from './decide-by-two';
import { naming } from './decide-naming';
import { approval, countersignature, oneSignature } from './decide-signing';
import { minorRefusals } from './minor-refusals';
import { change, unknownRevision, type ArticleChange, type Outcome } from './outcome';
import type { Actor } from './person';
import { publicationRefusals } from './publication-refusals';
import type { Refusal } from './refusal';
import { ok, refuse, type Result } from './result';
import { isEditorOf } from './rights';
import type { SignatureDecision } from './signing';
import { gate } from './workflow';

export type Decision = { act: CommandType; change: ArticleChange; signature?: SignatureDecision };

export function decide(
  article: ArticleFacts,
  command: Command,
  actor: Actor,
  now: Date,
): Result<Decision, Refusal> {
  const shut = gate(article, command.type, actor, now);
  if (shut.length > 0) return refuse(...shut);
  const outcome = outcomeOf(article, command, actor, now);
  return outcome.ok ? ok({ act: command.type, ...outcome.value }) : outcome;
}

function outcomeOf(article: ArticleFacts, command: Command, actor: Actor, now: Date): Outcome {
  switch (command.type) {
    case 'save':
      if (command.baseVersion !== article.textVersion) {
        const values = {
          version: command.baseVersion,
          current: article.textVersion,
          person: article.lastTypedBy,
        };
        return refuse({ code: 'text_moved_on', values });
      }
      return change(afterTyping(article));
    case 'submit':
      if (nothingNew(article)) return refuse({ code: 'nothing_to_submit', values: {} });
      return change({ stage: 'in_review', submittedBy: actor.id, handedIn: true, takenBy: null });
    case 'take_back':
      return change({ stage: 'drafting', takenBy: null });
    case 'hand_in':
      return change({ handedIn: true });
    case 'take':
      return change({ takenBy: actor.id });
    case 'hand_over':
      if (!command.to.isEditor)
        return refuse({ code: 'right_missing', values: { command: 'take', desk: article.desk.names } });
      return change({ takenBy: command.to.id });
    case 'ask_for':
      return asking(article, actor);
    case 'send_back':
      if (command.note.trim() === '')
        return refuse({ code: 'text_missing', values: { command: 'send_back' } });
      return sendingBack(article);
    case 'approve':
      return approval(article, actor, command.revision);
    case 'publish': {
      const refusals = [
        ...publicationRefusals(article, command.revision, now),
        ...minorRefusals(article.revision, command.minor),
      ];
      return refusals.length > 0 ? refuse(...refusals) : change({ standing: 'live', live: command.revision });
    }
    case 'publish_on_one_signature':
      return oneSignature(article, command, actor, now);
    case 'countersign':
      return countersignature(article, actor, command.revision);
    case 'restore': {
      if (!article.revision) return refuse(unknownRevision(article, command.revision));
      return change(afterTyping(article));
    }
    case 'name_revision':
      return naming(article, command);
    case 'correct':
      return command.text.trim() === ''
        ? refuse({ code: 'text_missing', values: { command: 'correct' } })
        : change(afterTyping(article));
    case 'take_out_note':
      return change(afterTyping(article));
    case 'settle_correction':
    case 'relate':
    case 'set_topics':
    case 'set_sections':
    case 'set_search_text':
    case 'change_address':
    case 'crop_picture':
    case 'describe_picture':
    case 'set_deadline':
    case 'decline_ask':
    case 'change_note':
    case 'decline_reinstate':
    case 'decline_erase':
      return change({});
    case 'spike':
      return withReason(command, { standing: 'spiked', takenBy: null });
    case 'unspike':
      return change({ standing: 'unpublished' });
    case 'withdraw':
      return withReason(command, { standing: 'withdrawn', live: null });
    case 'kill':
      return withReason(command, { standing: 'killed', live: null });
    case 'hold':
      return withReason(command, {});
    case 'release':
      return releasing(article, actor, now);
    case 'ask_reinstate':
    case 'reinstate':
      return reinstatement(article, command, actor, now);
    case 'ask_erase':
    case 'erase':
      return erasure(article, command, actor, now);
  }
}

/** Who has it can be asked for it; what nobody has is simply taken. */
function asking({ takenBy }: ArticleFacts, actor: Actor): Outcome {
  if (!takenBy) return refuse({ code: 'nobody_has_it', values: {} });
  return takenBy.id === actor.id ? refuse({ code: 'yours_already', values: {} }) : change({});
}

/** An approval opens publication until its revision is sent back, also when the text has been typed on since. */
function sendingBack(article: ArticleFacts): Outcome {
  const { stage, approvedNumber, headNumber } = article;
  if (stage === 'drafting' && approvedNumber === null)
    return refuse({ code: 'wrong_stage', values: { command: 'send_back', stage } });
  const closes = stage === 'drafting' || approvedNumber === headNumber;
  return change({ stage: 'drafting', takenBy: null, ...(closes ? { approved: null } : {}) });
}

/** Another language, which anybody may start of what is live, is no way to release what the story's own desk holds. */
function releasing(article: ArticleFacts, actor: Actor, now: Date): Outcome {
  if (article.holds.length === 0) return refuse({ code: 'not_held', values: {} });
  const foreign = article.holds.find(
    ({ desk, personId }) => personId !== actor.id && !isEditorOf(actor, desk.id, now),
  );
  if (!foreign) return change({});
  return refuse({ code: 'belongs_to_desk', values: { desk: foreign.desk.names, command: 'release' } });
}

/** A text that is signed or live as it stands, and an empty page, are nothing to read. Sent back, the same text may come again. */
function nothingNew(article: ArticleFacts): boolean {
  if (article.headNumber === 0) return article.wordsSinceHead === 0;
  const { headNumber, approvedNumber, liveNumber } = article;
  return article.textIsHead && (headNumber === approvedNumber || headNumber === liveNumber);
}

/** Typing voids nothing: an approved text that is edited is a draft again, its approved revision stays approved. */
function afterTyping(article: ArticleFacts): ArticleChange {
  return article.stage === 'approved' ? { stage: 'drafting' } : {};
}

function withReason(command: Extract<Command, { reason: string }>, columns: ArticleChange): Outcome {
  return command.reason.trim() === ''
    ? refuse({ code: 'reason_missing', values: { command: command.type } })
    : change(columns);
}
