/** The decisions about signatures: approval, publication on one signature, and the signature after the fact. */
import type { ArticleFacts, RevisionFacts } from './article';
import type { Command } from './command';
import { minorRefusals } from './minor-refusals';
import { change, unknownRevision, type Outcome } from './outcome';
import type { Actor } from './person';
import { publicationRefusals } from './publication-refusals';
import type { Refusal } from './refusal';
import { ok, refuse, type Result } from './result';
import { hasSigned, kindOfSignature, signatureFor, staysWithinShare } from './signing';

/** The newest revision, named by its number: nobody signs "the latest". */
function newest(article: ArticleFacts, number: number): Result<RevisionFacts, Refusal> {
  if (!article.revision) return refuse(unknownRevision(article, number));
  if (number >= article.headNumber) return ok(article.revision);
  return refuse({
    code: 'revision_not_newest',
    values: { revision: number, newest: article.headNumber, person: article.lastTypedBy },
  });
}

export function approval(article: ArticleFacts, actor: Actor, number: number): Outcome {
  const revision = newest(article, number);
  if (!revision.ok) return revision;
  // Words typed while the approver read are not approved with it: the text is a draft again, the approval stands.
  const stage = article.textIsHead ? 'approved' : 'drafting';
  // Sent back and submitted again as it was: who signed it once stands by that signature.
  if (hasSigned(revision.value, actor) && article.approvedNumber !== number)
    return change({ stage, approved: number });
  const signature = signatureFor(article, revision.value, actor);
  if (!signature.ok) return signature;
  if (signature.value.weight === 'first') return ok({ change: {}, signature: signature.value });
  return ok({ change: { stage, approved: number }, signature: signature.value });
}

export function oneSignature(
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
  refusals.push(...minorRefusals(revision.value, command.minor));
  if (refusals.length > 0) return refuse(...refusals);
  // What readers have, the whole desk may see: somebody else has to sign it afterwards.
  return change({ standing: 'live', live: command.revision, handedIn: true });
}

export function countersignature(article: ArticleFacts, actor: Actor, number: number): Outcome {
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
