/** May this happen now, and what changes if it does? Pure: the facts were loaded under the article's lock, the clock is an argument. */
import type { ArticleFacts, RevisionFacts, Stage, Standing } from './article';
import type { Command, CommandType } from './command';
import type { Actor } from './person';
import { publicationRefusals } from './publication-refusals';
import type { Refusal } from './refusal';
import { ok, refuse, type Result } from './result';
import { isEditorOf } from './rights';
import { kindOfSignature, signatureFor, staysWithinShare, type SignatureDecision } from './signing';
import { gate } from './workflow';

/** The columns that an act changes; what is absent stays. */
export type ArticleChange = {
  stage?: Stage;
  standing?: Standing;
  /** Revision whose approval opens publication. */
  approved?: number | null;
  live?: number | null;
  takenBy?: string | null;
  submittedBy?: string;
  handedIn?: true;
};

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

type Outcome = Result<{ change: ArticleChange; signature?: SignatureDecision }, Refusal>;

function change(columns: ArticleChange): Outcome {
  return ok({ change: columns });
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
    case 'send_back':
      if (command.note.trim() === '')
        return refuse({ code: 'text_missing', values: { command: 'send_back' } });
      // An approval opens publication until its revision is sent back.
      return change({
        stage: 'drafting',
        takenBy: null,
        ...(article.approvedNumber === article.headNumber ? { approved: null } : {}),
      });
    case 'approve':
      return approval(article, actor, command.revision);
    case 'publish': {
      const refusals = publicationRefusals(article, command.revision, now);
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
    case 'correct':
      return command.text.trim() === ''
        ? refuse({ code: 'text_missing', values: { command: 'correct' } })
        : change(afterTyping(article));
    case 'relate':
    case 'set_topics':
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
      return article.holds.length === 0 ? refuse({ code: 'not_held', values: {} }) : change({});
    case 'ask_reinstate':
    case 'reinstate':
      return reinstatement(article, command, actor, now);
    case 'ask_erase':
    case 'erase':
      return erasure(article, command, actor, now);
  }
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

function unknownRevision(article: ArticleFacts, revision: number): Refusal {
  return { code: 'revision_unknown', values: { revision, newest: article.headNumber } };
}

/** The newest revision, named by its number: nobody signs "the latest". */
function newest(article: ArticleFacts, number: number): Result<RevisionFacts, Refusal> {
  if (!article.revision) return refuse(unknownRevision(article, number));
  if (number >= article.headNumber) return ok(article.revision);
  return refuse({
    code: 'revision_not_newest',
    values: { revision: number, newest: article.headNumber, person: article.lastTypedBy },
  });
}

function approval(article: ArticleFacts, actor: Actor, number: number): Outcome {
  const revision = newest(article, number);
  if (!revision.ok) return revision;
  const signature = signatureFor(article, revision.value, actor);
  if (!signature.ok) return signature;
  if (signature.value.weight === 'first') return ok({ change: {}, signature: signature.value });
  // Words typed while the approver read are not approved with it: the text is a draft again, the approval stands.
  const stage = article.textIsHead ? 'approved' : 'drafting';
  return ok({ change: { stage, approved: number }, signature: signature.value });
}

function oneSignature(
  article: ArticleFacts,
  command: Extract<Command, { type: 'publish_on_one_signature' }>,
  actor: Actor,
  now: Date,
): Outcome {
  const revision = newest(article, command.revision);
  if (!revision.ok) return revision;
  const refusals: Refusal[] = [];
  if (command.reason.trim() === '')
    refusals.push({ code: 'reason_missing', values: { command: command.type } });
  const kind = kindOfSignature(article, revision.value, actor);
  if (!kind.ok) refusals.push(...kind.refusals);
  refusals.push(...publicationRefusals(article, command.revision, now, 'one_signature'));
  return refusals.length > 0 ? refuse(...refusals) : change({ standing: 'live', live: command.revision });
}

function countersignature(article: ArticleFacts, actor: Actor, number: number): Outcome {
  if (!article.revision) return refuse(unknownRevision(article, number));
  if (!article.waitsForCountersignature || number !== article.liveNumber)
    return refuse({ code: 'nothing_to_countersign', values: {} });
  if (article.publishedBy === actor.id)
    return refuse({ code: 'second_person_needed', values: { command: 'countersign' } });
  const signature = signatureFor(article, article.revision, actor);
  if (!signature.ok) return signature;
  if (!staysWithinShare(article, article.revision, actor)) {
    return refuse({ code: 'contributed', values: { words: signature.value.ownWords } });
  }
  return ok({ change: {}, signature: { ...signature.value, weight: 'after_the_fact' } });
}

function reinstatement(
  article: ArticleFacts,
  command: Extract<Command, { type: 'ask_reinstate' | 'reinstate' }>,
  actor: Actor,
  now: Date,
): Outcome {
  if (command.type === 'ask_reinstate' && command.reason.trim() === '')
    return refuse({ code: 'reason_missing', values: { command: 'reinstate' } });
  // A language that a kill reached before it was ever published comes back as the draft it was.
  if (article.everPublished) {
    const refusals = publicationRefusals(article, command.revision, now, 'reinstatement');
    if (refusals.length > 0) return refuse(...refusals);
  }
  if (command.type === 'ask_reinstate') return change({});
  const pair = twoPeople(command, actor);
  if (pair) return refuse(pair);
  return change(
    article.everPublished ? { standing: 'live', live: command.revision } : { standing: 'unpublished' },
  );
}

function erasure(
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
  return mayAnswer
    ? change({})
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
